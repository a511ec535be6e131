package org.plenum.exchange.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.WorkbookIssue.ColumnTwice;
import org.plenum.exchange.issue.WorkbookIssue.InCell;
import org.plenum.exchange.issue.WorkbookIssue.NoTitles;
import org.plenum.exchange.issue.WorkbookIssue.UnknownColumn;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Value;
import org.plenum.exchange.sheets.Cell;
import org.plenum.exchange.sheets.CellText;
import org.plenum.exchange.sheets.Row;
import org.plenum.exchange.sheets.Sheet;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.TextCells;
import org.plenum.exchange.table.Titles;

/**
 * A sheet whose columns are known: the row of titles may stand below others, and its columns in any order.
 *
 * @param columns the positions of each column that is there, counted from 0: several for a list that continues
 * @param rows below the titles, without remarks
 */
record Table(Layout layout, Sheet sheet, Row header, Map<Column, List<Integer>> columns, List<Row> rows) {
    /** Among so many rows the titles are looked for. */
    private static final int HEADERS = 20;

    /** A row that begins with this is a remark. */
    static final String REMARK = "# ";

    static Optional<Table> of(Layout layout, Sheet sheet, Titles titles, Issues issues) {
        var header = sheet.rows().stream()
                .limit(HEADERS)
                .reduce((best, row) -> known(layout, row, titles) > known(layout, best, titles) ? row : best);
        if (header.isEmpty()) {
            return Optional.empty(); // an empty sheet
        }
        if (known(layout, header.get(), titles) == 0) {
            var names = layout.all().stream().map(titles::column).toList();
            issues.add(new NoTitles("/" + sheet.name(), sheet.name(), names));
            return Optional.empty();
        }
        var columns = columns(layout, sheet, header.get(), titles, issues);
        var rows = sheet.rows().stream()
                .dropWhile(row -> row.number() <= header.get().number())
                .filter(row -> !isRemark(row) && !isSecondHeader(layout, header.get(), row, titles))
                .toList();
        return Optional.of(new Table(layout, sheet, header.get(), columns, rows));
    }

    private static long known(Layout layout, Row row, Titles titles) {
        return row.cells().values().stream()
                .flatMap(cell -> titles.findColumn(layout, CellText.of(cell)).stream())
                .distinct()
                .count();
    }

    private static Map<Column, List<Integer>> columns(
            Layout layout, Sheet sheet, Row header, Titles titles, Issues issues) {
        var columns = new LinkedHashMap<Column, List<Integer>>();
        header.cells().forEach((at, cell) -> {
            var title = TextCells.clean(CellText.of(cell));
            var column = titles.findColumn(layout, title);
            var continued = titles.findColumn(layout, title.replaceFirst("\\s*\\(\\d+\\)$", ""))
                    .filter(known -> known.kind().isList() && columns.containsKey(known));
            if (column.isPresent()) {
                var first = columns.putIfAbsent(column.get(), List.of(at));
                if (first != null) {
                    var address = Sheet.address(header.number(), first.getFirst());
                    issues.add(placed(sheet, header, header, at, new ColumnTwice("", Value.excerpt(title), address)));
                }
            } else if (continued.isPresent()) {
                columns.merge(continued.get(), List.of(at), Table::joined);
            } else {
                var near = issues.nearest(
                        title, layout.all().stream().map(titles::column).toList());
                issues.add(placed(sheet, header, header, at, new UnknownColumn("", Value.excerpt(title), near)));
            }
        });
        return columns;
    }

    private static List<Integer> joined(List<Integer> some, List<Integer> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static boolean isRemark(Row row) {
        return row.cells().get(row.cells().firstKey()) instanceof Cell.Text(var text)
                && TextCells.clean(text).startsWith(REMARK);
    }

    /** Titles in another language, or the names of the fields, below the titles. */
    private static boolean isSecondHeader(Layout layout, Row header, Row row, Titles titles) {
        return row.cells().entrySet().stream()
                .allMatch(cell -> titles.findColumn(layout, CellText.of(cell.getValue()))
                        .filter(column -> Optional.ofNullable(header.cells().get(cell.getKey()))
                                .flatMap(above -> titles.findColumn(layout, CellText.of(above)))
                                .equals(Optional.of(column)))
                        .isPresent());
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** The positions of a row's cells of this column that are not empty. */
    List<Integer> filled(Row row, Column column) {
        return columns.getOrDefault(column, List.of()).stream()
                .filter(row.cells()::containsKey)
                .toList();
    }

    /** Whether a row says nothing that is read. */
    boolean isEmpty(Row row) {
        return columns.keySet().stream().allMatch(column -> filled(row, column).isEmpty());
    }

    /** The issue with its place. */
    Issue placed(Row row, int at, Issue issue) {
        return placed(sheet, header, row, at, issue);
    }

    private static Issue placed(Sheet sheet, Row header, Row row, int at, Issue issue) {
        return new InCell(
                issue,
                sheet.name(),
                row.number(),
                Value.excerpt(CellText.of(header.cells().getOrDefault(at, new Cell.Text("")))),
                Sheet.address(row.number(), at));
    }

    /** The issue with the place of a row's cell of this column, which is there. */
    Issue placed(Row row, Column column, Issue issue) {
        return placed(row, columns.getOrDefault(column, List.of(0)).getFirst(), issue);
    }
}
