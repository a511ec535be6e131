package org.plenum.exchange.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.exchange.ConferenceDiff.Difference;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.table.FieldTitles;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Layouts;

/** What differs in two documents, with the texts that people read: before and after. */
public final class FieldChanges {
    private static final String BETWEEN = " \u00b7 ";

    private final Programme before;
    private final Programme after;
    private final FieldTitles titles;
    private final Map<Programme, Map<Layout, Map<String, Programme.Row>>> known = new HashMap<>();

    private FieldChanges(Programme before, Programme after, FieldTitles titles) {
        this.before = before;
        this.after = after;
        this.titles = titles;
    }

    /**
     * A change of a field, or a row that was added or removed.
     *
     * @param title of the field; empty for a row
     * @param before its text; both are empty where no text says what differs
     */
    public record FieldChange(String title, String before, String after) {}

    /** Between two documents, in the language of the locale. */
    public static FieldChanges between(ConferenceDocument before, ConferenceDocument after, Locale locale) {
        return new FieldChanges(Programme.of(before, locale), Programme.of(after, locale), FieldTitles.in(locale));
    }

    /** A difference between the documents, field by field; of a list whose members have no ids, row by row. */
    public List<FieldChange> of(Difference difference) {
        var list = difference.list();
        if (!difference.id().isEmpty()) {
            return difference.fields().stream()
                    .flatMap(field -> field(list, difference.id(), field))
                    .toList();
        }
        return Layouts.find(list)
                .map(this::rows)
                .orElseGet(() -> field("", "", list).toList());
    }

    /** The changes of a field; one that has several columns is as many changes. */
    private Stream<FieldChange> field(String list, String id, String field) {
        var texts = Layouts.find(list).stream()
                .flatMap(layout -> texts(layout, list.isEmpty() ? Rows.ONLY : id, field))
                .toList();
        return texts.isEmpty() ? Stream.of(new FieldChange(titles.of(list, field), "", "")) : texts.stream();
    }

    private Stream<FieldChange> texts(Layout layout, String key, String field) {
        var old = row(before, layout, key);
        var now = row(after, layout, key);
        return IntStream.range(0, layout.columns().size())
                .filter(at -> layout.columns().get(at).isIn(field))
                .mapToObj(at -> new FieldChange(after.title(layout.columns().get(at)), text(old, at), text(now, at)))
                .filter(change -> !change.before().equals(change.after()));
    }

    private Optional<Programme.Row> row(Programme programme, Layout layout, String key) {
        var rows = known.computeIfAbsent(programme, _ -> new HashMap<>())
                .computeIfAbsent(
                        layout,
                        _ -> programme.rows(layout).stream()
                                .collect(Collectors.toMap(Programme.Row::key, Function.identity(), (one, _) -> one)));
        return Optional.ofNullable(rows.get(key));
    }

    private static String text(Optional<Programme.Row> row, int at) {
        return row.map(found -> found.texts().get(at)).orElse("");
    }

    /** The rows that only one of the documents has. */
    private List<FieldChange> rows(Layout layout) {
        var changes = new ArrayList<FieldChange>();
        surplus(texts(before, layout), texts(after, layout)).forEach(row -> changes.add(new FieldChange("", row, "")));
        surplus(texts(after, layout), texts(before, layout)).forEach(row -> changes.add(new FieldChange("", "", row)));
        return changes;
    }

    private static List<String> texts(Programme programme, Layout layout) {
        return programme.rows(layout).stream()
                .map(row -> row.texts().stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(BETWEEN)))
                .toList();
    }

    private static List<String> surplus(List<String> some, List<String> others) {
        var rest = new ArrayList<>(some);
        others.forEach(rest::remove); // one for one: a row may be there twice
        return rest;
    }
}
