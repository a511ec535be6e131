package org.plenum.problem.load;

import java.util.stream.IntStream;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.table.CostDelta;
import org.plenum.problem.table.CostTable.StatefulCounter;
import org.plenum.rule.LoadMeasure;
import org.plenum.rule.LoadProfile;
import org.plenum.rule.UnitCost;

/** Passes each changed day of a key to a load rule. */
final class WholeDayCounter implements StatefulCounter {
    private final LoadMeasure.WholeDay measure;
    private final UnitCost unitCost;
    private final LoadDemands demands;
    private final Spans spans;
    private final Occupancy state;
    private final int days;
    private final int[][] use;
    private final int[][] wished;
    private final LoadProfile[] profiles;
    private final CostDelta costs;

    WholeDayCounter(
            LoadMeasure.WholeDay measure, UnitCost unitCost, LoadDemands demands, Spans spans, Occupancy state) {
        this.measure = measure;
        this.unitCost = unitCost;
        this.demands = demands;
        this.spans = spans;
        this.state = state;
        this.days = spans.days();
        var keys = demands.keys().size();
        this.use = new int[keys][spans.count()];
        this.wished = demands.hasWishes() ? new int[keys][spans.count()] : nothing(keys, spans.count());
        this.profiles = new LoadProfile[keys * days];
        this.costs = new CostDelta(keys * days);
        for (var key = 0; key < keys; key++) {
            for (var day = 0; day < days; day++) {
                profiles[key * days + day] = spans.profile(day, use[key], wished[key], demands.supply(key));
                costs.mark(key * days + day);
            }
        }
    }

    /** One shared array of zeros for all keys. */
    private static int[][] nothing(int keys, int spans) {
        var zeros = new int[spans];
        return IntStream.range(0, keys).mapToObj(_ -> zeros).toArray(int[][]::new);
    }

    @Override
    public void count(int session, int sign) {
        var mine = demands.keysOf(session);
        var from = spans.from(state.startIndex[session]);
        var to = spans.to(session, state.startIndex[session]);
        for (var i = 0; i < mine.length; i++) {
            if (!demands.isTakenIn(state.room[session], mine[i])) {
                continue;
            }
            add(use[mine[i]], from, to, sign * demands.unitsOf(session)[i]);
            add(wished[mine[i]], from, to, sign * demands.wishesOf(session)[i]);
            for (var day = spans.dayOf(from); day <= spans.dayOf(to - 1); day++) {
                costs.mark(mine[i] * days + day);
            }
        }
    }

    private static void add(int[] sums, int from, int to, int units) {
        for (var span = from; span < to && units != 0; span++) {
            sums[span] += units;
        }
    }

    @Override
    public long settle() {
        return costs.settle(index -> unitCost.cost(measure.penalty(profiles[index])));
    }

    @Override
    public long takeBack() {
        return costs.takeBack();
    }
}
