package org.plenum.feasibility.proof.cause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds as little as suffices: a part of which nothing can be left out.
 *
 * <p>It leaves out what it can, the last first: twice as much after each success, half as much after each failure, until
 * one by one. Of n things, k needed, it asks about no more than some k log (n / k) parts, and where all are needed, as in
 * most sums, about n, half of what U. Junker's QuickXPlain (AAAI 2004) asks. Of things that are alike it asks about one:
 * where that is needed, all are.
 *
 * @param suffices whether a part suffices; whatever holds a part that does, does
 * @param kinds of the things of a part, in its order: two of one kind could stand for each other in it
 */
public record MinimalConflict<T>(Predicate<List<T>> suffices, Function<List<T>, List<Object>> kinds) {

    /** A smallest part of these, which suffice; the first are kept rather than the last. */
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

    /** Where those at the end begin of which none is known to be needed. */
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
