package org.plenum.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How sentences name subjects. */
enum Naming {
    /** By name, with the id in parentheses: in documents and on the command line people need ids. */
    NAME_AND_ID,
    /** By name; by the id only if there is no other name. */
    NAME,
    /** By name, marked with the subject, so that {@link #phrases} finds the names again. */
    MARKED;

    // Private characters, which no text that people read has.
    private static final char BEGIN = '\uE000';
    private static final char NAMED = '\uE001';
    private static final char END = '\uE002';

    static String mark(String subject, String name) {
        return BEGIN + subject + NAMED + name + END;
    }

    /** The parts of a sentence with marked names. */
    static List<Phrase> phrases(String marked) {
        var phrases = new ArrayList<Phrase>();
        var rest = marked;
        for (var begin = rest.indexOf(BEGIN); begin >= 0; begin = rest.indexOf(BEGIN)) {
            var named = rest.indexOf(NAMED, begin);
            var end = rest.indexOf(END, named);
            if (begin > 0) {
                phrases.add(new Phrase(rest.substring(0, begin), Optional.empty()));
            }
            phrases.add(new Phrase(rest.substring(named + 1, end), Optional.of(rest.substring(begin + 1, named))));
            rest = rest.substring(end + 1);
        }
        if (!rest.isEmpty()) {
            phrases.add(new Phrase(rest, Optional.empty()));
        }
        return phrases;
    }

    /** A text from a document without the private characters. */
    static String clean(String text) {
        return text.replace(BEGIN, ' ').replace(NAMED, ' ').replace(END, ' ');
    }
}
