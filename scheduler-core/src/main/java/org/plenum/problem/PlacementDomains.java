package org.plenum.problem;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plenum.problem.board.Place;
import org.plenum.problem.board.PlaceGrid;
import org.plenum.problem.board.Places;
import org.plenum.problem.table.PlacementCosts;

/** The places at which each session breaks no hard rule by itself. */
final class PlacementDomains {
    private final PlaceGrid grid;
    private final PlacementCosts hard;
    private final List<Places> places;
    private final Map<IntBuffer, int[]> knownRooms = new HashMap<>();
    private final int[] found;

    /**
     * Finds the places of all sessions.
     *
     * @param hard the costs of hard placement rules
     */
    PlacementDomains(PlaceGrid grid, PlacementCosts hard, int sessions) {
        this.grid = grid;
        this.hard = hard;
        this.found = new int[grid.rooms().size()];
        var known = new HashMap<Object, Places>();
        this.places = IntStream.range(0, sessions)
                .mapToObj(session -> known.computeIfAbsent(hard.equivalenceKey(session), _ -> find(session)))
                .toList();
    }

    /**
     * Most places fall away with their start. A conference without rooms has no places, and then its starts have no
     * counted cost.
     */
    private Places find(int session) {
        var all = grid.rooms().isEmpty() ? 0 : grid.starts().size();
        var starts = new int[all];
        var rooms = new int[all][];
        var count = 0;
        for (var start = 0; start < all; start++) {
            var there = hard.costOfStart(session, start) == 0 ? roomsAt(session, start) : new int[0];
            if (there.length > 0) {
                starts[count] = start;
                rooms[count] = there;
                count++;
            }
        }
        return new Places(grid, Arrays.copyOf(starts, count), Arrays.copyOf(rooms, count));
    }

    private int[] roomsAt(int session, int start) {
        var count = 0;
        for (var room = 0; room < found.length; room++) {
            if (at(session, start, room)) {
                found[count++] = room;
            }
        }
        return knownRooms.computeIfAbsent(IntBuffer.wrap(Arrays.copyOf(found, count)), IntBuffer::array);
    }

    boolean at(int session, int start, int room) {
        return hard.cost(session, start, room) == 0;
    }

    /** The places of a session, by start and then by room. */
    List<Place> placesOf(int session) {
        return places.get(session);
    }

    int[] startsOf(int session) {
        return places.get(session).starts();
    }

    /** The lowest cost of a session by itself over its places; 0 if it has none. */
    long least(int session, PlacementCosts costs) {
        var least = new long[] {Long.MAX_VALUE};
        places.get(session).visit((start, room) -> least[0] = Math.min(least[0], costs.cost(session, start, room)));
        return least[0] == Long.MAX_VALUE ? 0 : least[0];
    }
}
