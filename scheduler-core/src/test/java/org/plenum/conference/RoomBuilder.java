package org.plenum.conference;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Writes down a room: {@code aRoom("aula").seating(400).with("video")}. */
public final class RoomBuilder {
    private final String id;
    private String name;
    private int capacity = Room.UNLIMITED;
    private List<String> features = List.of();
    private Duration turnaround = Duration.ZERO;
    private List<Interval> unavailable = List.of();
    private List<String> parts = List.of();
    private boolean shared;
    private Optional<String> building = Optional.empty();

    RoomBuilder(String id) {
        this.id = id;
        this.name = id;
    }

    public RoomBuilder named(String other) {
        name = other;
        return this;
    }

    public RoomBuilder seating(int seats) {
        capacity = seats;
        return this;
    }

    public RoomBuilder inBuilding(String name) {
        building = Optional.of(name);
        return this;
    }

    public RoomBuilder with(String... names) {
        features = List.of(names);
        return this;
    }

    public RoomBuilder readyAfter(int minutes) {
        turnaround = Duration.ofMinutes(minutes);
        return this;
    }

    public RoomBuilder unavailable(Interval... times) {
        unavailable = List.of(times);
        return this;
    }

    public RoomBuilder madeOf(String... ids) {
        parts = List.of(ids);
        return this;
    }

    public RoomBuilder shared() {
        shared = true;
        return this;
    }

    public Room build() {
        return new Room(id, name, building, capacity, features, turnaround, unavailable, parts, shared, List.of());
    }
}
