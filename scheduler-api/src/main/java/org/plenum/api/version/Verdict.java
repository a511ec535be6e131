package org.plenum.api.version;

import org.plenum.timetable.TimetableDocument.Assessment;

/**
 * The assessment of a version at the moment of its publication.
 *
 * @param feasible whether no hard rule was broken
 * @param complete whether nothing was left out
 */
public record Verdict(long hard, long medium, long soft, boolean feasible, boolean complete) {

    static Verdict of(Assessment assessment) {
        var score = assessment.score();
        return new Verdict(score.hard(), score.medium(), score.soft(), assessment.feasible(), assessment.complete());
    }
}
