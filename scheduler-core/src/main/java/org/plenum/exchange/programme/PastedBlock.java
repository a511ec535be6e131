package org.plenum.exchange.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.exchange.sheets.CsvText;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Column.Kind;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.TextCells;
import org.plenum.exchange.table.TimeRange;
import org.plenum.exchange.table.Titles;

/**
 * A block of a spreadsheet: the titles of its columns, and the rows below them.
 *
 * @param titles as the spreadsheet has them; empty if no row has titles
 */
record PastedBlock(List<String> titles, List<List<String>> rows) {
    /** Among so many rows the titles are looked for: above them stand what the sheet is called, and remarks. */
    private static final int HEADERS = 20;

    PastedBlock {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
    }

    /** @param text as spreadsheets put it on the clipboard */
    static PastedBlock of(String text, Layout layout, Titles names) {
        var block = CsvText.block(text);
        return IntStream.range(0, Math.min(HEADERS, block.size()))
                .filter(at -> isHeader(block.get(at), layout, names))
                .mapToObj(at -> new PastedBlock(
                        block.get(at).stream().map(TextCells::clean).toList(), block.subList(at + 1, block.size())))
                .findFirst()
                .orElseGet(() -> new PastedBlock(List.of(), block));
    }

    /** Whether all cells of a row are titles of the table, or several of them, and not less than half. */
    private static boolean isHeader(List<String> row, Layout layout, Titles names) {
        var cells =
                row.stream().filter(cell -> !TextCells.clean(cell).isEmpty()).toList();
        var known = cells.stream()
                .filter(cell -> names.findColumn(layout, cell).isPresent())
                .count();
        return known > 0 && (known == cells.size() || (known > 1 && 2 * known >= cells.size()));
    }

    int width() {
        return Stream.concat(Stream.of(titles), rows.stream())
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    String title(int column) {
        return column < titles.size() ? titles.get(column) : "";
    }

    /** What stands in a column, without empty cells. */
    List<String> texts(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .map(row -> TextCells.clean(row.get(column)))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /**
     * The fields that its columns fill by their titles, none twice; what nobody has called a duration, and holds times
     * such as 9.30-10.15, is one.
     */
    List<List<Column>> columns(Layout layout, Titles names) {
        var found = new ArrayList<List<Column>>();
        var taken = new ArrayList<Column>();
        for (var at = 0; at < width(); at++) {
            var column = names.findColumn(layout, title(at))
                    .filter(known -> known.kind().isList() || !taken.contains(known));
            column.ifPresent(taken::add);
            found.add(column.stream().toList());
        }
        layout.columns().stream()
                .filter(column -> column.kind() == Kind.DURATION && column.required() && !taken.contains(column))
                .findFirst()
                .ifPresent(duration -> IntStream.range(0, width())
                        .filter(at -> found.get(at).isEmpty() && holdsRanges(at))
                        .findFirst()
                        .ifPresent(at -> found.set(at, List.of(duration))));
        return Collections.unmodifiableList(found);
    }

    private boolean holdsRanges(int column) {
        var texts = texts(column);
        var ranges =
                texts.stream().filter(text -> TimeRange.of(text).isPresent()).count();
        return ranges > 0 && 2 * ranges >= texts.size();
    }

    /** The texts of a row by the titles of fields; a field that several columns fill gets the texts of all of them. */
    static Optional<String> text(List<String> row, List<List<Column>> columns, Column wanted) {
        var texts = IntStream.range(0, Math.min(row.size(), columns.size()))
                .filter(at -> columns.get(at).contains(wanted))
                .mapToObj(row::get)
                .toList();
        var isList = wanted.kind().isList();
        var between = isList ? "; " : " ";
        return texts.stream()
                .map(text -> isList ? inOneLine(text) : text)
                .reduce((one, other) -> one.isEmpty() || other.isEmpty() ? one + other : one + between + other);
    }

    /** Lines set the members of a list apart, as semicolons do in a field of one line. */
    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
