package org.plenum.conference;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rooms of a conference, with the pairs that share space: a hall with the wall open, and its halves.
 *
 * <p>Two rooms overlap if both contain the same room without parts. So parts of parts are parts, and of three halls the
 * first two together overlap the last two together.
 */
final class FloorPlan extends Roster<Room> {
    private final Map<String, Set<String>> smallestParts = new HashMap<>();
    private final Map<String, List<Room>> overlapping = new HashMap<>();
    private final Map<String, List<Room>> blocked = new HashMap<>();
    private final Map<String, Room> areas = new HashMap<>();
    private final Days days;
    private final RoomMinutes minutes;

    private FloorPlan(Roster<Room> rooms, Days days) {
        super(rooms);
        this.days = days;
        this.minutes = new RoomMinutes(days, rooms);
        forEach(room -> smallestParts(room, List.of()));
        var isPlain = stream().allMatch(room -> room.parts().isEmpty());
        for (var room : this) {
            var others = isPlain
                    ? List.of(room)
                    : stream().filter(other -> overlap(room, other)).toList();
            overlapping.put(room.id(), others);
            blocked.put(
                    room.id(),
                    others.stream()
                            .filter(other -> !room.shared() || !other.id().equals(room.id()))
                            .toList());
        }
        forEach(room -> spread(room, room));
    }

    private void spread(Room area, Room room) {
        if (areas.putIfAbsent(room.id(), area) == null) {
            overlapping(room).forEach(other -> spread(area, other));
        }
    }

    /**
     * The plan of these rooms on these days.
     *
     * @throws IllegalArgumentException where a room is part of itself, directly or through others
     */
    static FloorPlan of(Roster<Room> rooms, Days days) {
        return rooms instanceof FloorPlan plan && plan.days.equals(days) ? plan : new FloorPlan(rooms, days);
    }

    /** The minutes in which its rooms can be used. */
    RoomMinutes minutes() {
        return minutes;
    }

    private Set<String> smallestParts(Room room, List<String> wholes) {
        if (wholes.contains(room.id())) {
            throw new IllegalArgumentException(
                    "The room (%s) is part of itself.\nRemove it from the parts of another.".formatted(room.id()));
        }
        var known = smallestParts.get(room.id());
        if (known != null) {
            return known;
        }
        var found = new LinkedHashSet<String>();
        if (room.parts().isEmpty()) {
            found.add(room.id());
        }
        var within = Stream.concat(wholes.stream(), Stream.of(room.id())).toList();
        room.parts().forEach(part -> found.addAll(smallestParts(get(part), within)));
        smallestParts.put(room.id(), found);
        return found;
    }

    List<Room> smallestPartsOf(Room room) {
        return smallestParts.getOrDefault(room.id(), Set.of()).stream()
                .map(this::get)
                .toList();
    }

    List<Room> overlapping(Room room) {
        return overlapping.getOrDefault(room.id(), List.of(room));
    }

    List<Room> blockedBy(Room room) {
        return blocked.getOrDefault(room.id(), List.of(room));
    }

    Room areaOf(Room room) {
        return areas.getOrDefault(room.id(), room);
    }

    boolean overlap(Room one, Room other) {
        return !Collections.disjoint(
                smallestParts.getOrDefault(one.id(), Set.of()), smallestParts.getOrDefault(other.id(), Set.of()));
    }
}
