package org.plenum.solve.engine.table;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.rule.Aspect;
import org.plenum.rule.OrderRule;
import org.plenum.rule.OrderRule.Edge;
import org.plenum.rule.Scorecard;
import org.plenum.solve.engine.board.State;

/** One order rule: for each session the others that it minds and those that mind it, and what is owed for each. */
public final class OrderTable implements Table {
    private final Level level;
    private final boolean atStart;
    private final boolean withinDay;
    private final int[][] minded;
    private final long[][] owed;
    private final int[][] minding;
    private final long[][] due;

    private OrderTable(OrderRule rule, PairLists minded, PairLists minding) {
        this.level = rule.weight().level();
        this.atStart = rule.edge() == Edge.START;
        this.withinDay = rule.isWithinDay();
        this.minded = minded.others();
        this.owed = minded.costs();
        this.minding = minding.others();
        this.due = minding.costs();
    }

    public static OrderTable of(OrderRule rule, Conference conference, Scorecard scorecard) {
        var sessions = conference.sessions().list();
        var tariff = scorecard.tariff(rule);
        var minded = new PairLists(sessions.size());
        var minding = new PairLists(sessions.size());
        var touchy = IntStream.range(0, sessions.size())
                .filter(session -> rule.minds(conference, sessions.get(session)))
                .toArray();
        for (var one : touchy) {
            for (var other = 0; other < sessions.size(); other++) {
                var cost = tariff.cost(rule.share(conference, sessions.get(one), sessions.get(other)));
                if (cost > 0 && other != one) {
                    minded.append(one, other, cost);
                    minding.append(other, one, cost);
                }
            }
        }
        return new OrderTable(rule, minded, minding);
    }

    public boolean isEmpty() {
        return Arrays.stream(minded).allMatch(list -> list.length == 0);
    }

    @Override
    public boolean concerns(int session) {
        return minded[session].length > 0 || minding[session].length > 0;
    }

    @Override
    public Level level() {
        return level;
    }

    @Override
    public Bond bond() {
        return level() == Level.HARD ? Bond.TIE : Bond.NONE;
    }

    @Override
    public int[] partners(int session) {
        return IntStream.concat(Arrays.stream(minded[session]), Arrays.stream(minding[session]))
                .toArray();
    }

    @Override
    public Aspect aspect() {
        return Aspect.START;
    }

    @Override
    public Glance counter(State state) {
        return session -> owedBy(state, session) + owedTo(state, session);
    }

    private long owedBy(State state, int session) {
        var others = minded[session];
        var sum = 0L;
        for (var i = 0; i < others.length; i++) {
            sum += isBroken(state, session, others[i]) ? owed[session][i] : 0;
        }
        return sum;
    }

    private long owedTo(State state, int session) {
        var others = minding[session];
        var sum = 0L;
        for (var i = 0; i < others.length; i++) {
            sum += isBroken(state, others[i], session) ? due[session][i] : 0;
        }
        return sum;
    }

    /** Whether the other comes first, or last, in the session's stead. */
    private boolean isBroken(State state, int session, int other) {
        return withinDay
                ? state.date[other] == state.date[session] && isAhead(state, session, other)
                : isAhead(state, session, other) && state.isPlaced(session) && state.isPlaced(other);
    }

    private boolean isAhead(State state, int session, int other) {
        return atStart ? state.start[other] < state.start[session] : state.end[other] > state.end[session];
    }
}
