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
 * Compares a timetable with the same one after some moves; the rules themselves make the findings, never the engine's
 * counters.
 *
 * @param before the score of the current timetable
 * @param after the score after the moves
 */
public record WhatIf(Score before, Score after, FindingsChange change) {

    /**
     * Evaluates the moves without making them.
     *
     * @param rules the catalogue; the conference's weights apply
     * @param placed the current timetable
     * @param moves at most one of each session
     */
    public static WhatIf of(
            Conference conference, List<? extends Rule> rules, Collection<Placed> placed, Collection<Move> moves) {
        return ofEach(conference, rules, placed, List.of(moves)).getFirst();
    }

    /**
     * Evaluates each of several sets of moves separately.
     *
     * @param choices each a set of moves as for {@link #of}
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
