package org.plenum.problem.group;

import java.util.Arrays;

/**
 * Sums by item, for many keys: under each key in the items' natural order.
 *
 * <p>Each key has few items, and they change often and in no order. So all sums lie in one array, in one block for each
 * key: one memory access finds all items of a key.
 */
final class KeySums {
    /**
     * Layout of a block: the number of its items, the number that it has room for, the sum of all; then each item and
     * its sum.
     */
    private static final int SIZE = 0;

    private static final int ROOM = 1;
    private static final int TOTAL = 2;
    private static final int FIRST = 3;
    private static final int LEAST_ROOM = 2;

    private long[] cells = new long[1024];
    private int end;
    private int[] blocks = new int[64];
    private int count;

    /** Adds a key without any items; keys are numbered from 0. */
    int open() {
        if (count == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * count);
        }
        blocks[count] = newBlock(LEAST_ROOM);
        return count++;
    }

    private int newBlock(int room) {
        var block = end;
        end += FIRST + 2 * room;
        if (end > cells.length) {
            cells = Arrays.copyOf(cells, 2 * end);
        }
        cells[block + ROOM] = room;
        return block;
    }

    /** The number of keys. */
    int count() {
        return count;
    }

    /** The number of items that have a sum. */
    int size(int sum) {
        return (int) cells[blocks[sum] + SIZE];
    }

    /** The number of the item with this index. */
    int item(int sum, int index) {
        return (int) cells[blocks[sum] + FIRST + 2 * index];
    }

    /** The sum of the item with this index. */
    long amount(int sum, int index) {
        return cells[blocks[sum] + FIRST + 2 * index + 1];
    }

    long total(int sum) {
        return cells[blocks[sum] + TOTAL];
    }

    /**
     * Adds to the sum of an item; an item with the sum 0 is removed.
     *
     * @param item its number among these
     */
    void add(int sum, int item, long amount, Items<?> items) {
        var block = blocks[sum];
        var first = block + FIRST;
        var past = first + 2 * (int) cells[block + SIZE];
        cells[block + TOTAL] += amount;
        for (var at = first; at < past; at += 2) {
            if (cells[at] == item) {
                cells[at + 1] += amount;
                if (cells[at + 1] == 0) {
                    System.arraycopy(cells, at + 2, cells, at, past - at - 2);
                    cells[block + SIZE]--;
                }
                return;
            }
        }
        insert(sum, item, amount, items);
    }

    private void insert(int sum, int item, long amount, Items<?> items) {
        if (cells[blocks[sum] + SIZE] == cells[blocks[sum] + ROOM]) {
            widen(sum);
        }
        var block = blocks[sum];
        var rank = items.rankOf(item);
        var at = block + FIRST + 2 * (int) cells[block + SIZE]++;
        for (; at > block + FIRST && items.rankOf((int) cells[at - 2]) > rank; at -= 2) {
            cells[at] = cells[at - 2];
            cells[at + 1] = cells[at - 1];
        }
        cells[at] = item;
        cells[at + 1] = amount;
    }

    /**
     * Moves a key to a block twice as large; the old block is wasted, and all wasted blocks together are smaller than
     * all used ones.
     */
    private void widen(int sum) {
        var before = blocks[sum];
        var room = (int) cells[before + ROOM];
        var block = newBlock(2 * room);
        System.arraycopy(cells, before, cells, block, FIRST + 2 * room);
        cells[block + ROOM] = 2L * room;
        blocks[sum] = block;
    }
}
