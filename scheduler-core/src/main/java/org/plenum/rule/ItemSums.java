package org.plenum.rule;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * The amounts that add up under one key of a group rule, item by item, in the items' natural order.
 *
 * <p>Narrower than a map because code that counts millions of amounts keeps them in arrays.
 *
 * @param <I> the items
 */
public interface ItemSums<I> {

    /** The number of items that have an amount. */
    int size();

    /**
     * The item with this index.
     *
     * @param index from 0, below {@link #size}
     */
    I item(int index);

    /** The amount of the item with this index; above 0. */
    long amount(int index);

    default List<I> items() {
        return IntStream.range(0, size()).mapToObj(this::item).toList();
    }

    /** The amounts of all items together. */
    default long total() {
        var total = 0L;
        for (var index = 0; index < size(); index++) {
            total += amount(index);
        }
        return total;
    }

    /** These sums, all above 0. */
    static <I> ItemSums<I> of(SortedMap<I, Long> sums) {
        record Listed<I>(List<I> items, List<Long> amounts) implements ItemSums<I> {

            @Override
            public int size() {
                return items.size();
            }

            @Override
            public I item(int index) {
                return items.get(index);
            }

            @Override
            public long amount(int index) {
                return amounts.get(index);
            }
        }
        return new Listed<>(List.copyOf(sums.keySet()), List.copyOf(sums.values()));
    }
}
