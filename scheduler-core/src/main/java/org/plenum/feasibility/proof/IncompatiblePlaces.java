package org.plenum.feasibility.proof;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.conference.Placed;
import org.plenum.feasibility.proof.domain.Domains;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.rule.Message;
import org.plenum.rule.PairRule;
import org.plenum.rule.When;

/**
 * Finds two sessions that each have only one possible place, such as a pin, and cannot both be there: one needs the
 * room of the other for setup, teardown or turnaround, or one room is part of the other.
 */
record IncompatiblePlaces() implements Prover {

    /** A session at its only possible place. */
    private record Fixed(int session, Placed placed) {}

    @Override
    public Stream<Contradiction> contradictions(Domains domains) {
        var fixed = IntStream.range(0, domains.sessions().size())
                .filter(session -> domains.startsOf(session).cardinality() == 1
                        && domains.roomsOf(session).cardinality() == 1)
                .mapToObj(session -> new Fixed(session, onlyPlace(domains, session)))
                .toList();
        return IntStream.range(0, fixed.size())
                .boxed()
                .flatMap(index -> fixed.subList(index + 1, fixed.size()).stream()
                        .filter(other -> isInTheWay(domains, fixed.get(index).placed, other.placed))
                        .map(other -> contradiction(domains, fixed.get(index), other)));
    }

    private static Placed onlyPlace(Domains domains, int session) {
        return new Placed(
                domains.sessions().get(session),
                domains.starts().get(domains.startsOf(session).nextSetBit(0)),
                domains.rooms().get(domains.roomsOf(session).nextSetBit(0)));
    }

    private static boolean isInTheWay(Domains domains, Placed one, Placed other) {
        return domains.hardRules().rules(PairRule.class).stream()
                .filter(rule -> rule.when() instanceof When.SameSpace)
                .anyMatch(rule -> rule.penalty(domains.conference(), one, other) > 0);
    }

    private static long turnaround(Fixed one) {
        return one.placed.room().turnaround().toMinutes();
    }

    private Contradiction contradiction(Domains domains, Fixed one, Fixed other) {
        var message = Message.of(
                "impossible-places",
                one.placed.session(),
                one.placed.occupancy(),
                one.placed.room(),
                other.placed.session(),
                other.placed.occupancy(),
                other.placed.room(),
                Math.max(turnaround(one), turnaround(other)));
        var own = Stream.of(one, other).flatMap(each -> domains.requestsOf(each.session));
        List<Requirement> among =
                Stream.concat(own, domains.roomAbsences()).distinct().toList();
        return new Contradiction(message, among, this);
    }
}
