package org.plenum.api.draft;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;

/** A score, or a change of one, as the API tells it. */
public record ScoreView(long hard, long medium, long soft) {

    static ScoreView of(HardMediumSoftScore score) {
        return new ScoreView(score.hardScore(), score.mediumScore(), score.softScore());
    }
}
