package org.plenum.solve.proof;

import java.util.Collection;
import java.util.List;
import org.plenum.request.Request;
import org.plenum.rule.Message;

/** One way to show that a conference is impossible. */
interface Prover {

    /** What contradicts what, each at most once; nothing where this way shows nothing. */
    List<Contradiction> contradictions(Domains domains);

    /**
     * Something that cannot be.
     *
     * @param among requests that suffice to prove it, most of them perhaps without need
     */
    record Contradiction(Message message, Collection<Request> among) {}
}
