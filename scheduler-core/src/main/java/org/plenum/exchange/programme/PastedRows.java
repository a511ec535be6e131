package org.plenum.exchange.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.sheets.Sheet;
import org.plenum.exchange.table.CellWords;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Column.Kind;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Titles;

/**
 * A block of a spreadsheet as rows of a table. Its columns fill the fields that somebody has chosen for them, or those
 * whose titles stand above them; then each row is the one with its id or name, or a new one. Without titles and choices,
 * the block fills rows and columns from a cell on, and goes on with new rows.
 *
 * @param sources the columns of the block
 * @param rows in their order
 * @param breaks the keys of those that are breaks by their titles, and no sessions
 */
public record PastedRows(List<Source> sources, List<Put> rows, List<String> breaks) {
    static final String SESSIONS = "sessions";
    private static final String BOTH = "+";

    public PastedRows {
        sources = List.copyOf(sources);
        rows = List.copyOf(rows);
        breaks = List.copyOf(breaks);
    }

    /**
     * A column of the block.
     *
     * @param title that stands above it, or its letter
     * @param example what its first cell with a text holds
     * @param columns that it fills; none if it is left out
     */
    public record Source(String title, String example, List<Column> columns) {
        public Source {
            columns = List.copyOf(columns);
        }

        /** The fields as somebody chooses them: empty, duration, pinned-start+duration. */
        public String choice() {
            return String.join(BOTH, columns.stream().map(Column::title).toList());
        }
    }

    /**
     * What somebody wants.
     *
     * @param titles of the columns that a block without titles fills
     * @param keys of the rows that it fills
     * @param choices the fields of each column, as {@link Source#choice}; empty before anybody has chosen
     * @param rest the texts of required fields in rows that have none, by the titles of columns
     */
    public record Wanted(List<String> titles, List<String> keys, List<String> choices, Map<String, String> rest) {
        public Wanted {
            titles = List.copyOf(titles);
            keys = List.copyOf(keys);
            choices = List.copyOf(choices);
            rest = Map.copyOf(rest);
        }
    }

    /** The fields that columns of a block can fill: one, or what from 9.30-10.15 says both of. */
    public static List<List<Column>> choices(Layout layout) {
        return Stream.concat(
                        layout.all().stream().map(List::of),
                        Stream.of(layout.all().stream()
                                        .filter(column -> isStart(column) || isLength(column))
                                        .toList())
                                .filter(both -> both.size() > 1)
                                .map(both -> List.of(both.getLast(), both.getFirst())))
                .toList();
    }

    static boolean isStart(Column column) {
        return column.kind() == Kind.MOMENT && column.path().startsWith("pinned/");
    }

    static boolean isLength(Column column) {
        return column.kind() == Kind.DURATION && column.required();
    }

    /**
     * Reads a block.
     *
     * @param text as spreadsheets put it on the clipboard
     */
    public static PastedRows of(Programme programme, Layout layout, String text, Wanted wanted, Locale locale) {
        var titles = Titles.in(locale);
        var block = PastedBlock.of(text, layout, titles);
        var byPlace = block.titles().isEmpty() && (wanted.choices.isEmpty() || !wanted.keys.isEmpty());
        var columns = wanted.choices.isEmpty() && !byPlace
                ? block.columns(layout, titles)
                : (wanted.choices.isEmpty() ? wanted.titles : wanted.choices)
                        .stream()
                                .limit(block.width())
                                .map(choice -> columns(layout, choice))
                                .toList();
        var reading = new PastedReading(programme, layout, columns, wanted, new CellWords(titles));
        return new PastedRows(sources(block, columns), reading.rows(block, byPlace), reading.breaks());
    }

    private static List<Column> columns(Layout layout, String choice) {
        return Arrays.stream(choice.split("[" + BOTH + "]"))
                .flatMap(title ->
                        layout.all().stream().filter(column -> column.title().equals(title)))
                .toList();
    }

    private static List<Source> sources(PastedBlock block, List<List<Column>> columns) {
        return IntStream.range(0, block.width())
                .mapToObj(at -> new Source(
                        block.title(at).isEmpty() ? Sheet.letters(at) : block.title(at),
                        block.texts(at).stream().findFirst().orElse(""),
                        at < columns.size() ? columns.get(at) : List.of()))
                .toList();
    }

    /** The fields that the block fills. */
    public List<Column> columns() {
        return sources.stream()
                .flatMap(source -> source.columns.stream())
                .distinct()
                .toList();
    }
}
