package org.plenum.api.draft;

import java.util.List;
import org.plenum.api.draft.MoveRequest.RequestedMove;
import org.plenum.assess.whatif.WhatIf;
import org.plenum.rule.Finding;

/**
 * The effect of moving several sessions at once on a draft.
 *
 * @param moves the session of the request first, then the sessions that make way for it
 */
public record MovesForecast(List<RequestedMove> moves, WhatIf whatIf) {

    public MovesForecast {
        moves = List.copyOf(moves);
    }

    /** The change of the score. */
    public ScoreView change() {
        return ScoreView.of(whatIf.after().minus(whatIf.before()));
    }

    /** Findings that the moves would add. */
    public List<Finding> appearing() {
        return whatIf.change().appearing();
    }

    /** Findings that the moves would remove. */
    public List<Finding> disappearing() {
        return whatIf.change().disappearing();
    }
}
