package org.plenum.feasibility.proof;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.feasibility.proof.BinaryCsp.Fits;
import org.plenum.feasibility.proof.domain.Domains;
import org.plenum.rule.PairRule;
import org.plenum.rule.RelationRule;
import org.plenum.rule.When;
import org.plenum.rule.When.Order.Edge;

/**
 * The constraint satisfaction problem of start times: two starts are compatible if the rules allow them in some of the
 * sessions' rooms.
 */
final class StartTimeCsp {
    private final Domains domains;
    private final Conference conference;
    private final List<PairRule> pairRules;
    private final Room room;
    private final Map<Integer, @Nullable Placed[]> placed = new HashMap<>(); // by session, of those with constraints
    private final UnaryOperator<Room> readiness;
    private final long[] minuteOf;
    private final long[] dayOf;
    private final BinaryCsp csp;

    StartTimeCsp(Domains domains) {
        this(domains, UnaryOperator.identity());
    }

    /** @param readiness changes each room first, for example to one without turnaround */
    StartTimeCsp(Domains domains, UnaryOperator<Room> readiness) {
        this.domains = domains;
        this.readiness = readiness;
        this.conference = domains.conference();
        this.pairRules = domains.hardRules().rules(PairRule.class);
        this.room = conference.rooms().list().getFirst(); // any room: the rules on times do not depend on it
        var count = domains.sessions().size();
        this.minuteOf = domains.starts().stream().mapToLong(Interval::minuteOf).toArray();
        this.dayOf = domains.starts().stream()
                .mapToLong(start -> conference.dateOf(start).toEpochDay())
                .toArray();
        this.csp = new BinaryCsp(
                IntStream.range(0, count).mapToObj(domains::startsOf).toList(), start -> (int) dayOf[start]);
    }

    BinaryCsp csp() {
        return csp;
    }

    /** Adds the constraints of a relation between its sessions. */
    void tie(Relation relation, List<Integer> sessions) {
        for (var rule : domains.hardRules().rules(RelationRule.class)) {
            if (rule.concerns(relation)) {
                tie(rule, relation, sessions);
            }
        }
    }

    /** Adds the constraints of the rules on rooms for each two of these sessions, which must share a room. */
    void tieInOneRoom(List<Integer> sessions) {
        forPairs(sessions, (one, other) -> tieInRooms(one, other, sharedRooms(one, other)));
    }

    /** A relation that counts only as a whole constrains each two neighbours in its order. */
    private void tie(RelationRule rule, Relation relation, List<Integer> sessions) {
        if (rule.wantsAllPlaced()) {
            for (var i = 1; i < sessions.size(); i++) {
                tie(rule, relation, sessions.get(i - 1), sessions.get(i));
            }
        } else {
            forPairs(sessions, (one, other) -> tie(rule, relation, one, other));
        }
    }

    private void tie(RelationRule rule, Relation relation, int one, int other) {
        var fits = domains.relatedStarts()
                .remembered(
                        rule,
                        relation,
                        session(one),
                        session(other),
                        (start, otherStart) -> rule.penalty(
                                        conference, relation, List.of(placed(one, start), placed(other, otherStart)))
                                == 0);
        csp.tie(one, other, fits::test);
    }

    /** Adds the constraints of the rules on pairs between each session and each of the others, for all rooms. */
    void tieAll(BitSet sessions, BitSet others) {
        forPairs(sessions, others, this::tie);
    }

    /** Adds the constraints of the rules on rooms between them, where two sessions necessarily conflict. */
    void tieAllInRooms(BitSet sessions, BitSet others) {
        forPairs(sessions, others, (one, other) -> tieInRooms(one, other, rooms(one, other)));
    }

    private void tie(int one, int other) {
        var first = session(one);
        var second = session(other);
        for (var rule : pairRules) {
            if (rule.concerns(conference, first, second)) {
                findFits(rule, one, other).ifPresent(fits -> csp.tie(one, other, fits));
            }
        }
    }

    /** The pairs of starts that a rule allows; empty where the rule depends on rooms. */
    private Optional<Fits> findFits(PairRule rule, int one, int other) {
        return switch (rule.when()) {
            case When.Overlap _ -> Optional.of(fits(one, other));
            case When.Order order -> Optional.of(fits(rule, order, one, other));
            case When.SameSpace _, When.SameBlock _, When.Walk _ -> Optional.empty();
        };
    }

    private Fits fits(int one, int other) {
        var minutes = session(one).minutes();
        var otherMinutes = session(other).minutes();
        return (start, otherStart) -> {
            var later = minuteOf[otherStart] - minuteOf[start];
            return later >= minutes || -later >= otherMinutes;
        };
    }

    /** A room for each of two sessions. */
    private record Rooms(Room one, Room other) {}

    private List<Rooms> rooms(int one, int other) {
        return roomsOf(one)
                .flatMap(room -> roomsOf(other).map(beside -> new Rooms(room, beside)))
                .toList();
    }

    private List<Rooms> sharedRooms(int one, int other) {
        return rooms(one, other).stream()
                .filter(rooms -> rooms.one().equals(rooms.other()))
                .toList();
    }

    private Stream<Room> roomsOf(int session) {
        return domains.roomsOf(session).stream().mapToObj(domains.rooms()::get).map(readiness);
    }

    /** Adds a constraint only where every choice of rooms conflicts at equal starts: otherwise times do not matter. */
    private void tieInRooms(int one, int other, List<Rooms> choices) {
        if (choices.stream().noneMatch(rooms -> areFree(rooms, one, 0, other, 0))) {
            csp.tie(
                    one,
                    other,
                    (start, otherStart) ->
                            choices.stream().anyMatch(rooms -> areFree(rooms, one, start, other, otherStart)));
        }
    }

    /** Whether the rules on rooms allow both placements. */
    private boolean areFree(Rooms rooms, int one, int start, int other, int otherStart) {
        var first = new Placed(session(one), domains.starts().get(start), rooms.one());
        var second = new Placed(session(other), domains.starts().get(otherStart), rooms.other());
        return pairRules.stream()
                .filter(rule -> rule.when().isInOneRoom())
                .allMatch(rule -> !rule.concerns(conference, first.session(), second.session())
                        || rule.penalty(conference, first, second) == 0);
    }

    /**
     * The same as the rule, but computed with numbers: a session that must be the first of all has a constraint with
     * every other.
     */
    private Fits fits(PairRule rule, When.Order order, int one, int other) {
        var isOneFirst = rule.unitPenalty(conference, session(one), session(other)) > 0;
        var isOtherFirst = rule.unitPenalty(conference, session(other), session(one)) > 0;
        return (start, otherStart) -> {
            var lead = lead(order.edge(), other, otherStart) - lead(order.edge(), one, start);
            var isBroken = (isOneFirst && lead < 0) || (isOtherFirst && lead > 0);
            return !isBroken || (order.isWithinDay() && dayOf[start] != dayOf[otherStart]);
        };
    }

    /** The order of a session: the smaller, the earlier it starts, or the later it ends. */
    private long lead(Edge edge, int index, int start) {
        return switch (edge) {
            case START -> minuteOf[start];
            case END -> -minuteOf[start] - session(index).minutes();
        };
    }

    private Placed placed(int index, int start) {
        var theirs =
                placed.computeIfAbsent(index, _ -> new Placed[domains.starts().size()]);
        var known = theirs[start];
        if (known == null) {
            known = new Placed(session(index), domains.starts().get(start), room);
            theirs[start] = known;
        }
        return known;
    }

    private Session session(int index) {
        return domains.sessions().get(index);
    }

    private interface Pair {
        void accept(int one, int other);
    }

    private static void forPairs(BitSet sessions, BitSet others, Pair each) {
        sessions.stream()
                .forEach(one -> others.stream()
                        .filter(other -> other > one || !sessions.get(other))
                        .filter(other -> other != one)
                        .forEach(other -> each.accept(one, other)));
    }

    private static void forPairs(List<Integer> sessions, Pair each) {
        for (var i = 0; i < sessions.size(); i++) {
            for (var j = i + 1; j < sessions.size(); j++) {
                each.accept(sessions.get(i), sessions.get(j));
            }
        }
    }
}
