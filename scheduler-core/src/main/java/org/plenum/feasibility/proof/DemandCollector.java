package org.plenum.feasibility.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.conference.Session;
import org.plenum.feasibility.proof.ResourceDemand.Member;
import org.plenum.feasibility.proof.ResourceDemand.Name;
import org.plenum.feasibility.proof.domain.Domains;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.rule.Supply;

/** Collects the demand of sessions for resources, only for those resources that are requested. */
final class DemandCollector {
    private final Domains domains;
    private final Optional<Name> only;
    private final List<Integer> sessions;
    private final Map<Integer, Member> members = new HashMap<>();

    /** @param only the resource demand to make; all where empty */
    DemandCollector(Domains domains, Optional<Name> only) {
        this.domains = domains;
        this.only = only;
        this.sessions = IntStream.range(0, domains.sessions().size())
                .filter(index -> !domains.isNowhere(index))
                .boxed()
                .toList();
    }

    /** The sessions that have a possible place: the others are proofs by themselves. */
    List<Integer> sessions() {
        return sessions;
    }

    Session session(int index) {
        return domains.sessions().get(index);
    }

    /** Whether demands with one of these keys are requested. */
    boolean matters(String... keys) {
        return only.map(name -> List.of(keys).contains(name.key())).orElse(true);
    }

    /** The demand for one resource, or none where it is not requested or no two sessions could compete for it. */
    Stream<ResourceDemand> collect(
            Name name,
            Object subject,
            Supplier<Supply> supply,
            List<UnaryResource> resources,
            Supplier<Stream<? extends Requirement>> absences,
            IntUnaryOperator units) {
        if (!only.map(name::equals).orElse(true)) {
            return Stream.empty();
        }
        var members = sessions.stream()
                .filter(index -> units.applyAsInt(index) > 0)
                .map(index -> member(index, units.applyAsInt(index)))
                .toList();
        return members.isEmpty() || (members.size() == 1 && !resources.isEmpty()) // a single session has a place
                ? Stream.empty()
                : Stream.of(new ResourceDemand(
                        name,
                        subject,
                        domains.openMinutes().stock(supply.get()),
                        resources,
                        members,
                        List.copyOf(absences.get().toList())));
    }

    private Member member(int index, int units) {
        return members.computeIfAbsent(index, this::alone).taking(units);
    }

    /** A member that takes one unit. */
    private Member alone(int index) {
        var reach = domains.reach(index);
        return new Member(
                index,
                reach,
                domains.openMinutes().before(reach.start()),
                domains.openMinutes().before(reach.end()),
                domains.minutesOf(index),
                session(index).minutes(),
                session(index).needs().setup().toMinutes(),
                session(index).needs().teardown().toMinutes(),
                1,
                session(index).times().acrossBreaks());
    }
}
