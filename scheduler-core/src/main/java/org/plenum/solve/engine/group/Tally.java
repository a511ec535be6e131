package org.plenum.solve.engine.group;

import java.util.Arrays;
import org.plenum.rule.Amounts;

/** Sums by item in the items' natural order, in arrays: there are few items under one key, and they change often. */
final class Tally<I extends Comparable<I>> implements Amounts<I> {
    private final Items<I> items;
    private int[] ids = new int[4];
    private long[] sums = new long[4];
    private int count;
    private long total;

    Tally(Items<I> items) {
        this.items = items;
    }

    /** Adds to the sum of an item, by its number; it goes when nothing is left. */
    void add(int id, long amount) {
        total += amount;
        for (var at = 0; at < count; at++) {
            if (ids[at] == id) {
                sums[at] += amount;
                if (sums[at] == 0) {
                    remove(at);
                }
                return;
            }
        }
        insert(id, amount);
    }

    private void insert(int id, long amount) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
            sums = Arrays.copyOf(sums, 2 * count);
        }
        var rank = items.rankOf(id);
        var at = count++;
        for (; at > 0 && items.rankOf(ids[at - 1]) > rank; at--) {
            ids[at] = ids[at - 1];
            sums[at] = sums[at - 1];
        }
        ids[at] = id;
        sums[at] = amount;
    }

    private void remove(int at) {
        count--;
        for (var next = at; next < count; next++) {
            ids[next] = ids[next + 1];
            sums[next] = sums[next + 1];
        }
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public I item(int index) {
        return items.get(ids[index]);
    }

    @Override
    public long amount(int index) {
        return sums[index];
    }

    @Override
    public long total() {
        return total;
    }
}
