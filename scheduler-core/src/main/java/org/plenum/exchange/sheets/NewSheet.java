package org.plenum.exchange.sheets;

import java.util.List;

/**
 * A sheet to write: its first row has the titles of its columns.
 *
 * @param rows below the first, numbered from 2
 * @param rightToLeft whether its language runs from right to left
 * @param merged cells that are one
 */
public record NewSheet(String name, List<Column> columns, List<Row> rows, boolean rightToLeft, List<Merged> merged) {
    private static final int NARROWEST = 12;
    private static final int WIDEST = 40;

    /**
     * A column of a sheet.
     *
     * @param note about what it takes, shown beside its title
     * @param required whether each row needs it
     * @param text whether what people type is text, and never a date or a number
     * @param offer what a drop-down list offers: texts, or the cells of another sheet's column
     */
    public record Column(String title, String note, boolean required, boolean text, Offer offer) {}

    /** What a drop-down list offers. */
    public sealed interface Offer {}

    record Nothing() implements Offer {}

    /** One of these and nothing else. */
    public record Words(List<String> words) implements Offer {
        public Words {
            words = List.copyOf(words);
        }
    }

    /** The cells of another sheet's first column, or anything else. */
    public record CellsOf(String sheet) implements Offer {}

    public static final Offer NOTHING = new Nothing();

    /**
     * A rectangle of cells that are one, with the content of the first of them.
     *
     * @param top the number of its first row, {@code bottom} that of its last
     * @param start its first column from 0, {@code end} its last
     */
    public record Merged(int top, int start, int bottom, int end) {}

    public NewSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** A sheet in which each cell is one. */
    public static NewSheet of(String name, List<Column> columns, List<Row> rows, boolean rightToLeft) {
        return new NewSheet(name, columns, rows, rightToLeft, List.of());
    }

    /** A column of which nothing is to be filled in. */
    public static Column column(String title) {
        return new Column(title, "", false, false, NOTHING);
    }

    /** In characters: as wide as its title or its first rows, within bounds. */
    int width(int column) {
        var longest = rows.stream()
                .limit(100)
                .map(row -> row.cells().get(column))
                .mapToInt(cell -> cell instanceof Cell.Text(var text) ? text.length() : 0)
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, columns.get(column).title().length()) + 2, NARROWEST, WIDEST);
    }
}
