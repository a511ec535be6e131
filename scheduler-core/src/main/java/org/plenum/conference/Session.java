package org.plenum.conference;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A programme item that needs a place: a start and a room.
 *
 * @param duration whole minutes, more than 0
 * @param compulsory the audience must be able to attend
 * @param heads expected attendance, at least 0; empty if it is unknown, which does not mean 0
 * @param people the people who have a role in it
 * @param needs its needs besides a free room
 * @param times the allowed, forbidden, undesired and preferred times
 * @param importance 1 to 10: the cost of leaving it out
 * @param open shown in the public programme
 * @param pinned the fixed part of its place
 * @param talk its data as a talk, if it is one
 */
public record Session(
        String id,
        String title,
        Kind kind,
        Duration duration,
        Optional<String> track,
        Audience audience,
        boolean compulsory,
        OptionalInt heads,
        List<Part> people,
        Needs needs,
        Times times,
        int importance,
        boolean open,
        Pin pinned,
        Talk talk)
        implements Subject {

    /** The sort of a programme item. */
    public enum Kind {
        /** For everyone, with nothing parallel. */
        PLENARY,
        /** Like a plenary. */
        CEREMONY,
        BRIEFING,
        PANEL,
        ROUNDTABLE,
        WORKSHOP,
        BILATERAL,
        MEETING,
        /** Meals and receptions. */
        SOCIAL;

        /** Whether no session with an audience may run beside it. */
        public boolean isPlenary() {
            return this == PLENARY || this == CEREMONY;
        }

        /** Whether the audience must be able to attend by default. */
        public boolean isCompulsoryByDefault() {
            return isPlenary() || this == ROUNDTABLE;
        }
    }

    /** The role of a person in a session; every role needs the person there. */
    public enum Role {
        CHAIR,
        MODERATOR,
        RAPPORTEUR,
        SPEAKER,
        PANELLIST
    }

    /** A person's role, by the person's id. */
    public record Part(String person, Role role) {}

    /** Units of a resource that is not an interpretation team, by its id. */
    public record Use(String resource, int units) {}

    /**
     * The needs of a session besides a free room.
     *
     * @param features of the room
     * @param rooms if given, the ids of the only suitable rooms
     * @param interpretation BCP 47 tags; each takes one team
     * @param interpretationWished BCP 47 tags, if a team is free
     * @param resources other than teams
     * @param setup the time before its start during which it already takes the room alone
     * @param teardown the time after its end during which it still takes the room
     */
    public record Needs(
            List<String> features,
            List<String> rooms,
            List<String> interpretation,
            List<String> interpretationWished,
            List<Use> resources,
            Duration setup,
            Duration teardown) {

        /** No needs besides a room. */
        public static final Needs NONE =
                new Needs(List.of(), List.of(), List.of(), List.of(), List.of(), Duration.ZERO, Duration.ZERO);

        public Needs {
            features = List.copyOf(features);
            rooms = List.copyOf(rooms);
            interpretation = List.copyOf(interpretation);
            interpretationWished = List.copyOf(interpretationWished);
            resources = List.copyOf(resources);
        }
    }

    /**
     * The allowed, forbidden, undesired and preferred times of a session.
     *
     * @param acrossBreaks it may go on through a break
     * @param allowed if given, as they were written; see {@link #windows}
     */
    public record Times(
            boolean acrossBreaks,
            List<Interval> allowed,
            List<Interval> forbidden,
            List<Interval> preferred,
            List<Interval> undesired) {

        /** Any time at which the conference sits. */
        public static final Times ANY = new Times(false, List.of(), List.of(), List.of(), List.of());

        public Times {
            allowed = List.copyOf(allowed);
            forbidden = List.copyOf(forbidden);
            preferred = List.copyOf(preferred);
            undesired = List.copyOf(undesired);
        }

        /** The intervals in which it may lie, if any are given: allowed intervals that touch or overlap are one. */
        public List<Interval> windows() {
            return Interval.merged(allowed);
        }
    }

    /**
     * The fixed part of a session's place.
     *
     * @param room the room's id
     */
    public record Pin(Optional<LocalDateTime> start, Optional<String> room) {

        /** Nothing is fixed. */
        public static final Pin NONE = new Pin(Optional.empty(), Optional.empty());

        /** Whether start and room are both fixed: then the session is never moved and never left out. */
        public boolean isWhole() {
            return start.isPresent() && room.isPresent();
        }

        /** Whether this place keeps the fixed part. */
        public boolean allows(LocalDateTime otherStart, Room otherRoom) {
            return start.map(otherStart::equals).orElse(true)
                    && room.map(otherRoom.id()::equals).orElse(true);
        }
    }

    public Session {
        title = Label.of(title, id);
        people = List.copyOf(people);
    }

    @Override
    public String name() {
        return title;
    }

    /** The ids of the people who have a role in it, each once. */
    public List<String> personIds() {
        var ids = LinkedHashSet.<String>newLinkedHashSet(people.size());
        for (var part : people) {
            ids.add(part.person());
        }
        return List.copyOf(ids);
    }

    /**
     * The ids of the people who must be there, each once: those who have a role, and those whom a compulsory session
     * calls by name. "A person's sessions" always means the sessions that require the person in this way.
     */
    public List<String> requiredIds() {
        if (!compulsory || audience.people().isEmpty()) {
            return personIds();
        }
        var ids = new LinkedHashSet<>(personIds());
        ids.addAll(audience.people());
        return List.copyOf(ids);
    }

    /** Whether this person has a role in it. A plain loop: rules call it for all pairs of sessions. */
    public boolean hasRole(String person) {
        for (var part : people) {
            if (part.person().equals(person)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this person must be there. */
    public boolean requires(String person) {
        return hasRole(person) || (compulsory && audience.people().contains(person));
    }

    /** The ids of the people who must be in both, each once. */
    public List<String> requiredInBoth(Session other) {
        var both = new ArrayList<String>();
        for (var part : people) {
            addIfRequired(part.person(), other, both);
        }
        if (compulsory) {
            for (var person : audience.people()) {
                addIfRequired(person, other, both);
            }
        }
        return both;
    }

    private static void addIfRequired(String person, Session other, List<String> both) {
        if (other.requires(person) && !both.contains(person)) {
            both.add(person);
        }
    }

    /** Its length in minutes. */
    public long minutes() {
        return duration.toMinutes();
    }

    /** The time for which it takes its room if it starts then: from its setup to its teardown. */
    public Interval occupancy(LocalDateTime start) {
        return new Interval(start.minus(needs.setup()), start.plus(duration).plus(needs.teardown()));
    }

    /** The same session with another pin. */
    public Session withPinned(Pin other) {
        return new Session(
                id,
                title,
                kind,
                duration,
                track,
                audience,
                compulsory,
                heads,
                people,
                needs,
                times,
                importance,
                open,
                other,
                talk);
    }

    /** The same session with other needs. */
    public Session withNeeds(Needs other) {
        return new Session(
                id,
                title,
                kind,
                duration,
                track,
                audience,
                compulsory,
                heads,
                people,
                other,
                times,
                importance,
                open,
                pinned,
                talk);
    }

    @Override
    public String subject() {
        return "session:" + id();
    }
}
