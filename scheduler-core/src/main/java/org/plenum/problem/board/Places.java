package org.plenum.problem.board;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Places by start and then by room: one for each start and each room that is possible at it.
 *
 * <p>The list stores no place: a session of a large conference has thousands of them, made of the same few rooms.
 */
public final class Places extends AbstractList<Place> implements RandomAccess {
    private final PlaceGrid grid;
    private final int[] starts;
    private final int[][] rooms;
    private final int[] until;

    /**
     * The places of some starts.
     *
     * @param starts numbers of starts, ascending
     * @param rooms for each of these, the numbers of the rooms at it, ascending; at least one
     */
    public Places(PlaceGrid grid, int[] starts, int[][] rooms) {
        this.grid = grid;
        this.starts = starts;
        this.rooms = rooms;
        this.until = new int[starts.length];
        Arrays.setAll(until, at -> rooms[at].length);
        Arrays.parallelPrefix(until, Integer::sum);
    }

    @Override
    public int size() {
        return until.length == 0 ? 0 : until[until.length - 1];
    }

    @Override
    public Place get(int index) {
        Objects.checkIndex(index, size());
        var at = (int)
                ((long) index * starts.length / size()); // or near to it: each start has about the same number of rooms
        while (until[at] <= index) {
            at++;
        }
        while (at > 0 && until[at - 1] > index) {
            at--;
        }
        return grid.place(starts[at], rooms[at][rooms[at].length - (until[at] - index)]);
    }

    @Override
    public boolean contains(@Nullable Object thing) {
        if (!(thing instanceof Place place)) {
            return false;
        }
        var at = Arrays.binarySearch(starts, grid.startOf(place));
        return at >= 0 && Arrays.binarySearch(rooms[at], grid.roomOf(place)) >= 0;
    }

    /** The starts, each once. */
    public int[] starts() {
        return starts;
    }

    /** Receives places as numbers. */
    public interface Visit {
        void at(int start, int room);
    }

    /** Passes all places to the visitor, in their order. */
    public void visit(Visit visit) {
        for (var at = 0; at < starts.length; at++) {
            for (var room : rooms[at]) {
                visit.at(starts[at], room);
            }
        }
    }
}
