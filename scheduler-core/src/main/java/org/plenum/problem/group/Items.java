package org.plenum.problem.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The items of one group rule as numbers, with their order, so that counting compares numbers and not objects. */
final class Items<I extends Comparable<I>> {
    private final Map<I, Integer> idOf = new HashMap<>();
    private final List<I> items = new ArrayList<>();
    private final List<Integer> inOrder = new ArrayList<>();
    private int[] rank = new int[4];

    /** The item's number; a new one for an unknown item. */
    int idOf(I item) {
        return idOf.computeIfAbsent(item, this::number);
    }

    private int number(I item) {
        var id = items.size();
        if (id == rank.length) {
            rank = Arrays.copyOf(rank, 2 * id);
        }
        var before = before(item);
        for (var other = 0; other < id; other++) {
            if (rank[other] >= before) {
                rank[other]++;
            }
        }
        rank[id] = before;
        items.add(item);
        inOrder.add(before, id);
        return id;
    }

    private int before(I item) {
        var low = 0;
        var high = inOrder.size();
        while (low < high) {
            var middle = (low + high) / 2;
            if (items.get(inOrder.get(middle)).compareTo(item) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    I get(int id) {
        return items.get(id);
    }

    /** The number of known items that come before this one. */
    int rankOf(int id) {
        return rank[id];
    }
}
