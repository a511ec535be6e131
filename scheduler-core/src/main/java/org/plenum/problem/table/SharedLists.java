package org.plenum.problem.table;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;

/** Makes equal lists one: what many sessions have in common then lies in memory once, and near to whoever counts. */
public final class SharedLists {

    private SharedLists() {}

    /** The same lists, each as often as before; to be read only. */
    public static int[][] of(int[][] lists) {
        var known = new HashMap<IntBuffer, int[]>();
        return Arrays.stream(lists)
                .map(list -> known.computeIfAbsent(IntBuffer.wrap(list), _ -> list))
                .toArray(int[][]::new);
    }

    /** The same lists, each as often as before; to be read only. */
    public static long[][] of(long[][] lists) {
        var known = new HashMap<LongBuffer, long[]>();
        return Arrays.stream(lists)
                .map(list -> known.computeIfAbsent(LongBuffer.wrap(list), _ -> list))
                .toArray(long[][]::new);
    }
}
