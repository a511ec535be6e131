package org.plenum.problem.load;

import org.plenum.problem.board.Occupancy;
import org.plenum.problem.table.CostTable.StatefulCounter;
import org.plenum.rule.LoadMeasure;
import org.plenum.rule.UnitCost;

/** Counts the units that are missing at once, in the spans that change. */
abstract class ShortageCounter implements StatefulCounter {
    final LoadDemands demands;
    final Spans spans;
    final int[][] use;
    private final LoadMeasure.Shortage measure;
    private final UnitCost unitCost;
    private final Occupancy state;
    private final DayMinutes minutes;

    private ShortageCounter(
            LoadMeasure.Shortage measure, UnitCost unitCost, LoadDemands demands, Spans spans, Occupancy state) {
        this.measure = measure;
        this.unitCost = unitCost;
        this.demands = demands;
        this.spans = spans;
        this.state = state;
        this.minutes = new DayMinutes(demands.keys().size(), spans);
        this.use = new int[demands.keys().size()][spans.count()];
    }

    static ShortageCounter of(
            LoadMeasure.Shortage measure, UnitCost unitCost, LoadDemands demands, Spans spans, Occupancy state) {
        return switch (measure.missing()) {
            case TAKEN -> new Taken(measure, unitCost, demands, spans, state);
            case WISHED -> new Wished(measure, unitCost, demands, spans, state);
        };
    }

    @Override
    public void count(int session, int sign) {
        var keys = demands.keysOf(session);
        var from = spans.from(state.startIndex[session]);
        var to = spans.to(session, state.startIndex[session]);
        for (var i = 0; i < keys.length; i++) {
            if (!demands.isTakenIn(state.room[session], keys[i])) {
                continue;
            }
            var units = sign * demands.unitsOf(session)[i];
            var wishes = sign * demands.wishesOf(session)[i];
            for (var next = from; next < to; ) {
                var end = Math.min(to, spans.endOfDay(next));
                minutes.add(keys[i], next, more(keys[i], next, end, units, wishes));
                next = end;
            }
        }
    }

    /** Counts some spans of one day for a key; returns the increase of the missing unit-minutes. */
    abstract long more(int key, int from, int to, int units, int wishes);

    @Override
    public long settle() {
        return minutes.settle(missing -> unitCost.cost(measure.penalty(missing)));
    }

    @Override
    public long takeBack() {
        return minutes.takeBack();
    }

    /** Units taken beyond the supply. */
    private static final class Taken extends ShortageCounter {
        Taken(LoadMeasure.Shortage measure, UnitCost unitCost, LoadDemands demands, Spans spans, Occupancy state) {
            super(measure, unitCost, demands, spans, state);
        }

        @Override
        long more(int key, int from, int to, int units, int wishes) {
            var used = use[key];
            var there = demands.supply(key);
            var lengths = spans.minutes();
            var more = 0L;
            for (var span = from; span < to; span++) {
                var missing = Math.max(0, used[span] - there[span]);
                used[span] += units;
                more += (Math.max(0, used[span] - there[span]) - missing) * (long) lengths[span];
            }
            return more;
        }
    }

    /** Units wished for of which none is left. */
    private static final class Wished extends ShortageCounter {
        private final int[][] wished;

        Wished(LoadMeasure.Shortage measure, UnitCost unitCost, LoadDemands demands, Spans spans, Occupancy state) {
            super(measure, unitCost, demands, spans, state);
            this.wished = new int[demands.keys().size()][spans.count()];
        }

        @Override
        long more(int key, int from, int to, int units, int wishes) {
            var used = use[key];
            var wants = wished[key];
            var there = demands.supply(key);
            var lengths = spans.minutes();
            var more = 0L;
            for (var span = from; span < to; span++) {
                var missing = missing(there[span], used[span], wants[span]);
                used[span] += units;
                wants[span] += wishes;
                more += (missing(there[span], used[span], wants[span]) - missing) * (long) lengths[span];
            }
            return more;
        }

        private static int missing(int there, int used, int wanted) {
            return Math.max(0, wanted - Math.max(0, there - used));
        }
    }
}
