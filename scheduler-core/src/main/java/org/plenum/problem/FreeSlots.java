package org.plenum.problem;

import java.util.Arrays;
import org.plenum.problem.board.Occupancy;

/**
 * What the board shows to be free: seen without a move.
 *
 * <p>It sees clashes and taken rooms only, and those exactly. What else is in the way shows when a session is moved.
 */
public final class FreeSlots {
    private static final int NOBODY = -1;

    private static final int[] NOBODY_THERE = {};

    private final CompiledProblem compiled;
    private final Occupancy state;
    private final int[] found;
    private int count;

    public FreeSlots(CompiledProblem compiled, Occupancy state) {
        this.compiled = compiled;
        this.state = state;
        this.found = new int[state.sessions()];
    }

    /** Whether nobody that must not run beside the session runs while it would, and nobody is in the room. */
    public boolean isClear(int session, int start, int room) {
        return isClear(session, start, room, NOBODY);
    }

    /** As {@link #isClear(int, int, int)}, were it not for one that leaves. */
    public boolean isClear(int session, int start, int room, int leaving) {
        return isRoomClear(session, start, room, leaving) && isTimeClear(session, start, leaving);
    }

    /** Whether nobody that must not run beside the session runs while it would, but for one that leaves. */
    public boolean isTimeClear(int session, int start, int leaving) {
        var from = state.minuteOf(start);
        var to = from + state.durationOf(session);
        for (var other : compiled.conflicts().clashesOf(session)) {
            if (from < state.end[other] && state.start[other] < to && other != leaving) {
                return false;
            }
        }
        return true;
    }

    /** Whether nobody takes the room, or one that overlaps it, while the session would, and shortly before and after, but for one that leaves. */
    public boolean isRoomClear(int session, int start, int room, int leaving) {
        var rooms = compiled.conflicts().roomBlocks().of(room);
        var reach = compiled.conflicts().roomBlocks().reach(room);
        for (var i = 0; i < rooms.length; i++) {
            if (!isClearIn(rooms[i], session, state.minuteOf(start), reach[i], leaving)) {
                return false;
            }
        }
        return true;
    }

    private boolean isClearIn(int room, int session, int minute, int reach, int leaving) {
        var from = state.takenFrom(session, minute) - reach;
        var to = state.takenTo(session, minute) + reach;
        var members = state.sessionsIn(room);
        for (var i = state.countIn(room) - 1; i >= 0; i--) {
            var other = members[i];
            if (state.isTaking(other, from, to) && other != session && other != leaving) {
                return false;
            }
        }
        return true;
    }

    /** Those that must not run beside the session, and those in the room, if the session starts then. */
    public int[] inTheWay(int session, int start, int room) {
        count = 0;
        var from = state.minuteOf(start);
        var to = from + state.durationOf(session);
        for (var other : compiled.conflicts().clashesOf(session)) {
            if (from < state.end[other] && state.start[other] < to) {
                found[count++] = other;
            }
        }
        addAllInRoom(session, from, room);
        return found();
    }

    /** Those that take the room, or one that overlaps it, while the session would if it starts in that minute. */
    public int[] inRoom(int session, int minute, int room) {
        count = 0;
        addAllInRoom(session, minute, room);
        return found();
    }

    private int[] found() {
        return count == 0 ? NOBODY_THERE : Arrays.copyOf(found, count);
    }

    private void addAllInRoom(int session, int minute, int room) {
        var known = count;
        var rooms = compiled.conflicts().roomBlocks().of(room);
        var reach = compiled.conflicts().roomBlocks().reach(room);
        for (var i = 0; i < rooms.length; i++) {
            var from = state.takenFrom(session, minute) - reach[i];
            var to = state.takenTo(session, minute) + reach[i];
            var members = state.sessionsIn(rooms[i]);
            for (var member = state.countIn(rooms[i]) - 1; member >= 0; member--) {
                var other = members[member];
                if (state.isTaking(other, from, to) && other != session && !isAmong(other, known)) {
                    found[count++] = other;
                }
            }
        }
    }

    private boolean isAmong(int session, int known) {
        for (var i = 0; i < known; i++) {
            if (found[i] == session) {
                return true;
            }
        }
        return false;
    }
}
