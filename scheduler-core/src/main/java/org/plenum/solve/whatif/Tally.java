package org.plenum.solve.whatif;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.List;
import org.plenum.rule.Rule;
import org.plenum.solve.engine.table.Costs;

/** How a try differs from the timetable as it is, added up rule by rule. */
final class Tally {
    private final Costs more = new Costs();
    private final List<String> worse = new ArrayList<>();

    void add(Rule rule, long cost) {
        more.add(rule.weight().level(), cost);
        if (cost > 0) {
            worse.add(rule.id());
        }
    }

    HardMediumSoftScore change() {
        return more.toScore();
    }

    /** The ids of the rules that would cost more. */
    List<String> worse() {
        return worse;
    }
}
