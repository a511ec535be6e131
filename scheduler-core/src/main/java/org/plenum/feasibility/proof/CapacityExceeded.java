package org.plenum.feasibility.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Fit;
import org.plenum.feasibility.proof.ResourceDemand.Member;
import org.plenum.feasibility.proof.ResourceDemand.Name;
import org.plenum.feasibility.proof.domain.Domains;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.rule.Message;

/**
 * Finds sessions that together demand more of a resource than there is in the time in which all of them must lie: two
 * pinned sessions with one speaker, a region with more compulsory minutes than the days have, more sessions than
 * room-hours.
 *
 * <p>This is the energy check of scheduling with scarce resources: P. Baptiste, C. Le Pape, W. Nuijten,
 * Constraint-Based Scheduling, 2001, 3.3. Where the minutes would suffice, it counts the sessions that fit between
 * breaks, nights and absences.
 */
record CapacityExceeded(Optional<Name> only) implements Prover {

    /** For all resources. */
    CapacityExceeded() {
        this(Optional.empty());
    }

    @Override
    public Stream<Contradiction> contradictions(Domains domains) {
        return new ResourceDemands(domains, only)
                .stream().flatMap(demand -> excess(domains, demand).or(() -> surplus(domains, demand)).stream());
    }

    private static Optional<Contradiction> excess(Domains domains, ResourceDemand demand) {
        return demand.excess().map(excess -> {
            var arguments = Stream.concat(
                    Stream.of(
                            demand.subject(), excess.members().size(), excess.taken(), excess.reach(), excess.there()),
                    unreachableStretches(domains, excess).stream());
            var message = new Message(demand.name().key(), arguments.toList());
            return contradiction(domains, demand, message, excess.fewest());
        });
    }

    /**
     * What the sentence adds about starts after a break that are not on the grid: with them there might be time
     * enough.
     */
    private static List<Object> unreachableStretches(Domains domains, ResourceDemand.Excess excess) {
        var session = domains.conference()
                .sessions()
                .list()
                .get(excess.members().getFirst().session());
        return Fit.of(domains.conference(), session, excess.reach().start()).gridMessageArguments();
    }

    private static Optional<Contradiction> surplus(Domains domains, ResourceDemand demand) {
        return TooFewStretches.of(demand).map(surplus -> {
            var message = Message.of(
                    demand.name().key() + "-whole",
                    demand.subject(),
                    surplus.members().size(),
                    surplus.members().getLast().length(),
                    ResourceDemand.reach(surplus.members()),
                    surplus.most(),
                    surplus.needed(),
                    demand.resources().stream()
                            .mapToLong(UnaryResource::between)
                            .max()
                            .orElse(0));
            return contradiction(domains, demand, message, surplus.members());
        });
    }

    private static Contradiction contradiction(
            Domains domains, ResourceDemand demand, Message message, List<Member> members) {
        var among = Stream.<Requirement>concat(
                members.stream().map(Member::session).flatMap(domains::requestsOf),
                Stream.concat(demand.requirements().stream(), domains.roomAbsences()));
        return new Contradiction(message, among.distinct().toList(), new CapacityExceeded(Optional.of(demand.name())));
    }
}
