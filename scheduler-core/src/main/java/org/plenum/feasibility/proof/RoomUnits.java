package org.plenum.feasibility.proof;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;

/**
 * The rooms of a conference as what they are made of: rooms without parts, of which only one session at a time can have each.
 *
 * <p>Sets of rooms and of parts are those of their positions in the conference.
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

    /** The parts that any of these rooms is made of. */
    BitSet partsOf(BitSet some) {
        var found = new BitSet();
        some.stream().forEach(room -> found.or(parts.get(room)));
        return found;
    }

    List<Room> rooms(BitSet some) {
        return some.stream().mapToObj(rooms::get).toList();
    }

    /** All rooms that any of these is part of, and these. */
    List<Room> wholes(List<Room> some) {
        return some.stream()
                .flatMap(room -> conference.roomsOverlapping(room).stream())
                .distinct()
                .toList();
    }

    /** How many of some parts a session takes at least, wherever it is of the rooms that it can have. */
    int fewestParts(BitSet choice, BitSet some) {
        return choice.stream().map(room -> taken(room, some)).min().orElse(0);
    }

    /** In a shared room it leaves them to others. */
    private int taken(int room, BitSet some) {
        var taken = (BitSet) parts.get(room).clone();
        taken.and(some);
        return rooms.get(room).shared() ? 0 : taken.cardinality();
    }

    /** Whether a session that has this choice has only the room with this id. */
    boolean isOnlyRoom(BitSet choice, String id) {
        return choice.stream().allMatch(room -> rooms.get(room).id().equals(id));
    }
}
