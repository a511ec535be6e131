package org.plenum.api.draft;

import org.plenum.rule.Score;

/** A score, or a change of one, as the API returns it. */
public record ScoreView(long hard, long medium, long soft) {

    static ScoreView of(Score score) {
        return new ScoreView(score.hard(), score.medium(), score.soft());
    }
}
