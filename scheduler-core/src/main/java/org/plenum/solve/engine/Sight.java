package org.plenum.solve.engine;

import java.util.Arrays;
import org.plenum.solve.engine.board.State;

/**
 * What the board shows to be free: seen without a move.
 *
 * <p>It sees clashes and taken rooms only, and those exactly. What else is in the way shows when a session is moved.
 */
public final class Sight {
    private static final int NOBODY = -1;

    private final Rulebook rulebook;
    private final State state;
    private final int[] found;

    public Sight(Rulebook rulebook, State state) {
        this.rulebook = rulebook;
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
        for (var other : rulebook.bonds().clashesOf(session)) {
            if (from < state.end[other] && state.start[other] < to && other != leaving) {
                return false;
            }
        }
        return true;
    }

    /** Whether nobody is in the room while the session would be, and shortly before and after, but for one that leaves. */
    public boolean isRoomClear(int session, int start, int room, int leaving) {
        var from = state.minuteOf(start) - rulebook.bonds().roomReach(room);
        var to = state.minuteOf(start)
                + state.durationOf(session)
                + rulebook.bonds().roomReach(room);
        var members = state.sessionsIn(room);
        for (var i = state.countIn(room) - 1; i >= 0; i--) {
            var other = members[i];
            if (from < state.end[other] && state.start[other] < to && other != session && other != leaving) {
                return false;
            }
        }
        return true;
    }

    private boolean isAmong(int session, int count) {
        for (var i = 0; i < count; i++) {
            if (found[i] == session) {
                return true;
            }
        }
        return false;
    }

    /** Those that must not run beside the session, and those in the room, if the session starts then. */
    public int[] inTheWay(int session, int start, int room) {
        var count = 0;
        var from = state.minuteOf(start);
        var to = from + state.durationOf(session);
        for (var other : rulebook.bonds().clashesOf(session)) {
            if (from < state.end[other] && state.start[other] < to) {
                found[count++] = other;
            }
        }
        var clashing = count;
        var reach = rulebook.bonds().roomReach(room);
        var members = state.sessionsIn(room);
        for (var i = state.countIn(room) - 1; i >= 0; i--) {
            var other = members[i];
            if (from - reach < state.end[other] && state.start[other] < to + reach && other != session) {
                if (!isAmong(other, clashing)) {
                    found[count++] = other;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }
}
