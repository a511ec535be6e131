package org.plenum.solve.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds as little as suffices: a part of which nothing can be left out.
 *
 * <p>By halves, after U. Junker, QuickXPlain: Preferred Explanations and Relaxations for Over-Constrained Problems, AAAI
 * 2004: of n things, k needed, it asks about k log (n / k) parts.
 *
 * @param suffices whether a part suffices; whatever holds a part that does, does
 */
record Smallest<T>(Predicate<List<T>> suffices) {

    /** A smallest part of these, which suffice; the first are kept rather than the last. */
    List<T> of(List<T> all) {
        return suffices.test(List.of()) ? List.of() : of(List.of(), false, all);
    }

    private List<T> of(List<T> given, boolean isGivenNew, List<T> open) {
        if (isGivenNew && suffices.test(given)) {
            return List.of();
        }
        if (open.size() == 1) {
            return open;
        }
        var one = open.subList(0, open.size() / 2);
        var other = open.subList(open.size() / 2, open.size());
        var fromOther = of(joined(given, one), !one.isEmpty(), other);
        var fromOne = of(joined(given, fromOther), !fromOther.isEmpty(), one);
        return joined(fromOne, fromOther);
    }

    private static <T> List<T> joined(Collection<T> one, Collection<T> other) {
        var joined = new ArrayList<T>(one);
        joined.addAll(other);
        return List.copyOf(joined);
    }
}
