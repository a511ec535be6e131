package org.plenum.problem.table;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Rows of costs, one behind the other, each stored once: equal rows have the same address. */
final class CostRows {
    private final Map<LongBuffer, Integer> addresses = new HashMap<>();
    private long[] costs = new long[64];
    private int end;

    /** The address of a row: the position of its first cost among all costs. */
    int address(long[] row) {
        return addresses.computeIfAbsent(LongBuffer.wrap(row), _ -> append(row));
    }

    private int append(long[] row) {
        if (end + row.length > costs.length) {
            costs = Arrays.copyOf(costs, 2 * (end + row.length));
        }
        System.arraycopy(row, 0, costs, end, row.length);
        end += row.length;
        return end - row.length;
    }

    /** All rows. */
    long[] all() {
        return Arrays.copyOf(costs, end);
    }
}
