package org.plenum.problem.load;

import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.table.CostTable;
import org.plenum.rule.LoadMeasure;
import org.plenum.rule.LoadRule;
import org.plenum.rule.PlacePart;
import org.plenum.rule.Scorecard;
import org.plenum.rule.UnitCost;

/** One load rule: the units of its keys that sessions take, and their cost. */
public final class LoadCosts implements CostTable {
    private final LoadRule rule;
    private final UnitCost unitCost;
    private final Spans spans;
    private final LoadDemands demands;
    private final int[][] partners;

    public LoadCosts(LoadRule rule, Conference conference, Scorecard scorecard, Spans spans) {
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
    public ScoreLevel level() {
        return rule.weight().level();
    }

    @Override
    public ConflictCondition conflictCondition() {
        return level() == ScoreLevel.HARD ? ConflictCondition.OVERLAP : ConflictCondition.NEVER;
    }

    @Override
    public int[] partners(int session) {
        return partners[session];
    }

    @Override
    public PlacePart dependsOn() {
        return demands.dependsOn();
    }

    @Override
    public StatefulCounter counter(Occupancy state) {
        return switch (rule.measure()) {
            case LoadMeasure.Shortage shortage -> ShortageCounter.of(shortage, unitCost, demands, spans, state);
            case LoadMeasure.WholeDay day -> new WholeDayCounter(day, unitCost, demands, spans, state);
        };
    }
}
