package org.plenum.problem.load;

import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.table.Table;
import org.plenum.rule.Aspect;
import org.plenum.rule.Scorecard;
import org.plenum.rule.ShortageRule;
import org.plenum.rule.UnitCost;

/** One shortage rule: what is missing in the spans that change is counted at once. */
public final class ShortageTable implements Table {
    private final ShortageRule rule;
    private final UnitCost unitCost;
    private final Spans spans;
    private final LoadDemands demands;
    private final int[][] partners;

    public ShortageTable(ShortageRule rule, Conference conference, Scorecard scorecard, Spans spans) {
        this.rule = rule;
        this.unitCost = scorecard.unitCost(rule);
        this.spans = spans;
        this.demands = new LoadDemands(rule, conference, spans);
        this.partners = demands.partners();
    }

    @Override
    public boolean concerns(int session) {
        return demands.keysOf(session).length > 0;
    }

    @Override
    public Level level() {
        return rule.weight().level();
    }

    @Override
    public Bond bond() {
        return level() == Level.HARD ? Bond.OVERLAP : Bond.NONE;
    }

    @Override
    public int[] partners(int session) {
        return partners[session];
    }

    @Override
    public Aspect aspect() {
        return demands.aspect();
    }

    @Override
    public Ledger counter(Occupancy state) {
        return switch (rule.missing()) {
            case TAKEN -> new TakenLedger(state);
            case WISHED -> new WishedLedger(state);
        };
    }

    private abstract class ShortageLedger implements Ledger {
        private final Occupancy state;
        private final DayMinutes minutes;

        ShortageLedger(Occupancy state) {
            this.state = state;
            this.minutes = new DayMinutes(demands.keys().size(), spans);
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

        /** Counts for a key some spans of one day: by how many unit-minutes more is missing than before. */
        abstract long more(int key, int from, int to, int units, int wishes);

        @Override
        public long settle() {
            return minutes.settle(missing -> unitCost.cost(rule.penalty(missing)));
        }

        @Override
        public long takeBack() {
            return minutes.takeBack();
        }
    }

    private final class TakenLedger extends ShortageLedger {
        private final int[][] use = new int[demands.keys().size()][spans.count()];

        TakenLedger(Occupancy state) {
            super(state);
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

    private final class WishedLedger extends ShortageLedger {
        private final int[][] use = new int[demands.keys().size()][spans.count()];
        private final int[][] wished = new int[demands.keys().size()][spans.count()];

        WishedLedger(Occupancy state) {
            super(state);
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
