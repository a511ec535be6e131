package org.plenum.feasibility.proof;

import static org.plenum.conference.Relation.Type.SAME_START;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;
import org.plenum.feasibility.proof.domain.Domains;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.feasibility.requirement.Requirements;
import org.plenum.rule.Language;
import org.plenum.rule.LoadRule;
import org.plenum.rule.Message;
import org.plenum.rule.PairRule;
import org.plenum.rule.Supply;
import org.plenum.rule.When;

/**
 * Finds sessions that necessarily run at the same time, but must not overlap or have too few rooms, teams or units for
 * it: those that must start together, and those with a common compulsory part.
 *
 * <p>The second case is the timetable check of scheduling: P. Baptiste, C. Le Pape, W. Nuijten, Constraint-Based
 * Scheduling, 2001, 2.1.1. The compulsory part of a task is the time that it takes wherever it lies.
 */
record ForcedOverlap() implements Prover {

    /** Sessions that all run during one of these intervals, whichever it is. */
    private record Group(List<Integer> sessions, List<Interval> intervals) {}

    @Override
    public Stream<Contradiction> contradictions(Domains domains) {
        var ties = new HardRelations(domains, EnumSet.of(SAME_START));
        var connectedComponents = ties.connectedComponents(EnumSet.of(SAME_START));
        return groups(domains, connectedComponents)
                .flatMap(group -> Stream.of(rooms(domains, group), loads(domains, group), pairs(domains, group))
                        .flatMap(Optional::stream)
                        .map(found -> new Contradiction(
                                found.message,
                                requirements(domains, ties, withTied(found.sessions, connectedComponents)),
                                this)));
    }

    private static List<Requirement> requirements(Domains domains, HardRelations ties, BitSet sessions) {
        var requirements = Requirements.of(domains.conference());
        var absences = domains.conference().resources().stream().flatMap(requirements::absencesOf);
        return Stream.concat(ties.requirements(sessions).stream(), absences).toList();
    }

    /** Adds the sessions that must start together with any of these. */
    private static BitSet withTied(BitSet sessions, List<BitSet> connectedComponents) {
        var all = (BitSet) sessions.clone();
        connectedComponents.stream().filter(sessions::intersects).forEach(all::or);
        return all;
    }

    /** The message, and the sessions that it is about. */
    private record Found(Message message, BitSet sessions) {}

    private static Stream<Group> groups(Domains domains, List<BitSet> connectedComponents) {
        var starts = IntStream.range(0, domains.sessions().size())
                .mapToObj(session -> (BitSet) domains.startsOf(session).clone())
                .toList();
        connectedComponents.forEach(knot -> knot.stream()
                .forEach(one -> knot.stream().forEach(other -> starts.get(one).and(starts.get(other)))));
        var together =
                connectedComponents.stream().map(knot -> together(domains, knot, starts.get(knot.nextSetBit(0))));
        return Stream.concat(together, compulsory(domains, starts));
    }

    /** The sessions run together from their common start until the first of them ends. */
    private static Group together(Domains domains, BitSet knot, BitSet starts) {
        var shortest = knot.stream()
                .mapToObj(domains.sessions()::get)
                .map(Session::duration)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Group(
                knot.stream().boxed().toList(),
                starts.stream()
                        .mapToObj(domains.starts()::get)
                        .map(start -> Interval.of(start, shortest))
                        .toList());
    }

    /**
     * For each latest start of a session with a compulsory part, the sessions whose compulsory part contains that
     * moment.
     */
    private static Stream<Group> compulsory(Domains domains, List<BitSet> starts) {
        var fixed = IntStream.range(0, starts.size())
                .filter(session -> !starts.get(session).isEmpty())
                .filter(session -> latestStart(domains, starts.get(session))
                        .isBefore(earliestEnd(domains, session, starts.get(session))))
                .boxed()
                .toList();
        return fixed.stream()
                .map(session -> latestStart(domains, starts.get(session)))
                .distinct()
                .map(moment -> running(domains, starts, fixed, moment));
    }

    private static Group running(Domains domains, List<BitSet> starts, List<Integer> fixed, LocalDateTime moment) {
        var running = fixed.stream()
                .filter(session -> !latestStart(domains, starts.get(session)).isAfter(moment))
                .filter(session ->
                        earliestEnd(domains, session, starts.get(session)).isAfter(moment))
                .toList();
        var end = running.stream()
                .map(session -> earliestEnd(domains, session, starts.get(session)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Group(running, List.of(new Interval(moment, end)));
    }

    private static LocalDateTime latestStart(Domains domains, BitSet starts) {
        return domains.starts().get(starts.length() - 1);
    }

    private static LocalDateTime earliestEnd(Domains domains, int session, BitSet starts) {
        return domains.starts()
                .get(starts.nextSetBit(0))
                .plus(domains.sessions().get(session).duration());
    }

    /** Rooms that take several sessions at once never run short. */
    private static Optional<Found> rooms(Domains domains, Group group) {
        var alone = group.sessions.stream()
                .filter(session -> domains.roomsOf(session).stream()
                        .mapToObj(domains.rooms()::get)
                        .allMatch(room -> isForOne(domains, room, group.sessions)))
                .toList();
        var space = new RoomUnits(domains.conference());
        return tooFew(domains, alone, domains::roomsOf)
                .or(() -> tooFew(domains, alone, session -> space.partsOf(domains.roomsOf(session))));
    }

    /**
     * @param roomsOf what each session can have: rooms, or parts of rooms, where a session in the whole takes all
     *     parts
     */
    private static Optional<Found> tooFew(Domains domains, List<Integer> alone, Function<Integer, BitSet> roomsOf) {
        return RoomMatching.shortage(alone.stream().map(roomsOf).toList()).map(found -> {
            var sessions = found.stream().mapToObj(alone::get).toList();
            var rooms = new BitSet();
            sessions.stream().map(roomsOf).forEach(rooms::or);
            return found(
                    "impossible-at-once-rooms",
                    domains,
                    sessions,
                    rooms.cardinality(),
                    rooms.stream().mapToObj(domains.rooms()::get).toList());
        });
    }

    /** Whether no two of these sessions can be in the room at once. */
    private static boolean isForOne(Domains domains, Room room, List<Integer> sessions) {
        var start = domains.starts().getFirst();
        var first = new Placed(domains.sessions().get(sessions.getFirst()), start, room);
        var last = new Placed(domains.sessions().get(sessions.getLast()), start, room);
        return domains.hardRules().rules(PairRule.class).stream()
                .filter(rule -> rule.when() instanceof When.SameSpace)
                .anyMatch(rule -> rule.penalty(domains.conference(), first, last) > 0);
    }

    private static Optional<Found> loads(Domains domains, Group group) {
        return domains.hardRules().rules(LoadRule.class).stream()
                .flatMap(rule -> group.sessions.stream()
                        .flatMap(session ->
                                rule.demand(domains.conference(), session(domains, session)).keySet().stream())
                        .distinct()
                        .filter(key -> rule.room(domains.conference(), key).isEmpty()) // they may be in other rooms
                        .flatMap(key -> load(domains, group, rule, key).stream()))
                .findFirst();
    }

    private static Optional<Found> load(Domains domains, Group group, LoadRule rule, String key) {
        var conference = domains.conference();
        var supply = rule.supply(conference, key);
        var there = group.intervals.stream()
                .mapToInt(interval -> least(supply, interval))
                .max()
                .orElse(Integer.MAX_VALUE);
        var needed = 0;
        var sessions = new ArrayList<Integer>();
        for (var session : byDemand(domains, group.sessions, rule, key)) {
            if (needed <= there) {
                sessions.add(session);
                needed += demand(conference, rule, key, session(domains, session));
            }
        }
        return needed > there
                ? Optional.of(found(
                        "impossible-at-once",
                        domains,
                        sessions,
                        needed,
                        rule.subject(conference, key),
                        there,
                        sort(rule.subject(conference, key))))
                : Optional.empty();
    }

    /** The word for the unit of a scarce resource, by which the sentence is chosen. */
    private static String sort(Subject subject) {
        return subject instanceof Language ? "LANGUAGE" : "OTHER";
    }

    private static int least(Supply supply, Interval interval) {
        return Stream.concat(Stream.of(interval.start()), supply.changes().filter(interval::contains))
                .mapToInt(supply::at)
                .min()
                .orElseThrow();
    }

    private static List<Integer> byDemand(Domains domains, List<Integer> sessions, LoadRule rule, String key) {
        return sessions.stream()
                .sorted(Comparator.comparingInt(
                        session -> -demand(domains.conference(), rule, key, session(domains, session))))
                .toList();
    }

    private static int demand(Conference conference, LoadRule rule, String key, Session session) {
        return rule.demand(conference, session).getOrDefault(key, 0);
    }

    /** Two sessions that must not overlap. */
    private static Optional<Found> pairs(Domains domains, Group group) {
        return group.sessions.stream()
                .flatMap(one -> group.sessions.stream()
                        .filter(other -> one < other)
                        .filter(other -> domains.hardRules().rules(PairRule.class).stream()
                                .filter(rule -> rule.when() instanceof When.Overlap)
                                .anyMatch(rule -> rule.concerns(
                                        domains.conference(), session(domains, one), session(domains, other))))
                        .map(other -> found("impossible-at-once-pair", domains, List.of(one, other))))
                .findFirst();
    }

    private static Found found(String key, Domains domains, Collection<Integer> sessions, Object... more) {
        var named = sessions.stream().map(domains.sessions()::get).toList();
        var arguments = Stream.concat(Stream.<Object>of(named), Stream.of(more)).toArray();
        return new Found(Message.of(key, arguments), HardRelations.setOf(sessions));
    }

    private static Session session(Domains domains, int index) {
        return domains.sessions().get(index);
    }
}
