package org.plenum.problem.board;

import java.util.Arrays;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;

/**
 * The rooms that a session blocks by the room that it takes, and for how long before and after: the room itself unless
 * it is shared, and those that overlap it.
 *
 * <p>Rooms are named by their index in the conference.
 */
public final class RoomBlocks {
    private static final long LONGEST = 1 << 28; // minutes: longer than any conference, and far from overflowing

    private final int[][] blocked;
    private final int[][] reach;

    /** @param reach the minutes that must lie between two sessions in a room; of two rooms the larger number counts */
    public RoomBlocks(Conference conference, ToLongFunction<Room> reach) {
        var rooms = conference.rooms().list();
        this.blocked = rooms.stream()
                .map(room -> conference.roomsBlockedBy(room).stream()
                        .mapToInt(rooms::indexOf)
                        .toArray())
                .toArray(int[][]::new);
        var minutes = rooms.stream()
                .mapToInt(room -> (int) Math.min(reach.applyAsLong(room), LONGEST))
                .toArray();
        this.reach = IntStream.range(0, blocked.length)
                .mapToObj(room -> Arrays.stream(blocked[room])
                        .map(other -> Math.max(minutes[room], minutes[other]))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The rooms that a session in this room blocks. */
    public int[] of(int room) {
        return blocked[room];
    }

    /** For each of {@link #of}, the minutes that must lie between a session there and one here. */
    public int[] reach(int room) {
        return reach[room];
    }

    /** The most minutes that must lie between two sessions in any rooms. */
    public int longestReach() {
        return Arrays.stream(reach).flatMapToInt(Arrays::stream).max().orElse(0);
    }
}
