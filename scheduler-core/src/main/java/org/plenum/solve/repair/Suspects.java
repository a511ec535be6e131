package org.plenum.solve.repair;

import java.util.ArrayList;
import java.util.List;
import org.plenum.solve.engine.Rulebook;
import org.plenum.solve.engine.board.State;
import org.plenum.timetable.Placement;

/** Who can be in the way of a session where it stands: those it is tied to, its rivals at that time, those in its room. */
final class Suspects {
    private final Rulebook rulebook;
    private final State state;
    private final List<Placement> placements;

    Suspects(Rulebook rulebook, State state, List<Placement> placements) {
        this.rulebook = rulebook;
        this.state = state;
        this.placements = placements;
    }

    /** Those of them that can move; some stand there twice. */
    List<Integer> of(int session) {
        var suspects = new ArrayList<Integer>();
        for (var other : rulebook.tiesOf(session)) {
            addIfMovable(other, suspects);
        }
        for (var other : rulebook.rivalsOf(session)) {
            if (state.start[session] < state.end[other] && state.start[other] < state.end[session]) {
                addIfMovable(other, suspects);
            }
        }
        var room = state.room[session];
        var reach = rulebook.roomReach();
        for (var i = 0; i < state.countIn(room); i++) {
            var other = state.sessionsIn(room)[i];
            if (other != session
                    && state.start[session] < state.end[other] + reach
                    && state.start[other] < state.end[session] + reach) {
                addIfMovable(other, suspects);
            }
        }
        return suspects;
    }

    private void addIfMovable(int session, List<Integer> suspects) {
        if (state.isPlaced(session) && !placements.get(session).isPinned()) {
            suspects.add(session);
        }
    }
}
