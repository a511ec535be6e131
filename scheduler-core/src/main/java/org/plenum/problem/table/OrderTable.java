package org.plenum.problem.table;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.problem.board.Occupancy;
import org.plenum.rule.Aspect;
import org.plenum.rule.OrderRule;
import org.plenum.rule.OrderRule.Edge;
import org.plenum.rule.Scorecard;
import org.plenum.rule.UnitCost;

/**
 * All order rules of one level, folded: for each session the others that it minds and those that mind it, by which edge, and
 * what is owed.
 */
public final class OrderTable implements Table {
    private static final int MINDS = 1;
    private static final int AT_START = 2;
    private static final int WITHIN_DAY = 4;
    private static final int KIND = MINDS | AT_START | WITHIN_DAY;
    private static final int KIND_BITS = 3;

    private final Level level;

    /** The others, each above the bits that say how they are minded. */
    private final int[][] others;

    private final long[][] owed;

    private OrderTable(Level level, PairLists lists) {
        this.level = level;
        this.others = lists.others();
        this.owed = lists.costs();
    }

    public static OrderTable of(Level level, Conference conference, Scorecard scorecard) {
        var lists = new PairLists(conference.sessions().size());
        scorecard.rules(OrderRule.class).stream()
                .filter(rule -> rule.weight().level() == level)
                .forEach(rule -> add(rule, conference, scorecard.unitCost(rule), lists));
        return new OrderTable(level, lists);
    }

    private static void add(OrderRule rule, Conference conference, UnitCost unitCost, PairLists lists) {
        var sessions = conference.sessions().list();
        var kind = (rule.edge() == Edge.START ? AT_START : 0) | (rule.isWithinDay() ? WITHIN_DAY : 0);
        var touchy = IntStream.range(0, sessions.size())
                .filter(session -> rule.minds(conference, sessions.get(session)))
                .toArray();
        for (var one : touchy) {
            for (var other = 0; other < sessions.size(); other++) {
                var cost = unitCost.cost(rule.share(conference, sessions.get(one), sessions.get(other)));
                if (cost > 0 && other != one) {
                    lists.append(one, other << KIND_BITS | kind | MINDS, cost);
                    lists.append(other, one << KIND_BITS | kind, cost);
                }
            }
        }
    }

    public boolean isEmpty() {
        return Arrays.stream(others).allMatch(list -> list.length == 0);
    }

    @Override
    public boolean concerns(int session) {
        return others[session].length > 0;
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
        return Arrays.stream(others[session]).map(each -> each >> KIND_BITS).toArray();
    }

    @Override
    public Aspect aspect() {
        return Aspect.START;
    }

    @Override
    public Glance counter(Occupancy state) {
        return session -> {
            var list = others[session];
            var sum = 0L;
            for (var i = 0; i < list.length; i++) {
                if (isBroken(state, session, list[i] >> KIND_BITS, list[i] & KIND)) {
                    sum += owed[session][i];
                }
            }
            return sum;
        };
    }

    private static boolean isBroken(Occupancy state, int session, int other, int kind) {
        return (kind & MINDS) != 0 ? isAhead(state, other, session, kind) : isAhead(state, session, other, kind);
    }

    /** Whether one comes first, or last, in the stead of the other, which minds. */
    private static boolean isAhead(Occupancy state, int one, int minding, int kind) {
        var isMet = (kind & WITHIN_DAY) != 0
                ? state.date[one] == state.date[minding]
                : state.isPlaced(one) && state.isPlaced(minding);
        return isMet
                && ((kind & AT_START) != 0
                        ? state.start[one] < state.start[minding]
                        : state.end[one] > state.end[minding]);
    }
}
