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

/** One order rule: for each session the others that it minds or that mind it, and what is owed. */
public final class OrderTable implements Table {
    private final Level level;
    private final boolean atStart;
    private final boolean withinDay;
    private final int[][] others;
    private final long[][] owed;
    private final long[][] due;

    private OrderTable(OrderRule rule, PairLists owed, PairLists due) {
        this.level = rule.weight().level();
        this.atStart = rule.edge() == Edge.START;
        this.withinDay = rule.isWithinDay();
        this.others = owed.others();
        this.owed = owed.costs();
        this.due = due.costs();
    }

    public static OrderTable of(OrderRule rule, Conference conference, Scorecard scorecard) {
        var sessions = conference.sessions().list();
        var tariff = scorecard.tariff(rule);
        var owed = new PairLists(sessions.size());
        var due = new PairLists(sessions.size());
        var minding = IntStream.range(0, sessions.size())
                .filter(session -> rule.minds(conference, sessions.get(session)))
                .toArray();
        for (var one : minding) {
            for (var other = 0; other < sessions.size(); other++) {
                var ones = tariff.cost(rule.share(conference, sessions.get(one), sessions.get(other)));
                if (ones > 0 && other != one) {
                    owed.add(one, other, ones, 0);
                    due.add(one, other, 0, ones);
                }
            }
        }
        return new OrderTable(rule, owed, due);
    }

    public boolean isEmpty() {
        return Arrays.stream(others).allMatch(list -> list.length == 0);
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
        return others[session];
    }

    @Override
    public Aspect aspect() {
        return Aspect.START;
    }

    @Override
    public Glance counter(State state) {
        return session -> {
            var list = others[session];
            var sum = 0L;
            for (var i = 0; i < list.length; i++) {
                var other = list[i];
                if (withinDay ? state.date[other] == state.date[session] : state.isPlaced(other)) {
                    sum += broken(state, session, other) ? owed[session][i] : 0;
                    sum += broken(state, other, session) ? due[session][i] : 0;
                }
            }
            return sum;
        };
    }

    /** Whether the other comes first, or last, in the session's stead. */
    private boolean broken(State state, int session, int other) {
        return atStart ? state.start[other] < state.start[session] : state.end[other] > state.end[session];
    }
}
