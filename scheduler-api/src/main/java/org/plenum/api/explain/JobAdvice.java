package org.plenum.api.explain;

import java.util.List;
import org.plenum.feasibility.requirement.Advice;
import org.plenum.rule.Score;

/**
 * The advice of a job.
 *
 * @param score of the best timetable found for the conference as it is
 * @param found the best piece of advice first
 */
public record JobAdvice(Score score, List<Advice> found) {

    public JobAdvice {
        found = List.copyOf(found);
    }

    /** Whether everything finds a place without any advice. */
    public boolean isNeedless() {
        return score.isFeasible() && score.isComplete();
    }
}
