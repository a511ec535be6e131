package org.plenum.exchange.json;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes ids from names: the same for the same name, whatever its script. */
public final class NewId {
    private static final int LONGEST = 48;

    /** Loaded at the first id that has to be made. */
    private static final class Letters {
        private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower()");
    }

    private NewId() {}

    /**
     * An id for something with this name: letters, digits and hyphens, and a number at the end if the id is taken.
     *
     * @param otherwise the id if the name has neither letters nor digits
     * @param taken whether something has the id already
     */
    public static String of(String name, String otherwise, Predicate<String> taken) {
        var letters = letters(name);
        return free(letters.isEmpty() ? otherwise : letters, taken);
    }

    /** The id, or if it is taken, the id with a number at its end. */
    public static String free(String id, Predicate<String> taken) {
        return Stream.concat(
                        Stream.of(id),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> id + "-" + number))
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    private static String letters(String name) {
        var letters = Letters.LATIN
                .transliterate(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        return letters.substring(0, Math.min(letters.length(), LONGEST)).replaceAll("-+$", "");
    }
}
