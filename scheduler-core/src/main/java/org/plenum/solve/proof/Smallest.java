package org.plenum.solve.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds as little as suffices: a part of which nothing can be left out.
 *
 * <p>It leaves out what it can, the last first: twice as much after each success, half as much after each failure, until
 * one by one. Of n things, k needed, it asks about no more than some k log (n / k) parts, and where all are needed, as in
 * most sums, about n, half of what U. Junker's QuickXPlain (AAAI 2004) asks.
 *
 * @param suffices whether a part suffices; whatever holds a part that does, does
 */
record Smallest<T>(Predicate<List<T>> suffices) {

    /** A smallest part of these, which suffice; the first are kept rather than the last. */
    List<T> of(List<T> all) {
        var kept = all;
        var open = all.size();
        var step = open;
        while (open > 0) {
            var next = Math.max(0, open - step);
            var rest = without(kept, next, open);
            if (suffices.test(rest)) {
                kept = rest;
                open = next;
                step *= 2;
            } else if (open - next == 1) {
                open = next;
            } else {
                step = (open - next) / 2;
            }
        }
        return kept;
    }

    private static <T> List<T> without(List<T> all, int from, int to) {
        var rest = new ArrayList<>(all);
        rest.subList(from, to).clear();
        return List.copyOf(rest);
    }
}
