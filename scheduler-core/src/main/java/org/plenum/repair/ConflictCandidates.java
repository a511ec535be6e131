package org.plenum.repair;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.FreeSlots;
import org.plenum.problem.board.Occupancy;
import org.plenum.timetable.Placement;

/** Who can be in the way of sessions where they stand: those they are tied to, their rivals at that time, those in their room. */
final class ConflictCandidates {
    private final CompiledProblem compiled;
    private final Occupancy state;
    private final FreeSlots freeSlots;
    private final List<Placement> placements;

    ConflictCandidates(CompiledProblem compiled, Occupancy state, List<Placement> placements) {
        this.compiled = compiled;
        this.state = state;
        this.freeSlots = new FreeSlots(compiled, state);
        this.placements = placements;
    }

    /** Those of them that can move. */
    Collection<Integer> of(int... sessions) {
        var suspects = new LinkedHashSet<Integer>();
        for (var session : sessions) {
            addAll(session, suspects);
        }
        return suspects;
    }

    private void addAll(int session, Collection<Integer> suspects) {
        for (var other : compiled.conflicts().tiesOf(session)) {
            addIfMovable(other, suspects);
        }
        for (var other : compiled.conflicts().rivalsOf(session)) {
            if (state.start[session] < state.end[other] && state.start[other] < state.end[session]) {
                addIfMovable(other, suspects);
            }
        }
        addAllAround(session, suspects);
    }

    /** Also those in one shared room: together they may be too many. */
    private void addAllAround(int session, Collection<Integer> suspects) {
        for (var other : freeSlots.inRoom(session, state.start[session], state.room[session])) {
            addIfMovable(other, suspects);
        }
        var members = state.sessionsIn(state.room[session]);
        for (var i = 0; i < state.countIn(state.room[session]); i++) {
            if (state.overlaps(members[i], state.start[session], state.end[session]) && members[i] != session) {
                addIfMovable(members[i], suspects);
            }
        }
    }

    private void addIfMovable(int session, Collection<Integer> suspects) {
        if (state.isPlaced(session) && !placements.get(session).isPinned()) {
            suspects.add(session);
        }
    }
}
