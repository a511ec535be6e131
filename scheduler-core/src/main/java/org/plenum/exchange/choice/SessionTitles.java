package org.plenum.exchange.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.plenum.exchange.choice.Choices.UnknownTitle;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Value;
import org.plenum.exchange.programme.Programme;
import org.plenum.exchange.table.NameIndex;
import org.plenum.exchange.table.TextCells;

/** The sessions of a conference by their titles and ids. */
final class SessionTitles {
    static final String SESSIONS = "sessions";

    /** As forms on the web title a column for each answer: the question, then the answer in brackets. */
    private static final Pattern ANSWER = Pattern.compile("(?s).*\\[(.+)]\\s*");

    private final NameIndex names = new NameIndex();
    private final SequencedMap<String, String> titles = new LinkedHashMap<>();

    SessionTitles(Programme programme) {
        var layout = programme.table(SESSIONS);
        var title = layout.all().indexOf(layout.name().orElseThrow());
        for (var row : programme.rows(layout)) {
            titles.put(row.key(), TextCells.read(row.texts().get(title)));
            names.add(SESSIONS, row.key(), Optional.of(titles.get(row.key())));
        }
    }

    /** All ids, in the order of the document. */
    List<String> ids() {
        return List.copyOf(titles.keySet());
    }

    /** The session with this title or id; empty if there is none, or if there are several. */
    Optional<String> find(String title) {
        var ids = meantBy(title);
        return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    }

    private List<String> meantBy(String title) {
        var ids = names.find(SESSIONS, title);
        var answer = ANSWER.matcher(title);
        return ids.isEmpty() && answer.matches() ? names.find(SESSIONS, answer.group(1)) : ids;
    }

    /** What a title may mean by which no session was found. */
    UnknownTitle unknown(String title) {
        var ids = meantBy(title);
        var meant = ids.isEmpty()
                ? new Issues().nearest(title, titles.values()).stream().toList()
                : ids;
        return new UnknownTitle(Value.excerpt(title), meant);
    }

    /** Sessions as a field of a table has them. */
    String written(String... ids) {
        var references = new ArrayList<String>();
        for (var id : ids) {
            references.add(names.reference(SESSIONS, id));
        }
        return TextCells.written(references);
    }
}
