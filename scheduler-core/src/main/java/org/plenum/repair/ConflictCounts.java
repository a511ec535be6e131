package org.plenum.repair;

import org.plenum.problem.CompiledProblem;
import org.plenum.problem.FreeSlots;
import org.plenum.problem.board.Occupancy;

/**
 * How many sessions are surely in the way of another at a start and in a room: seen from the board, without a move.
 *
 * <p>It sees clashes and taken rooms only. Who is in the way for other reasons shows when the session is moved there.
 */
final class ConflictCounts {
    /** More than any chain can clear. */
    static final int TOO_MANY = Integer.MAX_VALUE / 2;

    private final CompiledProblem compiled;
    private final Occupancy state;
    private final FreeSlots freeSlots;
    private final boolean[] fixed;
    private final int[] seen;
    private int look;

    /** @param fixed those that must stay where they are; looked at anew each time */
    ConflictCounts(CompiledProblem compiled, Occupancy state, boolean[] fixed) {
        this.compiled = compiled;
        this.state = state;
        this.freeSlots = new FreeSlots(compiled, state);
        this.fixed = fixed;
        this.seen = new int[fixed.length];
    }

    /** Those that must not run beside the session if it starts then. */
    int atStart(int session, int minute) {
        look++;
        var end = minute + state.durationOf(session);
        var count = 0;
        for (var other : compiled.conflicts().clashesOf(session)) {
            if (minute < state.end[other] && state.start[other] < end) {
                if (fixed[other]) {
                    return TOO_MANY;
                }
                seen[other] = look;
                count++;
            }
        }
        return count;
    }

    /** Those that are in the room then and were not counted by the last {@link #atStart}. */
    int inRoom(int session, int room, int minute) {
        var count = 0;
        for (var other : freeSlots.inRoom(session, minute, room)) {
            if (fixed[other]) {
                return TOO_MANY;
            }
            if (seen[other] != look) {
                count++;
            }
        }
        return count;
    }
}
