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
 * @param duration whole minutes, more than none
 * @param compulsory the audience must be able to attend
 * @param heads expected attendance, at least 0; empty where nobody knows it, which is not nobody
 * @param people who has a role in it
 * @param needs what it takes beside a room that is free
 * @param times when it may, must not, and would rather be
 * @param importance 1 to 10: what leaving it out costs
 * @param open shown in the public programme
 * @param pinned what of its place is fixed
 * @param talk what is to be said of it where it is a talk among others
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

    /** What sort of programme item it is. */
    public enum Kind {
        /** Everyone, nothing parallel. */
        PLENARY,
        /** As a plenary. */
        CEREMONY,
        BRIEFING,
        PANEL,
        ROUNDTABLE,
        WORKSHOP,
        BILATERAL,
        MEETING,
        /** Meals and receptions. */
        SOCIAL;

        /** Whether nothing with an audience may run beside it. */
        public boolean isPlenary() {
            return this == PLENARY || this == CEREMONY;
        }

        /** Whether the audience must be able to attend, where nothing else is said. */
        public boolean isCompulsoryByDefault() {
            return isPlenary() || this == ROUNDTABLE;
        }
    }

    /** What a person does in a session; every role needs the person there. */
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
     * What a session takes beside a room that is free.
     *
     * @param features of the room
     * @param rooms where given, the ids of the only rooms that do
     * @param interpretation BCP 47 tags; each takes one team
     * @param interpretationWished BCP 47 tags, where a team is free
     * @param resources other than teams
     * @param setup how long before its start it takes the room, and nobody else
     * @param teardown how long after its end
     */
    public record Needs(
            List<String> features,
            List<String> rooms,
            List<String> interpretation,
            List<String> interpretationWished,
            List<Use> resources,
            Duration setup,
            Duration teardown) {

        /** Nothing but a room. */
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
     * When a session may, must not, and would rather be.
     *
     * @param acrossBreaks it may go on through a break
     * @param allowed where given, as they were written; see {@link #windows}
     */
    public record Times(
            boolean acrossBreaks,
            List<Interval> allowed,
            List<Interval> forbidden,
            List<Interval> preferred,
            List<Interval> undesired) {

        /** Any time that the conference sits. */
        public static final Times ANY = new Times(false, List.of(), List.of(), List.of(), List.of());

        public Times {
            allowed = List.copyOf(allowed);
            forbidden = List.copyOf(forbidden);
            preferred = List.copyOf(preferred);
            undesired = List.copyOf(undesired);
        }

        /** Where it may lie, if that is said: allowed intervals that touch or overlap are one. */
        public List<Interval> windows() {
            return Interval.merged(allowed);
        }
    }

    /**
     * What of a session's place is fixed.
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

        /** Whether this place keeps what is fixed. */
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

    /** The ids of those with a role in it, each once. */
    public List<String> personIds() {
        var ids = LinkedHashSet.<String>newLinkedHashSet(people.size());
        for (var part : people) {
            ids.add(part.person());
        }
        return List.copyOf(ids);
    }

    /**
     * The ids of those who must be there, each once: who has a role, and who is called by name where it is compulsory. The
     * one answer for whatever is said of "a person's sessions".
     */
    public List<String> requiredIds() {
        if (!compulsory || audience.people().isEmpty()) {
            return personIds();
        }
        var ids = new LinkedHashSet<>(personIds());
        ids.addAll(audience.people());
        return List.copyOf(ids);
    }

    /** Whether this person has a role in it. A plain loop: rules ask it about all pairs of sessions. */
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

    /** The ids of those who must be in both, each once. */
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

    /** For how long it takes its room where it starts then: from its setup to its teardown. */
    public Interval occupancy(LocalDateTime start) {
        return new Interval(start.minus(needs.setup()), start.plus(duration).plus(needs.teardown()));
    }

    /** The same session, fixed otherwise. */
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

    /** The same session, with other needs. */
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
