package org.plenum.problem.table;

import java.util.Arrays;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.board.Occupancy;
import org.plenum.rule.PairRule;
import org.plenum.rule.PlacePart;
import org.plenum.rule.Scorecard;
import org.plenum.rule.UnitCost;
import org.plenum.rule.When;
import org.plenum.rule.When.Order.Edge;

/**
 * The cost of sessions that come before or after others that should be first or last, by whatever order: for each session
 * the others with which it can cost something. One table for all orders of a level, since most sessions have few others.
 */
final class OrderCosts implements CostTable {
    // The lowest bits of an entry: whether the session itself, and not the other, owes; and the order.
    private static final int OWES = 1;
    private static final int AT_START = 2;
    private static final int WITHIN_DAY = 4;
    private static final int BITS = 3;

    private final ScoreLevel level;

    /** The indices of the others, shifted left by those bits. */
    private final int[][] others;

    private final long[][] costs;

    /** @param rules each with an order as its case */
    OrderCosts(ScoreLevel level, List<PairRule> rules, Conference conference, Scorecard scorecard) {
        this.level = level;
        var lists = new PairLists(conference.sessions().size());
        rules.forEach(rule -> add(rule, conference, scorecard.unitCost(rule), lists));
        this.others = lists.others();
        this.costs = lists.costs();
    }

    private static void add(PairRule rule, Conference conference, UnitCost unitCost, PairLists lists) {
        var sessions = conference.sessions().list();
        var order = bits((When.Order) rule.when());
        Pairs.of(conference, List.of(rule)).forEach((one, other) -> {
            var first = sessions.get(one);
            var second = sessions.get(other);
            add(one, other, order, unitCost.cost(rule.unitPenalty(conference, first, second)), lists);
            add(other, one, order, unitCost.cost(rule.unitPenalty(conference, second, first)), lists);
        });
    }

    private static int bits(When.Order order) {
        return (order.edge() == Edge.START ? AT_START : 0) | (order.isWithinDay() ? WITHIN_DAY : 0);
    }

    private static void add(int owing, int other, int order, long cost, PairLists lists) {
        if (cost > 0) {
            lists.append(owing, other << BITS | order | OWES, cost);
            lists.append(other, owing << BITS | order, cost);
        }
    }

    @Override
    public boolean concerns(int session) {
        return others[session].length > 0;
    }

    @Override
    public ScoreLevel level() {
        return level;
    }

    @Override
    public ConflictCondition conflictCondition() {
        return level() == ScoreLevel.HARD ? ConflictCondition.ALWAYS : ConflictCondition.NEVER;
    }

    @Override
    public int[] partners(int session) {
        return Arrays.stream(others[session]).map(each -> each >> BITS).toArray();
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public StatelessCounter counter(Occupancy state) {
        return session -> {
            var list = others[session];
            var sum = 0L;
            for (var i = 0; i < list.length; i++) {
                if (isBroken(state, session, list[i])) {
                    sum += costs[session][i];
                }
            }
            return sum;
        };
    }

    private static boolean isBroken(Occupancy state, int session, int entry) {
        var other = entry >> BITS;
        return (entry & OWES) != 0 ? isAhead(state, other, session, entry) : isAhead(state, session, other, entry);
    }

    /** Whether one comes first, or last, in place of the session that owes for it. */
    private static boolean isAhead(Occupancy state, int one, int owing, int order) {
        var areMet = (order & WITHIN_DAY) != 0
                ? state.date[one] == state.date[owing]
                : state.isPlaced(one) && state.isPlaced(owing);
        return areMet
                && ((order & AT_START) != 0
                        ? state.start[one] < state.start[owing]
                        : state.end[one] > state.end[owing]);
    }
}
