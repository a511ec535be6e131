package org.plenum.problem.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.conference.Session;
import org.plenum.problem.board.Occupancy;
import org.plenum.rule.Aspect;
import org.plenum.rule.OverlapRule;
import org.plenum.rule.OverlapRule.Per;
import org.plenum.rule.Scorecard;
import org.plenum.rule.UnitCost;

/**
 * All overlap rules of one level and kind, folded: for each session the others that it must not or should not run beside,
 * and what each costs.
 */
public final class ClashTable implements Table {
    private final Level level;
    private final Per per;
    private final int[][] others;
    private final long[][] costs;
    private final long step;

    private ClashTable(Level level, Per per, int[][] others, long[][] costs, long step) {
        this.level = level;
        this.per = per;
        this.step = step;
        this.others = others;
        this.costs = costs;
    }

    public static ClashTable of(Level level, Per per, Conference conference, Scorecard scorecard) {
        var sessions = conference.sessions().list();
        var unitCosts = new LinkedHashMap<OverlapRule, UnitCost>();
        scorecard.rules(OverlapRule.class).stream()
                .filter(rule -> rule.weight().level() == level && rule.per() == per)
                .forEach(rule -> unitCosts.put(rule, scorecard.unitCost(rule)));
        var lists = new PairLists(sessions.size());
        Pairs.of(conference, unitCosts.keySet()).forEach((one, other) -> {
            var cost = cost(unitCosts, conference, sessions.get(one), sessions.get(other));
            if (cost > 0) {
                lists.add(one, other, cost);
            }
        });
        return new ClashTable(
                level,
                per,
                lists.others(),
                lists.costs(),
                per == Per.STEP ? conference.grid().toMinutes() : 1);
    }

    private static long cost(Map<OverlapRule, UnitCost> unitCosts, Conference conference, Session one, Session other) {
        var cost = 0L;
        for (var each : unitCosts.entrySet()) {
            cost += each.getValue().cost(each.getKey().share(conference, one, other));
        }
        return cost;
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
        return level == Level.HARD ? Bond.OVERLAP : Bond.NONE;
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
    public Glance counter(Occupancy state) {
        return switch (per) {
            case MINUTE, STEP -> session -> bySteps(state, session);
            case OVERLAP -> session -> byOverlap(state, session);
        };
    }

    private long bySteps(Occupancy state, int session) {
        var start = state.start[session];
        var end = state.end[session];
        var list = others[session];
        var cost = costs[session];
        var sum = 0L;
        for (var i = 0; i < list.length; i++) {
            var other = list[i];
            if (state.overlaps(other, start, end)) {
                var overlap = Math.min(end, state.end[other]) - Math.max(start, state.start[other]);
                sum += cost[i] * Math.ceilDiv(overlap, step);
            }
        }
        return sum;
    }

    private long byOverlap(Occupancy state, int session) {
        var start = state.start[session];
        var end = state.end[session];
        var list = others[session];
        var cost = costs[session];
        var sum = 0L;
        for (var i = 0; i < list.length; i++) {
            if (state.overlaps(list[i], start, end)) {
                sum += cost[i];
            }
        }
        return sum;
    }
}
