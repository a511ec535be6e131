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
 * The whole problem: what there is, what is to be placed, and what is asked of the places.
 *
 * @param timeZone in which all its local times are
 * @param grid starts lie on it, counted from each day's opening; whole minutes
 * @param languages the working languages, BCP 47 tags
 * @param weights points per rule id, where they differ from the rule's own, by a preset or one by one
 * @param baseline the published timetable that changes are measured against
 * @param preferences what it would rather not have
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
     * Checks that what refers to something refers to something that is there.
     *
     * @throws IllegalArgumentException naming every reference that leads nowhere
     */
    public Conference {
        name = Label.of(name, id);
        languages = List.copyOf(languages);
        days = Days.of(days);
        relations = Mentions.of(relations, Relation::sessions);
        interests = Mentions.of(interests, Interest::sessions);
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
        return (FloorPlan) rooms; // the constructor made it one
    }

    /**
     * The rooms that have space in common with this one, in the order given: itself, its parts, the wholes that it is part
     * of, and those that have a part in common with it.
     */
    public List<Room> roomsOverlapping(Room room) {
        return floorPlan().overlapping(room);
    }

    /** The first of the rooms that hang together with this one, since they overlap directly or through others. */
    public Room areaOf(Room room) {
        return floorPlan().areaOf(room);
    }

    /** Whether two rooms have space in common; a room has with itself. */
    public boolean overlap(Room one, Room other) {
        return floorPlan().overlap(one, other);
    }

    /** The rooms in which nothing else can be while something is in this one: those that overlap it, itself unless it is shared. */
    public List<Room> roomsBlockedBy(Room room) {
        return floorPlan().blockedBy(room);
    }

    /** Whether nothing can be in one of these rooms while something else is in the other. */
    public boolean blocks(Room one, Room other) {
        return one.id().equals(other.id()) ? !one.shared() : overlap(one, other);
    }

    /** The rooms without parts that a room is made of: itself where it has none. */
    public List<Room> smallestPartsOf(Room room) {
        return floorPlan().smallestPartsOf(room);
    }

    /** When a room cannot be had: it, or one that overlaps it, is unavailable. */
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

    /** The day with this date, where the conference sits on it. */
    public Optional<Day> findDay(LocalDate date) {
        return days.find(date.toString());
    }

    /** The day to which a moment belongs; none on a date that is no day. */
    public Optional<Day> findDay(LocalDateTime time) {
        return findDay(dateOf(time));
    }

    /** The date to which a moment belongs: that of the day before, while that one goes on after midnight. */
    public LocalDate dateOf(LocalDateTime time) {
        return calendar().dateOf(time);
    }

    /** The date to which its start belongs. */
    public LocalDate dateOf(Placed placed) {
        return dateOf(placed.start());
    }

    /** All that belongs to a date. */
    public Interval wholeOf(LocalDate date) {
        return calendar().wholeOf(date);
    }

    private Days calendar() {
        return (Days) days; // the constructor made it one
    }

    /** So many minutes in steps of its grid; a started one counts whole. */
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

    /** The delegations addressed, each once. */
    public List<Delegation> delegationsOf(Audience audience) {
        return delegations.stream().filter(audience::includes).toList();
    }

    /**
     * How many an audience is that must attend: the sizes of its delegations, and the people addressed by themselves;
     * nothing where it holds nobody of whom anything is known.
     */
    public OptionalInt headsOf(Audience audience) {
        var delegates =
                delegationsOf(audience).stream().mapToInt(Delegation::size).sum();
        var heads = delegates + (int) audience.people().stream().distinct().count();
        return heads == 0 ? OptionalInt.empty() : OptionalInt.of(heads);
    }

    /** The relations of this type and level, in the order given. */
    public List<Relation> relations(Relation.Type type, Level level) {
        return relations.stream()
                .filter(relation -> relation.type() == type && relation.level() == level)
                .toList();
    }

    /** The relations that name the session, in the order given. */
    public List<Relation> relationsOf(Session session) {
        return ((Mentions<Relation>) relations).of(session); // the constructor made it one
    }

    /** The interests that name the session, in the order given. */
    public List<Interest> interestsOf(Session session) {
        return ((Mentions<Interest>) interests).of(session); // the constructor made it one
    }

    /** The minutes between two moments during which the conference sits: neither break nor night; 0 if none. */
    public long sittingMinutes(LocalDateTime from, LocalDateTime to) {
        return from.isBefore(to) ? calendar().sittingMinutes(new Interval(from, to)) : 0;
    }

    /**
     * The minutes of the interval between the opening of a day and the closing that follows it, which is another day's where that
     * one opens before this one closes.
     *
     * @param breaksCount whether those inside breaks are among them
     */
    public long openMinutes(Day day, Interval interval, boolean breaksCount) {
        return calendar().sittingMinutes(calendar().stretchOf(day), interval, breaksCount);
    }

    /** The open time of which a day is part: its hours, and those of other days as far as nothing lies between. */
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
