package org.plenum.solve.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.conference.Session;
import org.plenum.request.Request;
import org.plenum.rule.Supply;
import org.plenum.solve.proof.Claim.Member;
import org.plenum.solve.proof.Claim.Name;
import org.plenum.solve.proof.domain.Domains;

/** Makes claims of the sessions that could be somewhere, and only those claims that are wanted. */
final class Claiming {
    private final Domains domains;
    private final Optional<Name> only;
    private final List<Integer> sessions;
    private final Map<Integer, Member> members = new HashMap<>();

    /** @param only the claim that is wanted; all where it is empty */
    Claiming(Domains domains, Optional<Name> only) {
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
    Stream<Claim> claim(
            Name name,
            Object subject,
            Supplier<Supply> supply,
            List<Lane> lanes,
            Supplier<Stream<? extends Request>> absences,
            IntUnaryOperator units) {
        if (!only.map(name::equals).orElse(true)) {
            return Stream.empty();
        }
        var members = sessions.stream()
                .filter(index -> units.applyAsInt(index) > 0)
                .map(index -> member(index, units.applyAsInt(index)))
                .toList();
        return members.isEmpty() || (members.size() == 1 && !lanes.isEmpty()) // alone it has its place
                ? Stream.empty()
                : Stream.of(new Claim(
                        name,
                        subject,
                        domains.openMinutes().stock(supply.get()),
                        lanes,
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
