package org.plenum.solve.engine.table;

import java.util.Arrays;
import org.plenum.rule.Amounts;

/** Sums by item in the items' natural order, in arrays: there are few items under one key, and they change often. */
final class Tally<I extends Comparable<I>> implements Amounts<I> {
    private Object[] items = new Object[4];
    private long[] sums = new long[4];
    private int count;

    /** Adds to the sum of an item; it goes when nothing is left. */
    void add(I item, long amount) {
        var at = 0;
        while (at < count && item.compareTo(item(at)) > 0) {
            at++;
        }
        if (at == count || item.compareTo(item(at)) != 0) {
            insert(at, item);
        }
        sums[at] += amount;
        if (sums[at] == 0) {
            remove(at);
        }
    }

    private void insert(int at, I item) {
        if (count == items.length) {
            items = Arrays.copyOf(items, 2 * count);
            sums = Arrays.copyOf(sums, 2 * count);
        }
        System.arraycopy(items, at, items, at + 1, count - at);
        System.arraycopy(sums, at, sums, at + 1, count - at);
        items[at] = item;
        sums[at] = 0;
        count++;
    }

    private void remove(int at) {
        count--;
        System.arraycopy(items, at + 1, items, at, count - at);
        System.arraycopy(sums, at + 1, sums, at, count - at);
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    @SuppressWarnings("unchecked") // nothing else is ever put in
    public I item(int index) {
        return (I) items[index];
    }

    @Override
    public long amount(int index) {
        return sums[index];
    }
}
