package org.plenum.conference;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A room in which a session can sit.
 *
 * @param capacity seats, {@link #UNLIMITED} where nothing is said
 * @param turnaround what it takes to make it ready after a session
 * @param unavailable when it cannot be had
 * @param parts the ids of the rooms that it is made of, such as a hall with walls that open; none where it is one
 * @param shared whether several sessions can be in it at once, their heads added up against the capacity
 * @param tables its round tables, for seating
 */
public record Room(
        String id,
        String name,
        Optional<String> building,
        int capacity,
        List<String> features,
        Duration turnaround,
        List<Interval> unavailable,
        List<String> parts,
        boolean shared,
        List<Tables> tables)
        implements Subject {

    /** The capacity of a room of which none was given. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** So many tables of so many seats. */
    public record Tables(int seats, int count) {}

    public Room {
        name = Label.of(name, id);
        features = List.copyOf(features);
        unavailable = List.copyOf(unavailable);
        parts = List.copyOf(parts);
        tables = List.copyOf(tables);
    }

    /** The same room, unavailable at other times. */
    public Room withUnavailable(List<Interval> others) {
        return new Room(id, name, building, capacity, features, turnaround, others, parts, shared, tables);
    }

    /** The same room, ready at once for the next session. */
    public Room withoutTurnaround() {
        return turnaround.isZero()
                ? this
                : new Room(id, name, building, capacity, features, Duration.ZERO, unavailable, parts, shared, tables);
    }

    /** Whether both rooms are known to be in different buildings. */
    public boolean isFarFrom(Room other) {
        return building.isPresent() && other.building.isPresent() && !building.equals(other.building);
    }

    @Override
    public String subject() {
        return "room:" + id();
    }
}
