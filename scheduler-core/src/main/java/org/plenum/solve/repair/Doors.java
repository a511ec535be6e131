package org.plenum.solve.repair;

import java.util.ArrayList;
import java.util.List;
import org.plenum.solve.engine.Rulebook;
import org.plenum.solve.engine.board.State;
import org.plenum.timetable.Place;
import org.plenum.timetable.Placement;

/** For each start of a session the room where the least is in its way: one place to look at instead of all rooms. */
final class Doors {

    /**
     * A place to look at.
     *
     * @param weight of the sessions that seem to be in the way
     */
    record Door(Place place, long weight) {}

    private final Rulebook rulebook;
    private final State state;
    private final List<Placement> placements;
    private final long[] weight;

    Doors(Rulebook rulebook, State state, List<Placement> placements, long[] weight) {
        this.rulebook = rulebook;
        this.state = state;
        this.placements = placements;
        this.weight = weight;
    }

    /** One place for each start that the session can have, and those in the rooms of sessions that it is tied to. */
    List<Door> of(int session) {
        var doors = new ArrayList<Door>();
        var tiedRooms = tiedRooms(session);
        var places = placements.get(session).getPlaces();
        for (var from = 0; from < places.size(); ) {
            var start = rulebook.grid().startOf(places.get(from));
            var minute = state.minuteOf(start);
            var clashing = clashing(session, minute);
            var best = places.get(from);
            var least = Long.MAX_VALUE;
            for (; from < places.size() && rulebook.grid().startOf(places.get(from)) == start; from++) {
                var place = places.get(from);
                var room = rulebook.grid().roomOf(place);
                var occupying = occupying(session, room, minute);
                if (tiedRooms[room]) {
                    doors.add(new Door(place, clashing + occupying));
                } else if (occupying < least) {
                    least = occupying;
                    best = place;
                }
            }
            if (least < Long.MAX_VALUE) {
                doors.add(new Door(best, clashing + least));
            }
        }
        return doors;
    }

    private boolean[] tiedRooms(int session) {
        var rooms = new boolean[rulebook.grid().rooms().size()];
        for (var other : rulebook.tiesOf(session)) {
            if (state.isPlaced(other)) {
                rooms[state.room[other]] = true;
            }
        }
        return rooms;
    }

    private long clashing(int session, int start) {
        var end = start + state.durationOf(session);
        var sum = 0L;
        for (var other : rulebook.clashesOf(session)) {
            if (start < state.end[other] && state.start[other] < end) {
                sum += weight[other];
            }
        }
        return sum;
    }

    private long occupying(int session, int room, int start) {
        var end = start + state.durationOf(session) + rulebook.roomReach();
        var from = start - rulebook.roomReach();
        var sum = 0L;
        var members = state.sessionsIn(room);
        for (var i = state.countIn(room) - 1; i >= 0; i--) {
            var other = members[i];
            if (from < state.end[other] && state.start[other] < end) {
                sum += weight[other];
            }
        }
        return sum;
    }
}
