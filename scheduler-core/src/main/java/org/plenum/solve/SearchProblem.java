package org.plenum.solve;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.rule.Rule;
import org.plenum.solve.engine.Rulebook;

/**
 * A conference and the rules, compiled for searches: once, however many they are, and before the time of any of them
 * counts.
 *
 * @param rulebook the rules as they are
 * @param outright the rules with all that follows from the order of sessions said, for who places one after the other
 */
public record SearchProblem(Rulebook rulebook, Rulebook outright) {

    /**
     * Compiles a conference.
     *
     * @param rules the catalogue; the conference's weights apply
     */
    public static SearchProblem of(Conference conference, List<? extends Rule> rules) {
        var rulebook = Rulebook.of(conference, rules);
        var said = Precedences.spellOut(conference);
        return new SearchProblem(
                rulebook, said.relations().equals(conference.relations()) ? rulebook : Rulebook.of(said, rules));
    }
}
