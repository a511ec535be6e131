package org.plenum.solve.engine.table;

import java.util.function.IntConsumer;

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

    /** Hands over all that is marked, and unmarks it. */
    public void drain(IntConsumer counting) {
        while (count > 0) {
            var thing = list[--count];
            marked[thing] = false;
            counting.accept(thing);
        }
    }
}
