package org.plenum.api.explain;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import org.plenum.request.Advice;

/**
 * What a job advises.
 *
 * @param score of the best timetable found for the conference as it is
 * @param found the best piece of advice first
 */
public record JobAdvice(HardMediumSoftScore score, List<Advice> found) {

    public JobAdvice {
        found = List.copyOf(found);
    }

    /** Whether everything finds a place as it is. */
    public boolean isNeedless() {
        return score.hardScore() == 0 && score.mediumScore() == 0;
    }
}
