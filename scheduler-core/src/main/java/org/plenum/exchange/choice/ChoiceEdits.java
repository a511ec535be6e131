package org.plenum.exchange.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.exchange.choice.Choices.Pair;
import org.plenum.exchange.programme.Edits;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.programme.Edits.Remove;
import org.plenum.exchange.programme.Edits.RowEdit;
import org.plenum.exchange.programme.Programme;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Layout;

/** Makes pairs that delegates have chosen wishes of a conference: rows of its table of interests. */
public final class ChoiceEdits {
    private static final String INTERESTS = "interests";

    /** Of a wish that names no number. */
    private static final int USUAL_HEADS = 1;

    private final Layout table;
    private final SessionTitles titles;
    private final List<RowEdit> rows = new ArrayList<>();

    private ChoiceEdits(Programme programme) {
        table = programme.table(INTERESTS);
        titles = new SessionTitles(programme);
    }

    /** The pairs alone: every wish that was there before is gone. */
    public static Edits replacing(Programme programme, List<Pair> pairs) {
        var edits = new ChoiceEdits(programme);
        programme.rows(edits.table).forEach(row -> edits.rows.add(new Remove(row.key())));
        pairs.forEach(edits::add);
        return edits.edits();
    }

    /** The pairs and the wishes that are there: where one is about the same two sessions, heads are added up. */
    public static Edits adding(Programme programme, List<Pair> pairs) {
        var edits = new ChoiceEdits(programme);
        var present = programme.rows(edits.table).stream()
                .collect(Collectors.toMap(row -> row.texts().getFirst(), Function.identity(), (first, _) -> first));
        for (var pair : pairs) {
            Stream.of(edits.titles.written(pair.one(), pair.other()), edits.titles.written(pair.other(), pair.one()))
                    .flatMap(sessions -> Optional.ofNullable(present.get(sessions)).stream())
                    .findFirst()
                    .ifPresentOrElse(row -> edits.addTo(row, pair), () -> edits.add(pair));
        }
        return edits.edits();
    }

    private Edits edits() {
        return new Edits(table, rows, false);
    }

    private Column sessions() {
        return table.columns().getFirst();
    }

    private Column heads() {
        return table.columns().get(1);
    }

    private void add(Pair pair) {
        var sessions = titles.written(pair.one(), pair.other());
        rows.add(new Put(
                Edits.NEW + (rows.size() + 1), Map.of(sessions().title(), sessions, heads().title(), heads(pair, 0))));
    }

    private void addTo(Programme.Row row, Pair pair) {
        var present = row.texts().get(1);
        var heads = present.isEmpty() ? USUAL_HEADS : Integer.parseInt(present);
        rows.add(new Put(row.key(), Map.of(heads().title(), heads(pair, heads))));
    }

    private static String heads(Pair pair, int present) {
        return String.valueOf(present + pair.heads());
    }
}
