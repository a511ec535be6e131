package org.plenum.problem.table;

import java.util.Arrays;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.board.Occupancy;
import org.plenum.rule.PairRule;
import org.plenum.rule.PlacePart;
import org.plenum.rule.Scorecard;
import org.plenum.rule.When;

/**
 * The cost of sessions that come before or after others that should be first or last: for each session the others with
 * which it can cost something.
 */
final class OrderCosts implements CostTable {
    private static final int OWES = 1; // the lowest bit: whether the session itself, and not the other, owes

    private final ScoreLevel level;
    private final When.Order order;

    /** The indices of the others, shifted left by that bit. */
    private final int[][] others;

    private final long[][] costs;

    /** @param rules all of this order */
    OrderCosts(ScoreLevel level, When.Order order, List<PairRule> rules, Conference conference, Scorecard scorecard) {
        this.level = level;
        this.order = order;
        var sessions = conference.sessions().list();
        var lists = new PairLists(sessions.size());
        for (var rule : rules) {
            var unitCost = scorecard.unitCost(rule);
            Pairs.of(conference, List.of(rule)).forEach((one, other) -> {
                add(
                        one,
                        other,
                        unitCost.cost(rule.unitPenalty(conference, sessions.get(one), sessions.get(other))),
                        lists);
                add(
                        other,
                        one,
                        unitCost.cost(rule.unitPenalty(conference, sessions.get(other), sessions.get(one))),
                        lists);
            });
        }
        this.others = lists.others();
        this.costs = lists.costs();
    }

    private static void add(int owing, int other, long cost, PairLists lists) {
        if (cost > 0) {
            lists.append(owing, other << 1 | OWES, cost);
            lists.append(other, owing << 1, cost);
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
        return Arrays.stream(others[session]).map(each -> each >> 1).toArray();
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
                var other = list[i] >> 1;
                var isBroken = (list[i] & OWES) != 0 ? isAhead(state, other, session) : isAhead(state, session, other);
                if (isBroken) {
                    sum += costs[session][i];
                }
            }
            return sum;
        };
    }

    /** Whether one comes first, or last, in place of the session that owes for it. */
    private boolean isAhead(Occupancy state, int one, int owing) {
        var areMet = order.isWithinDay()
                ? state.date[one] == state.date[owing]
                : state.isPlaced(one) && state.isPlaced(owing);
        return areMet
                && switch (order.edge()) {
                    case START -> state.start[one] < state.start[owing];
                    case END -> state.end[one] > state.end[owing];
                };
    }
}
