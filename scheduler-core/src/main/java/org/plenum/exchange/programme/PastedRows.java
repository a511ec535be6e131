package org.plenum.exchange.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.sheets.CsvText;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.TextCells;
import org.plenum.exchange.table.Titles;

/**
 * A block of a spreadsheet as rows of a table. If most cells of its first row are titles, they name the columns, and each
 * row is the one with its id or name, or a new one; else the block fills rows and columns from a cell on, and goes on with
 * new rows.
 *
 * @param columns those that the block fills
 * @param unknown the titles of columns that the table does not have
 */
public record PastedRows(List<Column> columns, List<String> unknown, List<Put> rows) {
    public PastedRows {
        columns = List.copyOf(columns);
        unknown = List.copyOf(unknown);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a block.
     *
     * @param text as spreadsheets put it on the clipboard
     * @param below the titles of the columns and the keys of the rows that it fills if it has no titles
     */
    public static PastedRows of(Programme programme, Layout layout, String text, Cells below, Locale locale) {
        var block = CsvText.block(text);
        if (block.isEmpty()) {
            return new PastedRows(List.of(), List.of(), List.of());
        }
        var titles = Titles.in(locale);
        var named = block.getFirst().stream()
                .map(title -> titles.findColumn(layout, title))
                .toList();
        var unknown = block.getFirst().stream()
                .map(TextCells::clean)
                .filter(title ->
                        !title.isEmpty() && titles.findColumn(layout, title).isEmpty())
                .toList();
        var isHeader = named.stream().filter(Optional::isPresent).count() > unknown.size();
        return isHeader
                ? new Block(programme, layout, named, unknown).rows(block.subList(1, block.size()))
                : new Block(programme, layout, below.find(layout, block), List.of()).rows(block, below.keys);
    }

    /** Cells of a table, from the one on where somebody pastes. */
    public record Cells(List<String> titles, List<String> keys) {
        public Cells {
            titles = List.copyOf(titles);
            keys = List.copyOf(keys);
        }

        private List<Optional<Column>> find(Layout layout, List<List<String>> block) {
            var width = block.stream().mapToInt(List::size).max().orElse(0);
            var columns = new ArrayList<Optional<Column>>();
            titles.stream()
                    .limit(width)
                    .forEach(title -> columns.add(layout.all().stream()
                            .filter(column -> column.title().equals(title))
                            .findFirst()));
            return columns;
        }
    }

    private record Block(Programme programme, Layout layout, List<Optional<Column>> columns, List<String> unknown) {

        /** Rows that are known by their id or their name. */
        PastedRows rows(List<List<String>> block) {
            var rows = new ArrayList<Put>();
            for (var cells : block) {
                var texts = texts(cells);
                var key = key(texts, Layout::isId)
                        .or(() -> key(texts, column -> layout.name().equals(Optional.of(column))))
                        .orElseGet(() -> Edits.NEW + (rows.size() + 1));
                rows.add(new Put(key, texts));
            }
            return pasted(rows);
        }

        /** Rows by their places. */
        PastedRows rows(List<List<String>> block, List<String> keys) {
            var rows = new ArrayList<Put>();
            for (var at = 0; at < block.size(); at++) {
                var key = at < keys.size() ? keys.get(at) : Edits.NEW + (at + 1);
                rows.add(new Put(key, texts(block.get(at))));
            }
            return pasted(rows);
        }

        private PastedRows pasted(List<Put> rows) {
            return new PastedRows(
                    columns.stream().flatMap(Optional::stream).distinct().toList(), unknown, rows);
        }

        private HashMap<String, String> texts(List<String> cells) {
            var texts = new HashMap<String, String>();
            for (var at = 0; at < Math.min(cells.size(), columns.size()); at++) {
                var text = cells.get(at);
                columns.get(at).ifPresent(column -> texts.put(column.title(), inOneLine(column, text)));
            }
            return texts;
        }

        /** Lines set the members of a list apart, as semicolons do in a field of one line. */
        private static String inOneLine(Column column, String text) {
            return column.kind().isList() ? text.strip().replaceAll("\\s*\\R\\s*", "; ") : text;
        }

        private Optional<String> key(HashMap<String, String> texts, Predicate<Column> which) {
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
}
