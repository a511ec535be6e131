package org.plenum.search;

import java.util.Optional;
import org.plenum.rule.Score;

/**
 * The score at which a search may end.
 *
 * @param ceiling a score that no timetable surpasses
 * @param target a score that is good enough
 */
record Objective(Score ceiling, Optional<Score> target) {

    /** The target, or the ceiling where that is lower or no target is given. */
    Score score() {
        return target.filter(enough -> enough.compareTo(ceiling) < 0).orElse(ceiling);
    }

    boolean isReachedBy(Score other) {
        return other.compareTo(score()) >= 0;
    }

    /** Whether no timetable can have a better score. */
    boolean isOptimal(Score other) {
        return other.compareTo(ceiling) >= 0;
    }
}
