package org.plenum.exchange.table;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What words in cells say that are no values: that there is none, that it is not decided, or what kind of thing a title is. */
public final class CellWords {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+");

    private final Titles titles;

    public CellWords(Titles titles) {
        this.titles = titles;
    }

    /** The value whose name a text contains as a word, such as that of a workshop in Workshop: Maps. */
    public Optional<String> choiceIn(Column column, String text) {
        var words = WORDS.splitAsStream(text).toList();
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, Math.min(from + 2, words.size()))
                        .mapToObj(to -> String.join(" ", words.subList(from, to))))
                .map(word -> titles.choice(column, word))
                .filter(column.choices()::contains)
                .findFirst();
    }

    /** Whether a text says that there is nothing: none, or a dash. */
    public boolean isNothing(String text) {
        return titles.means("nothing", Titles.key(text)) || Titles.key(text).isEmpty();
    }

    /** Whether a text stands for a name that is not decided yet: tbc, n.n. */
    public boolean isUndecided(String text) {
        return titles.means("undecided", Titles.key(text));
    }

    /** Whether a row of a programme is a break, by its title. */
    public boolean isBreak(String title) {
        return titles.means("break", Titles.key(title));
    }
}
