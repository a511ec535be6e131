package org.plenum.solve.engine;

import java.util.ArrayList;
import java.util.List;
import org.plenum.solve.engine.board.Grid;
import org.plenum.solve.engine.table.PlacementTable;
import org.plenum.timetable.Place;

/**
 * Where each session breaks no hard rule by itself.
 *
 * @param hard what hard placement rules charge
 */
record Allowed(Grid grid, PlacementTable hard) {

    private interface Visit {
        void at(int start, int room);
    }

    boolean at(int session, int start, int room) {
        return hard.cost(session, start, room) == 0;
    }

    /** The places of a session, by start and then by room. */
    List<Place> placesOf(int session) {
        var places = new ArrayList<Place>();
        forEach(session, (start, room) -> places.add(grid.place(start, room)));
        return List.copyOf(places);
    }

    /** The least that a session costs by itself, over its places; 0 where it has none. */
    long least(int session, PlacementTable costs) {
        var least = new long[] {Long.MAX_VALUE};
        forEach(session, (start, room) -> least[0] = Math.min(least[0], costs.cost(session, start, room)));
        return least[0] == Long.MAX_VALUE ? 0 : least[0];
    }

    /** Most places fall away with their start; without rooms there are none, and starts cost nothing that was counted. */
    private void forEach(int session, Visit visit) {
        var starts = grid.rooms().isEmpty() ? 0 : grid.starts().size();
        for (var start = 0; start < starts; start++) {
            if (hard.costOfStart(session, start) == 0) {
                for (var room = 0; room < grid.rooms().size(); room++) {
                    if (at(session, start, room)) {
                        visit.at(start, room);
                    }
                }
            }
        }
    }
}
