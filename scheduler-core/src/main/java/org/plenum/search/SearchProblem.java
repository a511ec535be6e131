package org.plenum.search;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.problem.CompiledProblem;
import org.plenum.rule.Rule;

/**
 * A conference and the rules, compiled once for any number of searches and before the time of any search counts.
 *
 * @param compiled the rules as they are
 * @param withImpliedOrder the rules with all implied precedences, for a search that places one session after the other
 */
public record SearchProblem(CompiledProblem compiled, CompiledProblem withImpliedOrder) {

    /**
     * Compiles a conference.
     *
     * @param rules the catalogue; the conference's weights apply
     */
    public static SearchProblem of(Conference conference, List<? extends Rule> rules) {
        var compiled = CompiledProblem.of(conference, rules);
        var said = ImpliedPrecedences.spellOut(conference);
        return new SearchProblem(
                compiled,
                said.relations().equals(conference.relations()) ? compiled : compiled.withOrdersOf(said, rules));
    }
}
