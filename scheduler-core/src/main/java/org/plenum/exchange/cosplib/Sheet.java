package org.plenum.exchange.cosplib;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.SheetIssue.Expected;
import org.plenum.exchange.issue.SheetIssue.WrongCell;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Value;

/** The cells of one sheet as texts, rows and columns counted from 1; reports unexpected cells as issues. */
final class Sheet {
    private record At(int row, int column) {}

    private final String name;
    private final Map<At, String> cells = new HashMap<>();
    private final Issues issues;
    private int rows;
    private int columns;

    private Sheet(String name, Issues issues) {
        this.name = name;
        this.issues = issues;
    }

    static Sheet of(String name, Collection<Row> rows, Issues issues) {
        var sheet = new Sheet(name, issues);
        for (var row : rows) {
            for (var cell : row) {
                if (cell != null && cell.getType() != CellType.EMPTY && cell.getType() != CellType.ERROR) {
                    sheet.put(row.getRowNum(), cell.getColumnIndex() + 1, cell.getText());
                }
            }
        }
        return sheet;
    }

    private void put(int row, int column, String text) {
        if (!text.isEmpty()) {
            cells.put(new At(row, column), text);
            rows = Math.max(rows, row);
            columns = Math.max(columns, column);
        }
    }

    /** The last row that is not empty. */
    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    boolean isEmptyRow(int row) {
        return cells.keySet().stream().noneMatch(at -> at.row == row);
    }

    void complain(Issue issue) {
        issues.add(issue);
    }

    /** The known name that is probably meant. */
    Optional<String> nearest(String text, Collection<String> known) {
        return issues.nearest(text, known);
    }

    /** The position of a cell, as issues name it. */
    String pointer(int row, int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return "/" + name + "/" + letters + row;
    }

    /** The position of the sheet, as issues name it. */
    String pointer() {
        return "/" + name;
    }

    /** The text of a cell, unchanged: trailing spaces belong to it. */
    Optional<String> text(int row, int column) {
        return Optional.ofNullable(cells.get(new At(row, column)));
    }

    /** The texts of a column, starting at a row, by their rows. */
    Map<Integer, String> column(int column, int from) {
        var texts = new LinkedHashMap<Integer, String>();
        for (var row = from; row <= rows; row++) {
            var at = row;
            text(row, column).ifPresent(text -> texts.put(at, text));
        }
        return texts;
    }

    /** The texts of a row, starting at a column, by their columns. */
    Map<Integer, String> row(int row, int from) {
        var texts = new LinkedHashMap<Integer, String>();
        for (var column = from; column <= columns; column++) {
            var at = column;
            text(row, column).ifPresent(text -> texts.put(at, text));
        }
        return texts;
    }

    /** A whole number that is not below 0; an empty cell counts as 0. */
    int count(int row, int column) {
        return text(row, column)
                .map(text -> CellTimes.findNumber(text)
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(Value.MOST)) <= 0)
                        .map(BigDecimal::intValueExact)
                        .orElseGet(() -> wrong(row, column, Expected.WHOLE_NUMBER, 0)))
                .orElse(0);
    }

    /** A time as the minute of the day; seconds are ignored. */
    int minute(int row, int column) {
        return text(row, column)
                .flatMap(CellTimes::findMinute)
                .orElseGet(() -> wrong(row, column, Expected.TIME_OF_DAY, 0));
    }

    /** A date; nothing if the cell is empty. */
    Optional<LocalDate> date(int row, int column) {
        return text(row, column)
                .map(text ->
                        CellTimes.findDate(text).orElseGet(() -> wrong(row, column, Expected.DATE, CellTimes.EPOCH)));
    }

    /** Reports a cell, and returns a value that lets the reading go on. */
    <T> T wrong(int row, int column, Expected expected, T instead) {
        var found = text(row, column).map(Value::excerpt).orElse("");
        complain(new WrongCell(pointer(row, column), found, expected));
        return instead;
    }

    /** The people in one cell, separated by a comma and a space. */
    List<String> people(int row, int column) {
        return text(row, column)
                .map(text -> List.of(text.split(", ", -1)).stream()
                        .filter(person -> !person.isBlank())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }
}
