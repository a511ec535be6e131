package org.plenum.search.move;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.ConflictQuery;
import org.plenum.problem.Placement;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.board.Place;
import org.plenum.problem.board.PlaceGrid;
import org.plenum.search.move.PlacementChange.Step;

/**
 * Draws moves of a session to a place where others are in its way: those go to its old time, or wherever they fit.
 *
 * <p>In a full timetable, no other move takes a plenary to another hour.
 */
final class EjectionMoves {
    private static final int TRIES = 4;

    private final CompiledProblem compiled;
    private final PlaceGrid grid;
    private final Occupancy state;
    private final ConflictQuery conflicts;
    private final @Nullable Placement[] movable;
    private final RandomGenerator random;

    EjectionMoves(MovableSessions movables, RandomGenerator random) {
        this.compiled = movables.compiled();
        this.grid = compiled.grid();
        this.state = movables.state();
        this.conflicts = movables.conflicts();
        this.movable = new Placement[state.sessions()];
        movables.single().forEach(placement -> movable[placement.index()] = placement);
        this.random = random;
    }

    /**
     * Moves the session to the place, and the sessions in its way elsewhere; empty where one of these finds no place.
     */
    List<Step> draw(Placement placement, Place to) {
        var from = placement.getPlace();
        if (from == null || from.start().equals(to.start())) {
            return List.of();
        }
        var steps = new ArrayList<Step>();
        steps.add(new Step(placement, to));
        for (var other : conflicts.certain(placement.index(), grid.startOf(to), grid.roomOf(to))) {
            var displaced = movable[other];
            var place = displaced == null ? null : alternativePlace(other, placement, from);
            if (displaced == null || place == null) {
                return List.of();
            }
            steps.add(new Step(displaced, place));
        }
        return steps;
    }

    /** A place for an ejected session: at the start that the other session leaves, or at a random one. */
    private @Nullable Place alternativePlace(int session, Placement leaving, Place left) {
        var start = grid.startOf(left);
        for (var i = 0; i < TRIES; i++) {
            if (conflicts.isTimeClear(session, start, leaving.index())) {
                var room = freeRoom(session, start, leaving.index());
                if (room >= 0) {
                    return grid.place(start, room);
                }
            }
            start = random.nextInt(grid.starts().size());
        }
        return null;
    }

    private int freeRoom(int session, int start, int leaving) {
        var rooms = grid.rooms().size();
        var first = state.room[session];
        for (var i = 0; i < rooms; i++) {
            var room = (first + i) % rooms;
            if (compiled.allows(session, start, room) && conflicts.isRoomClear(session, start, room, leaving)) {
                return room;
            }
        }
        return -1;
    }
}
