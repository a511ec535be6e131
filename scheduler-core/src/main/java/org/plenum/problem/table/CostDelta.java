package org.plenum.problem.table;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * What each of some things costs: those that are marked are counted anew.
 *
 * <p>Most moves of a search are tried and taken back. So what a settling changed is remembered, and can be had again without
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

    /** Makes room for so many things. */
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

    /** What a thing cost when it was last counted. */
    public long cost(int thing) {
        return costs[thing];
    }

    /**
     * Counts what is marked, and unmarks it.
     *
     * @param cost says what a thing costs now
     * @return by how much all costs more than before
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
     * Unmarks all, and takes the last settling back: all costs again what it did before.
     *
     * @return by how much all costs more than after that settling
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
