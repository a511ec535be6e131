package org.plenum.exchange.table;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenum.exchange.sheets.Cell;
import org.plenum.exchange.table.Column.Kind;
import tools.jackson.databind.JsonNode;

/** Writes a value as a cell that people can work with, if that reads as the same value, else as its text. */
public final class CellWriter {
    /** Before it, spreadsheets count a day that there never was. */
    private static final int FIRST_YEAR = 1901;

    /** Characters of one cell: fewer than a spreadsheet can hold, for some are written as several. */
    private static final int MOST = 30_000;

    private final Titles titles;
    private final CellReader reader;

    public CellWriter(Titles titles) {
        this.titles = titles;
        this.reader = new CellReader(titles, new NameIndex());
    }

    /** The cells of a value: several for a list that is too long for one. */
    public List<Cell> cells(Column column, JsonNode value) {
        return column.kind().isList() ? lists(value) : List.of(cell(column, value));
    }

    private static List<Cell> lists(JsonNode value) {
        var cells = new ArrayList<Cell>();
        var members = new ArrayList<String>();
        var length = 0;
        for (var member : value) {
            var text = member.stringValue();
            if (length + text.length() > MOST && !members.isEmpty()) {
                cells.add(new Cell.Text(TextCells.written(members)));
                members.clear();
                length = 0;
            }
            members.add(text);
            length += text.length() + 4;
        }
        cells.add(new Cell.Text(TextCells.written(members)));
        return cells;
    }

    private Cell cell(Column column, JsonNode value) {
        return ways(column.kind(), value)
                .filter(cell -> reader.read(column, cell).node().equals(Optional.of(value)))
                .findFirst()
                .orElseGet(() ->
                        new Cell.Text(value.isString() ? TextCells.written(value.stringValue()) : value.toString()));
    }

    private Stream<Cell> ways(Kind kind, JsonNode value) {
        var text = value.asString("");
        return switch (kind) {
            case WHOLE ->
                Stream.of(value).filter(JsonNode::canConvertToLong).map(number -> Cell.whole(number.longValue()));
            case FLAG -> Stream.of(new Cell.Text(titles.yesOrNo(value.booleanValue())));
            case DATE ->
                made(() ->
                        Cell.date(inRange(LocalDate.parse(text).atStartOfDay()).toLocalDate()));
            case CLOCK ->
                Stream.of(text)
                        .filter(clock -> clock.matches("[0-9]{2}:[0-9]{2}"))
                        .map(clock -> Cell.time(
                                Long.parseLong(clock.substring(0, 2)) * 60 + Long.parseLong(clock.substring(3))));
            case MOMENT -> made(() -> Cell.moment(inRange(LocalDateTime.parse(text))));
            case DURATION ->
                Stream.concat(
                        made(() -> Cell.whole(Duration.parse(text).toMinutes())),
                        made(() -> Cell.time(Duration.parse(text).toMinutes())));
            case ID, TEXT, REFERENCE, REFERENCES, TEXTS, LANGUAGE, LANGUAGES, TIME_ZONE, CHOICE -> Stream.of();
        };
    }

    private static LocalDateTime inRange(LocalDateTime time) {
        if (time.getYear() < FIRST_YEAR) {
            throw new DateTimeException("before the first day of spreadsheets");
        }
        return time;
    }

    private static Stream<Cell> made(Supplier<Cell> making) {
        try {
            return Stream.of(making.get());
        } catch (DateTimeException _) {
            return Stream.of(); // another notation of the same
        }
    }
}
