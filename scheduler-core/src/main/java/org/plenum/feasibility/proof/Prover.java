package org.plenum.feasibility.proof;

import java.util.Collection;
import java.util.stream.Stream;
import org.plenum.feasibility.proof.domain.Domains;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.rule.Message;

/** One way to show that a conference is impossible. */
interface Prover {

    /** What contradicts what, each at most once, found as it is asked for; nothing where this way shows nothing. */
    Stream<Contradiction> contradictions(Domains domains);

    /**
     * Something that cannot be.
     *
     * @param among requests that suffice to prove it, most of them perhaps without need
     * @param again shows it again of a part of its conference, and looks for no more than that
     */
    record Contradiction(Message message, Collection<Requirement> among, Prover again) {}
}
