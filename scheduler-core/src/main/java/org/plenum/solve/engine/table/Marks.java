package org.plenum.solve.engine.table;

import java.util.function.IntToLongFunction;

/** Things to be counted anew, each marked once. */
public final class Marks {
    private final boolean[] marked;
    private final int[] list;
    private int count;

    public Marks(int things) {
        this.marked = new boolean[things];
        this.list = new int[things];
    }

    public void mark(int thing) {
        if (!marked[thing]) {
            marked[thing] = true;
            list[count++] = thing;
        }
    }

    /**
     * Unmarks all that is marked.
     *
     * @param counting says by how much a thing costs more than before
     * @return the sum of that
     */
    public long drain(IntToLongFunction counting) {
        var more = 0L;
        while (count > 0) {
            var thing = list[--count];
            marked[thing] = false;
            more += counting.applyAsLong(thing);
        }
        return more;
    }
}
