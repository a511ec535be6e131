package org.plenum.feasibility.proof.cause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds a minimal subset that suffices: none of its elements can be removed.
 *
 * <p>It removes elements from the end: twice as many after each success, half as many after each failure, down to one
 * by one. Of n elements, k of them needed, it tests no more than about k log (n / k) subsets. Where all are needed, as
 * in most sums, it tests about n, half as many as U. Junker's QuickXPlain (AAAI 2004). Of elements of one kind it
 * tests one: where that is needed, all are.
 *
 * @param suffices whether a subset suffices; every superset of one that does, does too
 * @param kinds the kinds of the elements of a subset, in its order: two of one kind are interchangeable in it
 */
public record MinimalConflict<T>(Predicate<List<T>> suffices, Function<List<T>, List<Object>> kinds) {

    /** A minimal subset of these elements, which suffice together; prefers the first elements to the last. */
    public List<T> of(List<T> all) {
        var kept = all;
        var kindOf = kinds.apply(kept);
        Set<Object> needed = new HashSet<>();
        var open = all.size();
        var step = open;
        while (open > 0) {
            if (needed.contains(kindOf.get(open - 1))) {
                open--;
                continue;
            }
            var next = afterNeeded(kindOf, needed, Math.max(0, open - step), open);
            var rest = without(kept, next, open);
            if (suffices.test(rest)) {
                kept = rest;
                kindOf = kinds.apply(kept);
                open = next;
                step *= 2;
                needed = new HashSet<>(kindOf.subList(open, kept.size()));
            } else if (open - next == 1) {
                open = next;
                needed.add(kindOf.get(open));
            } else {
                step = (open - next) / 2;
            }
        }
        return kept;
    }

    /** The beginning of the last elements none of which is known to be needed. */
    private static int afterNeeded(List<Object> kindOf, Set<Object> needed, int from, int to) {
        var next = to;
        while (next > from && !needed.contains(kindOf.get(next - 1))) {
            next--;
        }
        return next;
    }

    private static <T> List<T> without(List<T> all, int from, int to) {
        var rest = new ArrayList<>(all);
        rest.subList(from, to).clear();
        return List.copyOf(rest);
    }
}
