package org.plenum.problem.group;

import java.util.Arrays;

/**
 * Sums by item, for many keys: under each key in the items' natural order.
 *
 * <p>There are few items under one key, and they change often, now here, now there. So all lie in one array, in blocks: what
 * belongs to one key is found with one look into memory.
 */
final class KeySums {
    /** In a block: how many items there are, how many it has room for, the sum of all; then each item and its sum. */
    private static final int SIZE = 0;

    private static final int ROOM = 1;
    private static final int TOTAL = 2;
    private static final int FIRST = 3;
    private static final int LEAST_ROOM = 2;

    private long[] cells = new long[1024];
    private int end;
    private int[] blocks = new int[64];
    private int count;

    /** Opens a tally without any items; they are numbered from 0. */
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

    /** How many there are. */
    int count() {
        return count;
    }

    /** How many items have a sum. */
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
     * Adds to the sum of an item, which goes when nothing is left.
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

    /** Moves a tally to a block twice as large; the old one is lost, and all that are lost are less than all that are used. */
    private void widen(int sum) {
        var before = blocks[sum];
        var room = (int) cells[before + ROOM];
        var block = newBlock(2 * room);
        System.arraycopy(cells, before, cells, block, FIRST + 2 * room);
        cells[block + ROOM] = 2L * room;
        blocks[sum] = block;
    }
}
