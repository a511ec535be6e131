package org.plenum.api.draft;

import java.util.List;
import org.plenum.api.draft.MoveRequest.Wish;
import org.plenum.assess.whatif.WhatIf;
import org.plenum.rule.Finding;

/**
 * What moves of several sessions at once would do to a draft.
 *
 * @param moves the session that was asked about first, then those that make way for it
 */
public record MovesForecast(List<Wish> moves, WhatIf whatIf) {

    public MovesForecast {
        moves = List.copyOf(moves);
    }

    /** How the score would change. */
    public ScoreView change() {
        return ScoreView.of(whatIf.after().minus(whatIf.before()));
    }

    /** What the rules would say and do not say now. */
    public List<Finding> appearing() {
        return whatIf.change().appearing();
    }

    /** What they say now and would say no more. */
    public List<Finding> disappearing() {
        return whatIf.change().disappearing();
    }

    /** What they would say of more than they do now. */
    public List<Finding> growing() {
        return changing(1);
    }

    /** What they would say of less than they do now. */
    public List<Finding> shrinking() {
        return changing(-1);
    }

    private List<Finding> changing(int sign) {
        return whatIf.change().changing().stream()
                .filter(changed ->
                        Long.signum(changed.after().penalty() - changed.before().penalty()) == sign)
                .map(changed -> changed.after())
                .toList();
    }
}
