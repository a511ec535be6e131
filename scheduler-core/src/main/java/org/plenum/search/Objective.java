package org.plenum.search;

import java.util.Optional;
import org.plenum.rule.Score;

/**
 * When a search has what it wants.
 *
 * @param ceiling a score that no timetable surpasses
 * @param target a score that is good enough
 */
record Objective(Score ceiling, Optional<Score> target) {

    /** Good enough, or as good as can be. */
    Score score() {
        return target.filter(enough -> enough.compareTo(ceiling) < 0).orElse(ceiling);
    }

    boolean isReachedBy(Score other) {
        return other.compareTo(score()) >= 0;
    }

    /** Whether nothing is better than this. */
    boolean isOptimal(Score other) {
        return other.compareTo(ceiling) >= 0;
    }
}
