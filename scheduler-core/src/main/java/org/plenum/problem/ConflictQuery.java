package org.plenum.problem;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.plenum.problem.board.Occupancy;

/**
 * Finds the sessions that conflict with another, from the current state and without a move.
 *
 * <p>It finds exactly the sessions that must not overlap, and those that take the room ({@link #certain}). Sessions
 * that conflict for other reasons are among {@link #possible}; whether one of them does conflict shows once it leaves.
 *
 * <p>Sessions, starts and rooms are named by their indices. Not safe for use by several threads.
 */
public final class ConflictQuery {
    private static final int NOBODY = -1;
    private static final int[] NONE = {};

    private final ConflictGraph graph;
    private final Occupancy state;
    private final int[] found;
    private int count;

    /** @param state the current state at each call */
    public ConflictQuery(CompiledProblem compiled, Occupancy state) {
        this.graph = compiled.conflicts();
        this.state = state;
        this.found = new int[state.sessions()];
    }

    /** Whether no session certainly conflicts with the session at a start and in a room. */
    public boolean isClear(int session, int start, int room) {
        return isClear(session, start, room, NOBODY);
    }

    /** As {@link #isClear(int, int, int)}, but ignores one session that leaves. */
    public boolean isClear(int session, int start, int room, int leaving) {
        return isRoomClear(session, start, room, leaving) && isTimeClear(session, start, leaving);
    }

    /** Whether no session that must not overlap the session runs while it would; ignores one session that leaves. */
    public boolean isTimeClear(int session, int start, int leaving) {
        var from = state.minuteOf(start);
        var to = from + state.durationOf(session);
        for (var other : graph.forbiddenOverlapsOf(session)) {
            if (state.overlaps(other, from, to) && other != leaving) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether no session takes the room, or one that overlaps it, while the session would, with setup, teardown and
     * turnaround; ignores one session that leaves.
     */
    public boolean isRoomClear(int session, int start, int room, int leaving) {
        var minute = state.minuteOf(start);
        var rooms = graph.roomBlocks().of(room);
        var reach = graph.roomBlocks().reach(room);
        for (var i = 0; i < rooms.length; i++) {
            var from = state.takenFrom(session, minute) - reach[i];
            var to = state.takenTo(session, minute) + reach[i];
            var members = state.sessionsIn(rooms[i]);
            for (var member = state.countIn(rooms[i]) - 1; member >= 0; member--) {
                var other = members[member];
                if (state.isTaking(other, from, to) && other != session && other != leaving) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The sessions that must not overlap the session and do if it starts in that minute. */
    public int[] clashing(int session, int minute) {
        count = 0;
        addClashing(session, minute);
        return found();
    }

    /**
     * The sessions that take the room, or one that overlaps it, while the session would if it starts in that minute.
     */
    public int[] occupying(int session, int minute, int room) {
        count = 0;
        addOccupying(session, minute, room);
        return found();
    }

    /** The sessions that certainly conflict with the session at a start and in a room. */
    public int[] certain(int session, int start, int room) {
        count = 0;
        addClashing(session, state.minuteOf(start));
        addOccupying(session, state.minuteOf(start), room);
        return found();
    }

    /**
     * The sessions that can conflict with the session at its place: its ties, its rivals at that time, those that take
     * its room, those that share it, since together they may be too many, and those in the room in the same block,
     * since a block can be too mixed.
     */
    public IntStream possible(int session) {
        var start = state.start[session];
        var end = state.end[session];
        var room = state.room[session];
        var tied = Arrays.stream(graph.anyPlaceConflictsOf(session)).filter(state::isPlaced);
        var rivals =
                Arrays.stream(graph.overlapConflictsOf(session)).filter(other -> state.overlaps(other, start, end));
        var occupying = Arrays.stream(occupying(session, start, room));
        var sharing = Arrays.stream(state.sessionsIn(room), 0, state.countIn(room))
                .filter(other -> other != session && (state.overlaps(other, start, end) || isInBlock(other, session)));
        return IntStream.concat(IntStream.concat(tied, rivals), IntStream.concat(occupying, sharing))
                .distinct();
    }

    private boolean isInBlock(int other, int session) {
        return graph.hasBlocks()
                && state.block[session] != Occupancy.NO_BLOCK
                && state.block[other] == state.block[session];
    }

    private void addClashing(int session, int minute) {
        var end = minute + state.durationOf(session);
        for (var other : graph.forbiddenOverlapsOf(session)) {
            if (state.overlaps(other, minute, end)) {
                found[count++] = other;
            }
        }
    }

    private void addOccupying(int session, int minute, int room) {
        var known = count;
        var rooms = graph.roomBlocks().of(room);
        var reach = graph.roomBlocks().reach(room);
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

    private int[] found() {
        return count == 0 ? NONE : Arrays.copyOf(found, count);
    }
}
