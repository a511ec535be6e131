package org.plenum.search.packing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.board.Place;
import org.plenum.problem.board.PlaceGrid;

/**
 * One attempt to fit all of some sessions into some stretches: stretch by stretch, session by session, with
 * backtracking, up to a number of steps.
 *
 * <p>This is bin completion (R. Korf, "A new algorithm for optimal bin packing", AAAI 2002), except that the order
 * within a stretch matters, since nobody can be in two places. Of sessions of one length, one that fails stands for
 * all.
 */
final class BinCompletion {
    /** With more, a solution was rarely found in time. */
    static final int MOST_SESSIONS = 20;

    private static final int MOST_STEPS = 200;
    static final int NOWHERE = -1;

    private final CompiledProblem compiled;
    private final PlaceGrid grid;
    private final Occupancy state;
    private final List<Stretch> stretches;
    private final int[] sessions;
    private final int[] lengths;
    private final int[] kinds; // for each session, the number of the first with the same length and company
    private final int[] starts; // the index of each session's start, where it has one
    private final int[] rooms;
    private final int[] indexOf;
    private final StretchCompatibility company;
    private final int[] inside; // how many sessions are in each stretch
    private final int[] first; // the first session placed in each stretch, where there is one
    private long needed; // minutes of the sessions that have no place yet
    private int steps;

    /**
     * Begins with all stretches empty.
     *
     * @param stretches in which no other sessions lie
     * @param sessions tried in this order; {@link #MOST_SESSIONS} at most
     * @param company which sessions can share a stretch
     * @param indexOf {@link #NOWHERE} for each session of the conference; used during the attempt and restored after
     *     it
     */
    BinCompletion(
            CompiledProblem compiled,
            Occupancy state,
            StretchCompatibility company,
            List<Stretch> stretches,
            int[] sessions,
            int[] indexOf) {
        this.compiled = compiled;
        this.grid = compiled.grid();
        this.state = state;
        this.stretches = stretches;
        this.sessions = sessions;
        this.lengths = new int[sessions.length];
        this.company = company;
        this.inside = new int[stretches.size()];
        this.first = new int[stretches.size()];
        this.kinds = new int[sessions.length];
        this.starts = new int[sessions.length];
        this.rooms = new int[sessions.length];
        this.indexOf = indexOf;
        Arrays.fill(starts, NOWHERE);
        for (var i = 0; i < sessions.length; i++) { // no streams here: a search creates a thousand of these each second
            lengths[i] = state.durationOf(sessions[i]);
            kinds[i] = kind(i);
            needed += lengths[i];
        }
    }

    private int kind(int i) {
        var first = 0;
        while (lengths[first] != lengths[i] || !company.isShared(sessions[first], sessions[i])) {
            first++;
        }
        return first;
    }

    /** A place for each session, in their order; empty where none was found. */
    Optional<List<Place>> fill() {
        for (var i = 0; i < sessions.length; i++) {
            indexOf[sessions[i]] = i;
        }
        var isFilled = fill(0, stretches.getFirst().from(), Integer.MIN_VALUE);
        for (var session : sessions) {
            indexOf[session] = NOWHERE;
        }
        return isFilled
                ? Optional.of(IntStream.range(0, sessions.length)
                        .mapToObj(i -> grid.place(starts[i], rooms[i]))
                        .toList())
                : Optional.empty();
    }

    /**
     * Fills the rest: a stretch from that minute on, and the stretches after it.
     *
     * @param free the minute from which the room is free, so that the next session can be set up
     */
    private boolean fill(int number, int minute, int free) {
        if (needed == 0) {
            return true;
        }
        if (capacity(number, minute) < needed || steps++ > MOST_STEPS) {
            return false;
        }
        var stretch = stretches.get(number);
        var start = grid.startFrom(minute);
        if (start == grid.starts().size() || grid.minuteOf(start) >= stretch.to()) {
            return number + 1 < stretches.size()
                    && fill(number + 1, stretches.get(number + 1).from(), Integer.MIN_VALUE);
        }
        return fillAt(number, start, free) || fill(number, grid.minuteOf(start) + 1, free);
    }

    private long capacity(int number, int minute) {
        var minutes = (long) stretches.get(number).to() - minute;
        for (var i = number + 1; i < stretches.size(); i++) {
            minutes += stretches.get(i).minutes();
        }
        return minutes;
    }

    private boolean fillAt(int number, int start, int free) {
        var stretch = stretches.get(number);
        var minute = grid.minuteOf(start);
        var inVain = 0L;
        for (var i = 0; i < sessions.length; i++) {
            var end = minute + lengths[i];
            if (starts[i] == NOWHERE
                    && end <= stretch.to()
                    && state.takenFrom(sessions[i], minute) >= free
                    && (inVain & 1L << kinds[i]) == 0
                    && (inside[number] == 0 || company.isShared(first[number], sessions[i]))
                    && compiled.allows(sessions[i], start, stretch.room())
                    && isTimeClear(sessions[i], minute, end)
                    && isRoomClear(sessions[i], minute, stretch)) {
                place(i, start, number);
                var next = state.takenTo(sessions[i], minute) + stretch.pause();
                if (fill(number, next, next)) {
                    return true;
                }
                takeBack(i, number);
                inVain |= 1L << kinds[i];
            }
        }
        return false;
    }

    private void place(int i, int start, int number) {
        starts[i] = start;
        rooms[i] = stretches.get(number).room();
        needed -= lengths[i];
        if (inside[number]++ == 0) {
            first[number] = sessions[i];
        }
    }

    private void takeBack(int i, int number) {
        starts[i] = NOWHERE;
        needed += lengths[i];
        inside[number]--;
    }

    /**
     * Whether none of the packed sessions takes a room that overlaps this one at that time: a part of it, or the
     * whole.
     */
    private boolean isRoomClear(int session, int minute, Stretch stretch) {
        var blocked = compiled.conflicts().roomBlocks().of(stretch.room());
        if (blocked.length == 1) {
            return true; // the room itself only, as in most venues
        }
        var reach = compiled.conflicts().roomBlocks().reach(stretch.room());
        for (var other = 0; other < blocked.length; other++) {
            if (blocked[other] != stretch.room() && isTaken(blocked[other], reach[other], session, minute)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTaken(int room, int pause, int session, int minute) {
        for (var i = 0; i < sessions.length; i++) {
            if (starts[i] != NOWHERE && rooms[i] == room) {
                var start = grid.minuteOf(starts[i]);
                if (state.takenFrom(sessions[i], start) < state.takenTo(session, minute) + pause
                        && state.takenFrom(session, minute) < state.takenTo(sessions[i], start) + pause) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether no clashing session runs at that time: packed sessions count at their new places, others at their
     * current ones.
     */
    private boolean isTimeClear(int session, int from, int to) {
        for (var other : compiled.conflicts().forbiddenOverlapsOf(session)) {
            var i = indexOf[other];
            if (i == NOWHERE) {
                if (state.overlaps(other, from, to)) {
                    return false;
                }
            } else if (starts[i] != NOWHERE) {
                var start = grid.minuteOf(starts[i]);
                if (start < to && from < start + lengths[i]) {
                    return false;
                }
            }
        }
        return true;
    }
}
