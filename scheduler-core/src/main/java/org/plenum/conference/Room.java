package org.plenum.conference;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A room in which a session can be.
 *
 * @param capacity seats, {@link #UNLIMITED} if none is given
 * @param turnaround the time to make it ready after a session
 * @param unavailable when it is not available
 * @param parts the ids of the rooms that it is made of, such as a hall with walls that open; empty if it has no parts
 * @param shared whether several sessions can be in it at once, with the sum of their heads against the capacity
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

    /** The capacity of a room without a given capacity. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** A number of tables with the same number of seats. */
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

    /** The same room without a turnaround. */
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
