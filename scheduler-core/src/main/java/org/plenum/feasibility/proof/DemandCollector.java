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

/** Makes claims of the sessions that could be somewhere, and only those claims that are wanted. */
final class DemandCollector {
    private final Domains domains;
    private final Optional<Name> only;
    private final List<Integer> sessions;
    private final Map<Integer, Member> members = new HashMap<>();

    /** @param only the claim that is wanted; all where it is empty */
    DemandCollector(Domains domains, Optional<Name> only) {
        this.domains = domains;
        this.only = only;
        this.sessions = IntStream.range(0, domains.sessions().size())
                .filter(index -> !domains.isNowhere(index))
                .boxed()
                .toList();
    }

    /** Those that could be somewhere: the others prove enough by themselves. */
    List<Integer> sessions() {
        return sessions;
    }

    Session session(int index) {
        return domains.sessions().get(index);
    }

    /** Whether claims with one of these keys are wanted. */
    boolean matters(String... keys) {
        return only.map(name -> List.of(keys).contains(name.key())).orElse(true);
    }

    /** At most one: none where it is not wanted, or where no two sessions could be in each other's way. */
    Stream<ResourceDemand> claim(
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
        return members.isEmpty() || (members.size() == 1 && !resources.isEmpty()) // alone it has its place
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

    /** It takes one unit. */
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
