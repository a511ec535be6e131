package org.plenum.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.plenum.exchange.sheets.Cell;
import org.plenum.exchange.sheets.NewSheet;
import org.plenum.exchange.sheets.Row;
import org.plenum.exchange.table.CellWriter;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.ColumnHelp;
import org.plenum.exchange.table.JsonPaths;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Layout.Entries;
import org.plenum.exchange.table.Layout.Members;
import org.plenum.exchange.table.Layout.One;
import org.plenum.exchange.table.Layout.Parts;
import org.plenum.exchange.table.Layouts;
import org.plenum.exchange.table.Titles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the tree of a conference document as sheets. */
final class TreeWriter {
    private static final String NOTES = "notes";

    private final Titles titles;
    private final CellWriter cells;

    TreeWriter(Titles titles) {
        this.titles = titles;
        this.cells = new CellWriter(titles);
    }

    List<NewSheet> write(ObjectNode tree) {
        return Layouts.ALL.stream().map(layout -> sheet(layout.once(), tree)).toList();
    }

    /** The same to be filled in: who has which role stands beside the other fields of a session, and in no sheet of its own. */
    List<NewSheet> writeToFill(ObjectNode tree) {
        return Layouts.ALL.stream()
                .filter(layout -> !layout.title().equals("parts"))
                .map(layout -> sheet(layout, tree))
                .toList();
    }

    private NewSheet sheet(Layout layout, ObjectNode tree) {
        var rows = new ArrayList<List<List<Cell>>>();
        switch (layout.rows()) {
            case One(var path) -> {
                var object = JsonPaths.get(tree, path);
                if (object.isObject()) {
                    rows.add(cells(layout.columns(), object));
                }
            }
            case Members(var list) ->
                JsonPaths.get(tree, list).forEach(object -> rows.add(cells(layout.columns(), object)));
            case Parts parts -> JsonPaths.get(tree, parts.owners()).forEach(owner -> parts(layout, parts, owner, rows));
            case Entries(var path, var key) ->
                JsonPaths.get(tree, path).forEachEntry((name, value) -> {
                    if (!name.equals(NOTES) && !value.isNull()) {
                        rows.add(List.of(
                                cells.cells(key, text(name)),
                                cells.cells(layout.columns().getFirst(), value)));
                    }
                });
        }
        rows.removeIf(row -> row.stream().allMatch(List::isEmpty));
        return sheet(layout, rows);
    }

    private void parts(Layout layout, Parts parts, JsonNode owner, List<List<List<Cell>>> rows) {
        var id = owner.path(parts.owners().equals("days") ? "date" : "id");
        for (var list : parts.lists()) {
            for (var object : owner.path(list)) {
                var row = new ArrayList<List<Cell>>();
                row.add(cells.cells(parts.owner(), id));
                parts.which().ifPresent(which -> row.add(cells.cells(which, text(list))));
                row.addAll(cells(layout.columns(), object));
                rows.add(row);
            }
        }
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    /** The cells of each column: none for a value that is absent, or a list without members. */
    private List<List<Cell>> cells(List<Column> columns, JsonNode object) {
        return columns.stream()
                .map(column -> Optional.of(JsonPaths.get(object, column.path()))
                        .filter(value -> !value.isMissingNode() && !value.isNull())
                        .filter(value -> !(value.isArray() && value.isEmpty()))
                        .map(value -> cells.cells(column, value))
                        .orElse(List.of()))
                .toList();
    }

    /** A list that is too long for one cell goes on in further columns. */
    private NewSheet sheet(Layout layout, List<List<List<Cell>>> rows) {
        var columns = new ArrayList<NewSheet.Column>();
        var starts = new ArrayList<Integer>();
        for (var at = 0; at < layout.all().size(); at++) {
            var column = layout.all().get(at);
            var place = at;
            var width =
                    rows.stream().mapToInt(row -> row.get(place).size()).max().orElse(1);
            starts.add(columns.size());
            columns.add(column(layout, column, titles.column(column)));
            for (var more = 2; more <= width; more++) {
                columns.add(column(layout, column, "%s (%d)".formatted(titles.column(column), more)));
            }
        }
        var written = new ArrayList<Row>();
        for (var row : rows) {
            NavigableMap<Integer, Cell> cells = new TreeMap<>();
            for (var at = 0; at < row.size(); at++) {
                for (var more = 0; more < row.get(at).size(); more++) {
                    cells.put(starts.get(at) + more, row.get(at).get(more));
                }
            }
            written.add(new Row(written.size() + 2, cells));
        }
        return NewSheet.of(titles.sheet(layout), columns, written, titles.isRightToLeft());
    }

    private NewSheet.Column column(Layout layout, Column column, String title) {
        return new NewSheet.Column(
                title,
                new ColumnHelp(titles).inWorkbook(layout, column),
                column.required(),
                column.kind().isText(),
                offer(column));
    }

    private NewSheet.Offer offer(Column column) {
        return switch (column.kind()) {
            case FLAG -> new NewSheet.Words(List.of(titles.yesOrNo(true), titles.yesOrNo(false)));
            case CHOICE -> new NewSheet.Words(column.choices());
            case REFERENCE ->
                new NewSheet.CellsOf(Layouts.ALL.stream()
                        .filter(layout -> layout.named().equals(Optional.of(column.target())))
                        .map(titles::sheet)
                        .findFirst()
                        .orElseThrow());
            case ID, TEXT, REFERENCES, TEXTS, LANGUAGE, LANGUAGES, TIME_ZONE, WHOLE, DATE, CLOCK, MOMENT, DURATION ->
                NewSheet.NOTHING;
        };
    }
}
