package org.plenum.exchange.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.programme.PastedRows.Wanted;
import org.plenum.exchange.table.CellWords;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.DayNames;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Layouts;
import org.plenum.exchange.table.TextCells;
import org.plenum.exchange.table.TimeRange;

/**
 * Makes rows of a block whose columns are known.
 *
 * @param columns the fields that each column of the block fills
 * @param days of the conference, since sheets leave out the year
 * @param breaks gets the keys of rows that are breaks
 */
record PastedReading(
        Programme programme,
        Layout layout,
        List<List<Column>> columns,
        Wanted wanted,
        CellWords words,
        DayNames days,
        List<String> breaks) {

    PastedReading(Programme programme, Layout layout, List<List<Column>> columns, Wanted wanted, CellWords words) {
        this(programme, layout, columns, wanted, words, DayNames.of(dates(programme)), new ArrayList<>());
    }

    private static List<LocalDate> dates(Programme programme) {
        return programme.rows(Layouts.find("days").orElseThrow()).stream()
                .flatMap(day -> date(day.texts().getFirst()).stream())
                .toList();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** @param byPlace whether the rows are known by their places, else by their ids or names */
    List<Put> rows(PastedBlock block, boolean byPlace) {
        var rows = new ArrayList<Put>();
        for (var row : block.rows()) {
            var texts = texts(row);
            var fresh = Edits.NEW + (rows.size() + 1);
            var key = byPlace
                    ? rows.size() < wanted.keys().size() ? wanted.keys().get(rows.size()) : fresh
                    : key(texts, Layout::isId)
                            .or(() -> key(texts, column -> layout.name().equals(Optional.of(column))))
                            .filter(known ->
                                    rows.stream().noneMatch(put -> put.key().equals(known)))
                            .orElse(fresh);
            if (key.equals(fresh)) {
                complete(texts, key);
            }
            rows.add(new Put(key, texts));
        }
        return rows;
    }

    private Map<String, String> texts(List<String> row) {
        var texts = new HashMap<String, String>();
        for (var column : layout.all()) {
            PastedBlock.text(row, columns, column).ifPresent(text -> texts.put(column.title(), time(column, text)));
        }
        return texts;
    }

    /** Of Mon 8 April 9.30-10.15, the day and the start, or how long it is; other fields have the text as it is. */
    private String time(Column column, String text) {
        return PastedRows.isStart(column)
                ? days.moment(text)
                : PastedRows.isLength(column) ? TimeRange.withoutDay(text) : text;
    }

    /** Required fields that a new row says nothing of: by its title, or as somebody wants it for all. */
    private void complete(Map<String, String> texts, String key) {
        var title =
                layout.name().map(name -> texts.getOrDefault(name.title(), "")).orElse("");
        if (layout.title().equals(PastedRows.SESSIONS) && words.isBreak(title)) {
            breaks.add(key);
        }
        layout.all().stream()
                .filter(Column::required)
                .filter(column ->
                        TextCells.clean(texts.getOrDefault(column.title(), "")).isEmpty())
                .forEach(column -> words.choiceIn(column, title)
                        .or(() -> Optional.ofNullable(wanted.rest().get(column.title())))
                        .ifPresent(text -> texts.put(column.title(), text)));
    }

    private Optional<String> key(Map<String, String> texts, Predicate<Column> which) {
        return layout.named().isEmpty()
                ? Optional.empty()
                : layout.columns().stream()
                        .filter(which)
                        .flatMap(column -> Optional.ofNullable(texts.get(column.title())).stream()
                                .map(TextCells::clean)
                                .filter(text -> !text.isEmpty())
                                .flatMap(text -> programme.rows(layout).stream()
                                        .filter(row -> row.texts()
                                                .get(layout.all().indexOf(column))
                                                .equals(text))))
                        .map(Programme.Row::key)
                        .findFirst();
    }
}
