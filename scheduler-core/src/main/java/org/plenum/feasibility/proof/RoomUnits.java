package org.plenum.feasibility.proof;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;

/**
 * The rooms of a conference split into their smallest parts, which are rooms without parts of their own.
 *
 * <p>Sets of rooms and of parts hold their positions in the conference.
 */
final class RoomUnits {
    private final Conference conference;
    private final List<Room> rooms;
    private final List<BitSet> parts;

    RoomUnits(Conference conference) {
        this.conference = conference;
        this.rooms = conference.rooms().list();
        var positions = new HashMap<String, Integer>();
        rooms.forEach(room -> positions.put(room.id(), positions.size()));
        this.parts = rooms.stream()
                .map(conference::smallestPartsOf)
                .map(smallest -> setOf(smallest, positions))
                .toList();
    }

    private static BitSet setOf(List<Room> some, Map<String, Integer> positions) {
        var set = new BitSet();
        some.forEach(room -> set.set(positions.getOrDefault(room.id(), 0)));
        return set;
    }

    /** The parts that make up any of these rooms. */
    BitSet partsOf(BitSet some) {
        var found = new BitSet();
        some.stream().forEach(room -> found.or(parts.get(room)));
        return found;
    }

    List<Room> rooms(BitSet some) {
        return some.stream().mapToObj(rooms::get).toList();
    }

    /** These rooms, and all rooms that any of them is part of. */
    List<Room> wholes(List<Room> some) {
        return some.stream()
                .flatMap(room -> conference.roomsOverlapping(room).stream())
                .distinct()
                .toList();
    }

    /** How many of some parts a session takes at least, whichever of its rooms it is in. */
    int fewestParts(BitSet choice, BitSet some) {
        return choice.stream().map(room -> taken(room, some)).min().orElse(0);
    }

    /** In a shared room, it takes none of them for itself. */
    private int taken(int room, BitSet some) {
        var taken = (BitSet) parts.get(room).clone();
        taken.and(some);
        return rooms.get(room).shared() ? 0 : taken.cardinality();
    }

    /** Whether the room with this id is the only one in this choice. */
    boolean isOnlyRoom(BitSet choice, String id) {
        return choice.stream().allMatch(room -> rooms.get(room).id().equals(id));
    }
}
