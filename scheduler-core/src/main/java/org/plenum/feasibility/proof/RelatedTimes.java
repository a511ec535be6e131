package org.plenum.feasibility.proof;

import static org.plenum.conference.Relation.Type.BEFORE;
import static org.plenum.conference.Relation.Type.CONSECUTIVE;
import static org.plenum.conference.Relation.Type.DIFFERENT_ROOM;
import static org.plenum.conference.Relation.Type.FIRST;
import static org.plenum.conference.Relation.Type.FIRST_OF_DAY;
import static org.plenum.conference.Relation.Type.LAST;
import static org.plenum.conference.Relation.Type.LAST_OF_DAY;
import static org.plenum.conference.Relation.Type.SAME_ROOM;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.plenum.conference.Relation;
import org.plenum.conference.Room;
import org.plenum.feasibility.proof.domain.Domains;
import org.plenum.rule.Message;

/**
 * Finds sessions whose relations leave them no times: a cycle of precedences, a chain longer than the days, more
 * sessions on different days than there are days, sessions on one day and on different ones, or consecutive sessions
 * in their only room without time for its turnaround, or without the pause of a person in both.
 */
record RelatedTimes() implements Prover {
    /** Relations that constrain all sessions, not only those that they name. */
    private static final Set<Relation.Type> ABOUT_ALL = EnumSet.of(FIRST, LAST, FIRST_OF_DAY, LAST_OF_DAY);

    private static final Set<Relation.Type> ABOUT_THEMSELVES =
            EnumSet.complementOf(EnumSet.of(FIRST, LAST, FIRST_OF_DAY, LAST_OF_DAY, DIFFERENT_ROOM));

    private static final int LARGEST_KNOT = 40;

    /** Constraints besides those of relations and overlaps. */
    private enum Beside {
        /** Rooms, where two sessions necessarily conflict in them. */
        ROOMS,
        /** The turnarounds of rooms. */
        TURNAROUNDS,
        PAUSES
    }

    @Override
    public Stream<Contradiction> contradictions(Domains domains) {
        var ties = new HardRelations(domains, EnumSet.complementOf(EnumSet.of(DIFFERENT_ROOM)));
        var connectedComponents = ties.connectedComponents(ABOUT_THEMSELVES);
        var csp = csp(domains, ties, connectedComponents, EnumSet.allOf(Beside.class));
        var found = new ArrayList<BitSet>();
        connectedComponents.forEach(knot -> csp.contradiction(knot).ifPresent(found::add));
        if (found.isEmpty()) {
            csp.contradiction(ties.all()).ifPresent(found::add);
        }
        return found.stream()
                .map(sessions -> new Contradiction(
                        message(domains, ties, connectedComponents, sessions), ties.requirements(sessions), this));
    }

    /** @param beside the further constraints to include */
    private static BinaryCsp csp(
            Domains domains, HardRelations ties, List<BitSet> connectedComponents, Set<Beside> beside) {
        var csp = new StartTimeCsp(
                domains, beside.contains(Beside.TURNAROUNDS) ? UnaryOperator.identity() : Room::withoutTurnaround);
        for (var relation : ties.relations()) {
            var sessions = ties.sessions(relation);
            if (ABOUT_ALL.contains(relation.type())) {
                tieAll(csp, HardRelations.setOf(sessions), ties.all(), beside);
            } else {
                csp.tie(relation, sessions);
            }
            if (relation.type() == SAME_ROOM && beside.contains(Beside.ROOMS)) {
                csp.tieInOneRoom(sessions);
            }
        }
        connectedComponents.stream()
                .filter(knot -> knot.cardinality() <= LARGEST_KNOT)
                .forEach(knot -> tieAll(csp, knot, knot, beside));
        if (beside.contains(Beside.PAUSES)) {
            new PersonPauses(domains).tie(csp.csp(), ties.all());
        }
        return csp.csp();
    }

    private static void tieAll(StartTimeCsp csp, BitSet sessions, BitSet others, Set<Beside> beside) {
        csp.tieAll(sessions, others);
        if (beside.contains(Beside.ROOMS)) {
            csp.tieAllInRooms(sessions, others);
        }
    }

    private static Message message(
            Domains domains, HardRelations ties, List<BitSet> connectedComponents, BitSet sessions) {
        if (isCircle(ties, sessions)) {
            return Message.of("impossible-circle", ties.named(sessions));
        }
        if (isWith(EnumSet.noneOf(Beside.class), domains, ties, connectedComponents, sessions)) {
            return Message.of("impossible-related-times", ties.named(sessions));
        }
        return new PersonPauses(domains)
                .longest(sessions)
                .filter(_ -> isWith(EnumSet.of(Beside.PAUSES), domains, ties, connectedComponents, sessions))
                .map(person -> Message.of(
                        "impossible-pause",
                        ties.named(sessions),
                        person,
                        person.pause().toMinutes()))
                .orElseGet(() ->
                        isWith(EnumSet.of(Beside.ROOMS, Beside.PAUSES), domains, ties, connectedComponents, sessions)
                                ? Message.of("impossible-related-places", ties.named(sessions), ties.rooms(sessions))
                                : tooLateReady(ties, sessions));
    }

    /** The rooms that are not ready in time. */
    private static Message tooLateReady(HardRelations ties, BitSet sessions) {
        var slow = ties.rooms(sessions).stream()
                .filter(room -> room.turnaround().isPositive())
                .toList();
        var isInARow = ties.relations().stream()
                .anyMatch(relation -> relation.type() == CONSECUTIVE
                        && HardRelations.setOf(ties.sessions(relation)).equals(sessions));
        return Message.of(
                "impossible-turnaround",
                ties.named(sessions),
                isInARow ? CONSECUTIVE.name() : "OTHER",
                slow,
                slow.size(),
                slow.stream()
                        .mapToLong(room -> room.turnaround().toMinutes())
                        .min()
                        .orElse(0));
    }

    private static boolean isWith(
            Set<Beside> beside,
            Domains domains,
            HardRelations ties,
            List<BitSet> connectedComponents,
            BitSet sessions) {
        return csp(domains, ties, connectedComponents, beside)
                .contradiction(sessions)
                .isPresent();
    }

    /** Whether each session comes before another and after another: then none can be first. */
    private static boolean isCircle(HardRelations ties, BitSet sessions) {
        var before = new BitSet();
        var after = new BitSet();
        for (var relation : ties.relations()) {
            if (relation.type() == BEFORE || relation.type() == CONSECUTIVE) {
                var order = ties.sessions(relation);
                order.stream().limit(Math.max(0, order.size() - 1)).forEach(before::set);
                order.stream().skip(1).forEach(after::set);
            }
        }
        before.and(after);
        return sessions.stream().allMatch(before::get);
    }
}
