package org.plenum.exchange.choice;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.plenum.exchange.choice.Choices.UnknownTitle;
import org.plenum.exchange.json.Value;

/** What the rows of a block choose, while they are read. */
final class Tally {
    private final SessionTitles titles;
    private final SequencedMap<String, BitSet> wanted = new LinkedHashMap<>();
    private final SequencedMap<String, UnknownTitle> unknown = new LinkedHashMap<>();
    private final SequencedMap<String, String> unread = new LinkedHashMap<>();

    Tally(SessionTitles titles) {
        this.titles = titles;
        titles.ids().forEach(id -> wanted.put(id, new BitSet()));
    }

    /** The delegate of a row wants a session. */
    void want(int row, String session) {
        wanted.computeIfAbsent(session, _ -> new BitSet()).set(row); // in the order of all sessions, which are there
    }

    void unknown(String title) {
        unknown.computeIfAbsent(title, titles::unknown);
    }

    void unread(String cell) {
        unread.putIfAbsent(cell, Value.excerpt(cell));
    }

    /** How many choices there are. */
    int size() {
        return wanted.values().stream().mapToInt(BitSet::cardinality).sum();
    }

    int unknownCount() {
        return unknown.size();
    }

    Choices choices() {
        wanted.values().removeIf(BitSet::isEmpty);
        return Choices.of(wanted, List.copyOf(unknown.values()), List.copyOf(unread.values()));
    }
}
