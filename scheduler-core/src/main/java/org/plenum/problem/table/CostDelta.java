package org.plenum.problem.table;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * Costs of numbered things, such as groups, of which only the marked ones are counted anew.
 *
 * <p>Most moves of a search are tried and taken back. So the last settling is remembered, and can be taken back without
 * counting.
 */
public final class CostDelta {
    private long[] costs;
    private boolean[] isMarked;
    private int[] marked;
    private int markedCount;

    private int[] settled;
    private long[] costsBefore;
    private int settledCount;

    /** Things numbered from 0, none of which costs anything yet. */
    public CostDelta(int things) {
        this.costs = new long[things];
        this.isMarked = new boolean[things];
        this.marked = new int[things];
        this.settled = new int[things];
        this.costsBefore = new long[things];
    }

    /** Makes room for this number of things. */
    public void widen(int things) {
        if (things > costs.length) {
            var wide = 2 * things;
            costs = Arrays.copyOf(costs, wide);
            isMarked = Arrays.copyOf(isMarked, wide);
            marked = Arrays.copyOf(marked, wide);
            settled = Arrays.copyOf(settled, wide);
            costsBefore = Arrays.copyOf(costsBefore, wide);
        }
    }

    public void mark(int thing) {
        if (!isMarked[thing]) {
            isMarked[thing] = true;
            marked[markedCount++] = thing;
        }
    }

    /** The cost of a thing when it was last counted. */
    public long cost(int thing) {
        return costs[thing];
    }

    /**
     * Counts the marked things, and unmarks them.
     *
     * @param cost returns the current cost of a thing
     * @return the increase of the cost of all things
     */
    public long settle(IntToLongFunction cost) {
        var more = 0L;
        for (var i = 0; i < markedCount; i++) {
            var thing = marked[i];
            isMarked[thing] = false;
            settled[i] = thing;
            costsBefore[i] = costs[thing];
            costs[thing] = cost.applyAsLong(thing);
            more += costs[thing] - costsBefore[i];
        }
        settledCount = markedCount;
        markedCount = 0;
        return more;
    }

    /**
     * Unmarks all things, and takes the last settling back: each thing costs the same as before it.
     *
     * @return the increase of the cost of all things since that settling
     */
    public long takeBack() {
        for (var i = 0; i < markedCount; i++) {
            isMarked[marked[i]] = false;
        }
        markedCount = 0;
        var more = 0L;
        for (var i = 0; i < settledCount; i++) {
            more += costsBefore[i] - costs[settled[i]];
            costs[settled[i]] = costsBefore[i];
        }
        settledCount = 0;
        return more;
    }
}
