package org.plenum.solve.whatif;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.List;
import org.plenum.rule.Rule;

/** How a try differs from the timetable as it is, added up rule by rule. */
final class Tally {
    private HardMediumSoftScore change = HardMediumSoftScore.ZERO;
    private final List<String> worse = new ArrayList<>();

    void add(Rule rule, long cost) {
        change = change.subtract(
                switch (rule.weight().level()) {
                    case HARD -> HardMediumSoftScore.ofHard(cost);
                    case MEDIUM -> HardMediumSoftScore.ofMedium(cost);
                    case SOFT -> HardMediumSoftScore.ofSoft(cost);
                });
        if (cost > 0) {
            worse.add(rule.id());
        }
    }

    HardMediumSoftScore change() {
        return change;
    }

    /** The ids of the rules that would cost more. */
    List<String> worse() {
        return worse;
    }
}
