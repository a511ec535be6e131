package org.plenum.feasibility.proof;

import java.util.Collection;
import java.util.stream.Stream;
import org.plenum.feasibility.proof.domain.Domains;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.rule.Message;

/** One way to prove that a conference is impossible. */
interface Prover {

    /** The contradictions, each at most once, found lazily; none where this prover proves nothing. */
    Stream<Contradiction> contradictions(Domains domains);

    /**
     * Requirements that cannot all be met.
     *
     * @param among requirements that suffice to prove it; most of them may be unnecessary
     * @param again a prover that looks for this contradiction only, in a part of its conference
     */
    record Contradiction(Message message, Collection<Requirement> among, Prover again) {}
}
