package org.plenum.problem.table;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;

/**
 * Replaces equal lists by one: the common lists of many sessions then lie in memory once, and close together for the
 * counters.
 */
public final class SharedLists {

    private SharedLists() {}

    /** The same lists in the same order, with equal ones shared; to be read only. */
    public static int[][] of(int[][] lists) {
        var known = new HashMap<IntBuffer, int[]>();
        return Arrays.stream(lists)
                .map(list -> known.computeIfAbsent(IntBuffer.wrap(list), _ -> list))
                .toArray(int[][]::new);
    }

    /** The same lists in the same order, with equal ones shared; to be read only. */
    public static long[][] of(long[][] lists) {
        var known = new HashMap<LongBuffer, long[]>();
        return Arrays.stream(lists)
                .map(list -> known.computeIfAbsent(LongBuffer.wrap(list), _ -> list))
                .toArray(long[][]::new);
    }
}
