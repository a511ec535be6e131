package org.plenum.assess.whatif;

import java.util.Collection;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.Findings;
import org.plenum.rule.Rule;
import org.plenum.rule.Score;
import org.plenum.rule.Scorecard;

/**
 * What a timetable would be like with some sessions elsewhere, told by the rules themselves: sentences are never made of
 * the engine's counters.
 *
 * @param before the score as it is
 * @param after the score as it would be
 */
public record WhatIf(Score before, Score after, FindingsChange change) {

    /**
     * Makes the moves on paper.
     *
     * @param rules the catalogue; the conference's weights apply
     * @param placed the timetable as it is
     * @param moves at most one of each session
     */
    public static WhatIf of(
            Conference conference, List<? extends Rule> rules, Collection<Placed> placed, Collection<Move> moves) {
        return ofEach(conference, rules, placed, List.of(moves)).getFirst();
    }

    /**
     * Makes each of several choices of moves on paper, each apart from the others.
     *
     * @param choices each as the moves of {@link #of}
     */
    public static List<WhatIf> ofEach(
            Conference conference,
            List<? extends Rule> rules,
            Collection<Placed> placed,
            Collection<? extends Collection<Move>> choices) {
        var scorecard = Scorecard.of(rules, conference.weights());
        var before = Findings.of(conference, scorecard, Move.applyAll(conference, placed, List.of()));
        return choices.stream()
                .map(moves -> Findings.of(conference, scorecard, Move.applyAll(conference, placed, moves)))
                .map(after -> new WhatIf(
                        Scorecard.score(before), Scorecard.score(after), FindingsChange.between(before, after)))
                .toList();
    }
}
