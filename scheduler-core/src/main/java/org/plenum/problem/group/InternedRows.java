package org.plenum.problem.group;

import java.util.Arrays;

/**
 * Short rows of numbers, one behind the other, each stored once however often it is made: equal rows have the same
 * address.
 *
 * <p>An address is where a row begins: first its length, then its numbers. Address 0 has an empty row, which no call to
 * {@link #end} returns.
 */
final class InternedRows {
    private int[] numbers = new int[1024];
    private int end = 1;
    private int begin = 1;
    private int[] slots = new int[256];
    private int count;

    /** All rows, each from its address; no longer valid once another row has begun. */
    int[] numbers() {
        return numbers;
    }

    /** Begins a row. */
    void begin() {
        begin = end;
        add(0);
    }

    /** Appends to the row that has begun. */
    void add(int number) {
        if (end == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * end);
        }
        numbers[end++] = number;
    }

    /** Ends the row that has begun, and returns its address, or that of an equal one. */
    int end() {
        numbers[begin] = end - begin - 1;
        if (2 * count >= slots.length) {
            grow();
        }
        var slot = slot(begin);
        if (slots[slot] == 0) {
            slots[slot] = begin;
            count++;
        } else {
            end = begin;
        }
        return slots[slot];
    }

    private void grow() {
        var before = slots;
        slots = new int[2 * before.length];
        for (var address : before) {
            if (address != 0) {
                slots[slot(address)] = address;
            }
        }
    }

    /** The slot of the row, or the slot that it would take. */
    private int slot(int address) {
        var mask = slots.length - 1;
        var slot = hash(address) & mask;
        while (slots[slot] != 0 && !isSame(slots[slot], address)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isSame(int one, int other) {
        var length = numbers[one] + 1;
        return Arrays.equals(numbers, one, one + length, numbers, other, other + numbers[other] + 1);
    }

    /** Spreads small and similar numbers well, such as these: D. E. Knuth, TAOCP 3, 6.4, multiplicative. */
    private int hash(int address) {
        var hash = 0;
        for (var i = address; i <= address + numbers[address]; i++) {
            hash = (hash ^ numbers[i]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }
}
