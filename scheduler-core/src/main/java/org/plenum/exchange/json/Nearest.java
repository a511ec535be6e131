package org.plenum.exchange.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that was probably meant: the one with the fewest letters to change. */
final class Nearest {
    private static final int LONGEST = 64;
    private static final int LETTERS_PER_MISTAKE = 3;

    private Nearest() {}

    /**
     * The nearest of the known names, of equally near ones the first in the alphabet; none if more than a third of it
     * would have to change.
     */
    static Optional<String> to(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        var meant = name.toLowerCase(Locale.ROOT);
        var most = Math.max(1, meant.length() / LETTERS_PER_MISTAKE);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - meant.length()) <= most)
                .min(Comparator.<String>comparingInt(candidate -> distance(meant, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> distance(meant, candidate) <= most);
    }

    /** Levenshtein's distance: the fewest letters to insert, remove or replace; upper and lower case are the same. */
    private static int distance(String meant, String candidate) {
        var other = candidate.toLowerCase(Locale.ROOT);
        var above = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (var i = 1; i <= meant.length(); i++) {
            var row = new int[above.length];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var replaced = above[j - 1] + (meant.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
