package org.plenum.solve;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.Optional;

/**
 * When a search has what it wants.
 *
 * @param ceiling a score that no timetable surpasses
 * @param target a score that is good enough
 */
record Goal(HardMediumSoftScore ceiling, Optional<HardMediumSoftScore> target) {

    /** Good enough, or as good as can be. */
    HardMediumSoftScore score() {
        return target.filter(enough -> enough.compareTo(ceiling) < 0).orElse(ceiling);
    }

    boolean isReachedBy(HardMediumSoftScore other) {
        return other.compareTo(score()) >= 0;
    }

    /** Whether nothing is better than this. */
    boolean isOptimal(HardMediumSoftScore other) {
        return other.compareTo(ceiling) >= 0;
    }
}
