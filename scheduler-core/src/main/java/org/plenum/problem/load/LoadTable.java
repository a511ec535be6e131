package org.plenum.problem.load;

import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.table.CostDelta;
import org.plenum.problem.table.Table;
import org.plenum.rule.Aspect;
import org.plenum.rule.LoadProfile;
import org.plenum.rule.LoadRule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.UnitCost;

/** One load rule that looks at whole days: each day of a key that changed is shown to it again. */
public final class LoadTable implements Table {
    private final LoadRule rule;
    private final Conference conference;
    private final UnitCost unitCost;
    private final Spans spans;
    private final LoadDemands demands;
    private final int[][] partners;

    public LoadTable(LoadRule rule, Conference conference, Scorecard scorecard, Spans spans) {
        this.rule = rule;
        this.conference = conference;
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
        return new LoadLedger(state);
    }

    private final class LoadLedger implements Ledger {
        private final Occupancy state;
        private final int days = spans.days();
        private final int keys = demands.keys().size();
        private final int[][] use = new int[keys][spans.count()];
        private final int[][] wished = demands.hasWishes() ? new int[keys][spans.count()] : nothing();
        private final LoadProfile[] profiles = new LoadProfile[keys * days];
        private final CostDelta bill = new CostDelta(keys * days);

        LoadLedger(Occupancy state) {
            this.state = state;
            for (var key = 0; key < keys; key++) {
                for (var day = 0; day < days; day++) {
                    profiles[key * days + day] = spans.profile(day, use[key], wished[key], demands.supply(key));
                    bill.mark(key * days + day);
                }
            }
        }

        /** The same zeros for all. */
        private int[][] nothing() {
            var zeros = new int[spans.count()];
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
                    bill.mark(mine[i] * days + day);
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
            return bill.settle(index ->
                    unitCost.cost(rule.penalty(conference, demands.keys().get(index / days), profiles[index])));
        }

        @Override
        public long takeBack() {
            return bill.takeBack();
        }
    }
}
