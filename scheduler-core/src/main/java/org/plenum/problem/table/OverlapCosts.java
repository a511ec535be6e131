package org.plenum.problem.table;

import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.board.Occupancy;
import org.plenum.rule.PlacePart;
import org.plenum.rule.When.Overlap.Per;

/** The cost of overlaps: for each session the others that must not or should not overlap it. */
public final class OverlapCosts extends PairwiseCosts {
    private final Per per;
    private final long step;

    OverlapCosts(ScoreLevel level, Per per, PairCosts pairs, Conference conference) {
        super(level, pairs, ConflictCondition.OVERLAP);
        this.per = per;
        this.step = per == Per.STEP ? conference.grid().toMinutes() : 1;
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public StatelessCounter counter(Occupancy state) {
        return switch (per) {
            case MINUTE, STEP -> session -> bySteps(state, session);
            case OVERLAP -> session -> byOverlap(state, session);
        };
    }

    private long bySteps(Occupancy state, int session) {
        var start = state.start[session];
        var end = state.end[session];
        var list = pairs.others()[session];
        var cost = pairs.costs()[session];
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
        var list = pairs.others()[session];
        var cost = pairs.costs()[session];
        var sum = 0L;
        for (var i = 0; i < list.length; i++) {
            if (state.overlaps(list[i], start, end)) {
                sum += cost[i];
            }
        }
        return sum;
    }
}
