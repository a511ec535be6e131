package org.plenum.conference;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The whole problem: the resources of the conference, the sessions to place, and the requirements for their places.
 *
 * @param timeZone the time zone of all its local times
 * @param grid starts lie on it, counted from each day's opening; whole minutes
 * @param languages the working languages, BCP 47 tags
 * @param weights points per rule id, where they differ from the rule's own, by a preset or individually
 * @param baseline the published timetable against which changes are measured
 * @param preferences the times, rooms and combinations that it should avoid
 */
public record Conference(
        String id,
        String name,
        ZoneId timeZone,
        Duration grid,
        List<String> languages,
        Roster<Day> days,
        Roster<Room> rooms,
        Roster<Region> regions,
        Roster<Delegation> delegations,
        Roster<Person> people,
        Roster<Track> tracks,
        Roster<Resource> resources,
        Roster<Session> sessions,
        List<Relation> relations,
        List<Interest> interests,
        Map<String, Integer> weights,
        Optional<Baseline> baseline,
        Preferences preferences) {

    /**
     * Checks that all references have a target.
     *
     * @throws IllegalArgumentException naming every reference without a target
     */
    public Conference {
        name = Label.of(name, id);
        languages = List.copyOf(languages);
        days = Days.of(days);
        relations = IndexedList.of(relations, Relation::sessions);
        interests = IndexedList.of(interests, Interest::sessions);
        weights = Map.copyOf(weights);
        var missing = References.missing(
                rooms, regions, delegations, people, tracks, resources, sessions, relations, interests, preferences);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The conference (%s) names things that it does not have:\n%s"
                    .formatted(id, String.join("\n", missing)));
        }
        rooms = FloorPlan.of(rooms, (Days) days);
    }

    private FloorPlan floorPlan() {
        return (FloorPlan) rooms; // the constructor creates a FloorPlan
    }

    /**
     * The rooms that share space with this one, in the order given: itself, its parts, the rooms of which it is part,
     * and those that have a part in common with it.
     */
    public List<Room> roomsOverlapping(Room room) {
        return floorPlan().overlapping(room);
    }

    /** The first of the rooms that are connected with this one because they overlap directly or through others. */
    public Room areaOf(Room room) {
        return floorPlan().areaOf(room);
    }

    /** Whether two rooms share space; a room shares space with itself. */
    public boolean overlap(Room one, Room other) {
        return floorPlan().overlap(one, other);
    }

    /** The rooms that are blocked while something is in this one: those that overlap it; itself unless it is shared. */
    public List<Room> roomsBlockedBy(Room room) {
        return floorPlan().blockedBy(room);
    }

    /** Whether one of these rooms is blocked while something is in the other. */
    public boolean blocks(Room one, Room other) {
        return one.id().equals(other.id()) ? !one.shared() : overlap(one, other);
    }

    /** The rooms without parts that a room is made of: itself if it has no parts. */
    public List<Room> smallestPartsOf(Room room) {
        return floorPlan().smallestPartsOf(room);
    }

    /** The intervals in which the room, or one that overlaps it, is unavailable. */
    public List<Interval> unavailable(Room room) {
        return roomsOverlapping(room).stream()
                .flatMap(each -> each.unavailable().stream())
                .toList();
    }

    /** The minutes in which its rooms can be used on a day, added up. */
    public long roomMinutes(Day day) {
        return floorPlan().minutes().of(day);
    }

    /** The minutes in which its rooms can be used on all days, added up. */
    public long roomMinutes() {
        return floorPlan().minutes().ofAllDays();
    }

    /** The day with this date, if the conference sits on it. */
    public Optional<Day> findDay(LocalDate date) {
        return days.find(date.toString());
    }

    /** The day to which a moment belongs; none on a date that is no day. */
    public Optional<Day> findDay(LocalDateTime time) {
        return findDay(dateOf(time));
    }

    /** The date to which a moment belongs: the date of the day before while that day goes on after midnight. */
    public LocalDate dateOf(LocalDateTime time) {
        return calendar().dateOf(time);
    }

    /** The date to which its start belongs. */
    public LocalDate dateOf(Placed placed) {
        return dateOf(placed.start());
    }

    /** The interval of all moments that belong to a date. */
    public Interval wholeOf(LocalDate date) {
        return calendar().wholeOf(date);
    }

    private Days calendar() {
        return (Days) days; // the constructor creates Days
    }

    /** The minutes in steps of its grid, rounded up. */
    public long steps(long minutes) {
        return Math.ceilDiv(minutes, grid.toMinutes());
    }

    /** Its stretches of programme, in the order of time. */
    public List<Block> blocks() {
        return calendar().blocks();
    }

    /** The block in which a moment lies; none in a break or at night. */
    public Optional<Block> findBlock(LocalDateTime time) {
        return blocks().stream()
                .filter(block -> block.interval().contains(time))
                .findFirst();
    }

    /** The delegations that the audience includes, each once. */
    public List<Delegation> delegationsOf(Audience audience) {
        return delegations.stream().filter(audience::includes).toList();
    }

    /**
     * The number of heads in an audience that must attend: the sizes of its delegations, and the people addressed
     * individually; empty if it has neither.
     */
    public OptionalInt headsOf(Audience audience) {
        var delegates =
                delegationsOf(audience).stream().mapToInt(Delegation::size).sum();
        var heads = delegates + (int) audience.people().stream().distinct().count();
        return heads == 0 ? OptionalInt.empty() : OptionalInt.of(heads);
    }

    /** The relations of this type and level, in the order given. */
    public List<Relation> relations(Relation.Type type, ScoreLevel level) {
        return relations.stream()
                .filter(relation -> relation.type() == type && relation.level() == level)
                .toList();
    }

    /** The relations that name the session, in the order given. */
    public List<Relation> relationsOf(Session session) {
        return ((IndexedList<Relation>) relations).of(session); // the constructor creates a IndexedList
    }

    /** The interests that name the session, in the order given. */
    public List<Interest> interestsOf(Session session) {
        return ((IndexedList<Interest>) interests).of(session); // the constructor creates a IndexedList
    }

    /** The minutes between two moments during which the conference sits: neither break nor night; 0 if none. */
    public long sittingMinutes(LocalDateTime from, LocalDateTime to) {
        return from.isBefore(to) ? calendar().sittingMinutes(new Interval(from, to)) : 0;
    }

    /**
     * The minutes of the interval between the opening of a day and the next closing, which is another day's if that day
     * opens before this one closes.
     *
     * @param breaksCount whether minutes inside breaks count
     */
    public long openMinutes(Day day, Interval interval, boolean breaksCount) {
        return calendar().sittingMinutes(calendar().stretchOf(day), interval, breaksCount);
    }

    /** The stretch of open time that contains the day: its hours, and those of other days that follow without a gap. */
    public Interval openStretch(Day day) {
        return calendar().stretchOf(day);
    }

    /** The same conference with other sessions. */
    public Conference withSessions(Collection<Session> others) {
        return with(Roster.of(others), relations, weights, baseline);
    }

    /** The same conference with other relations. */
    public Conference withRelations(Collection<Relation> others) {
        return with(sessions, List.copyOf(others), weights, baseline);
    }

    /** The same conference with other weights. */
    public Conference withWeights(Map<String, Integer> others) {
        return with(sessions, relations, others, baseline);
    }

    /** The same conference, measured against a published timetable. */
    public Conference withBaseline(Baseline published) {
        return with(sessions, relations, weights, Optional.of(published));
    }

    private Conference with(
            Roster<Session> otherSessions,
            List<Relation> otherRelations,
            Map<String, Integer> otherWeights,
            Optional<Baseline> otherBaseline) {
        return new Conference(
                id,
                name,
                timeZone,
                grid,
                languages,
                days,
                rooms,
                regions,
                delegations,
                people,
                tracks,
                resources,
                otherSessions,
                otherRelations,
                interests,
                otherWeights,
                otherBaseline,
                preferences);
    }
}
