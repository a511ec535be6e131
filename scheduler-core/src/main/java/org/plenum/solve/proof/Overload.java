package org.plenum.solve.proof;

import java.util.List;
import java.util.stream.Stream;
import org.plenum.request.Request;
import org.plenum.rule.Message;
import org.plenum.solve.proof.Claim.Excess;
import org.plenum.solve.proof.Claim.Member;

/**
 * Finds sessions that together take more of something than there is in the time in which all of them must lie: two pinned
 * sessions with one speaker, a region with more compulsory minutes than the days have, more sessions than room-hours.
 *
 * <p>It is the energy check of scheduling with scarce resources: P. Baptiste, C. Le Pape, W. Nuijten, Constraint-Based
 * Scheduling, 2001, 3.3. It adds minutes up and does not notice what does not fit for want of room between breaks.
 */
record Overload() implements Prover {

    @Override
    public List<Contradiction> contradictions(Domains domains) {
        return Claims.of(domains).stream()
                .flatMap(claim -> claim.excess().stream().map(excess -> contradiction(domains, claim, excess)))
                .toList();
    }

    private static Contradiction contradiction(Domains domains, Claim claim, Excess excess) {
        var message = Message.of(
                claim.key(), claim.subject(), excess.members().size(), excess.taken(), excess.reach(), excess.there());
        var among = Stream.<Request>concat(
                excess.fewest().stream().map(Member::session).flatMap(domains::requestsOf),
                Stream.concat(claim.requests().stream(), domains.roomAbsences()));
        return new Contradiction(message, among.distinct().toList());
    }
}
