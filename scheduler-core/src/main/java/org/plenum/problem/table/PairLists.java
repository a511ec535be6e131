package org.plenum.problem.table;

import java.util.Arrays;

/** For each session a growing list of others, with a cost beside each. */
final class PairLists {
    private final int[][] others;
    private final long[][] costs;
    private final int[] count;

    public PairLists(int sessions) {
        this.others = new int[sessions][4];
        this.costs = new long[sessions][4];
        this.count = new int[sessions];
    }

    /** Adds each of the two to the other's list. */
    public void add(int one, int other, long cost) {
        append(one, other, cost);
        append(other, one, cost);
    }

    /** Adds the other to a session's list. */
    public void append(int session, int other, long cost) {
        var at = count[session]++;
        if (at == others[session].length) {
            others[session] = Arrays.copyOf(others[session], 2 * at);
            costs[session] = Arrays.copyOf(costs[session], 2 * at);
        }
        others[session][at] = other;
        costs[session][at] = cost;
    }

    public int[][] others() {
        var trimmed = new int[others.length][];
        Arrays.setAll(trimmed, session -> Arrays.copyOf(others[session], count[session]));
        return SharedLists.of(trimmed);
    }

    public long[][] costs() {
        var trimmed = new long[costs.length][];
        Arrays.setAll(trimmed, session -> Arrays.copyOf(costs[session], count[session]));
        return SharedLists.of(trimmed);
    }
}
