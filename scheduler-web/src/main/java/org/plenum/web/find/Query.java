package org.plenum.web.find;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.SearchIterator;
import com.ibm.icu.text.StringSearch;
import com.ibm.icu.util.ULocale;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** The words that somebody typed, compared without regard to case and accents. */
final class Query {
    private static final int LONGEST = 100; // nobody types more, and each word is compared with everything
    private static final RuleBasedCollator LETTERS = letters();

    private static final int BEGINS_NAME = 0;
    private static final int BEGINS_WORD = 1;
    private static final int INSIDE_WORD = 2;
    private static final int ELSEWHERE = 3; // added where the word is not in the name

    /** By name, as {@link #rank} compares. */
    static final Comparator<String> BY_NAME = LETTERS::compare;

    private final List<StringSearch> words;

    private Query(List<StringSearch> words) {
        this.words = words;
    }

    static Query of(String typed) {
        return new Query(Arrays.stream(typed.substring(0, Math.min(typed.length(), LONGEST))
                        .strip()
                        .split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(UCharacter::isLetterOrDigit))
                .map(word -> new StringSearch(word, new StringCharacterIterator(word), LETTERS))
                .toList());
    }

    /** The rules for searching, the same in each language of the pages: they know variants of Arabic letters, too. */
    private static RuleBasedCollator letters() {
        var letters = (RuleBasedCollator) Collator.getInstance(new ULocale("und-u-co-search"));
        letters.setStrength(Collator.PRIMARY);
        return (RuleBasedCollator) letters.freeze();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How far something is from what was typed, 0 if its name begins so; empty if a word is nowhere. */
    OptionalInt rank(String name, List<String> others) {
        var sum = 0;
        for (var word : words) {
            var best = rank(word, name);
            for (var other : others) {
                best = Math.min(best, later(rank(word, other)));
            }
            if (best == Integer.MAX_VALUE) {
                return OptionalInt.empty();
            }
            sum += best;
        }
        return OptionalInt.of(sum);
    }

    private static int later(int rank) {
        return rank == Integer.MAX_VALUE ? rank : rank + ELSEWHERE;
    }

    private static int rank(StringSearch word, String text) {
        if (text.isEmpty()) {
            return Integer.MAX_VALUE; // which the search refuses
        }
        word.setTarget(new StringCharacterIterator(text));
        var best = Integer.MAX_VALUE;
        for (var at = word.first(); at != SearchIterator.DONE; at = word.next()) {
            best = Math.min(best, rank(text, at));
        }
        return best;
    }

    private static int rank(String text, int at) {
        if (at == 0) {
            return BEGINS_NAME;
        }
        return UCharacter.isLetterOrDigit(text.codePointBefore(at)) ? INSIDE_WORD : BEGINS_WORD;
    }
}
