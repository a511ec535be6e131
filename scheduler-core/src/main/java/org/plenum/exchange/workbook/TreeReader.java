package org.plenum.exchange.workbook;

import java.util.List;
import java.util.Map;
import org.plenum.exchange.issue.SyntaxIssue.DuplicateField;
import org.plenum.exchange.issue.WorkbookIssue.EmptyCell;
import org.plenum.exchange.issue.WorkbookIssue.InSheet;
import org.plenum.exchange.issue.WorkbookIssue.MissingColumn;
import org.plenum.exchange.issue.WorkbookIssue.OneRowOnly;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Value;
import org.plenum.exchange.sheets.Row;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.JsonPaths;
import org.plenum.exchange.table.Layout.Entries;
import org.plenum.exchange.table.Layout.Members;
import org.plenum.exchange.table.Layout.One;
import org.plenum.exchange.table.Layout.Parts;
import org.plenum.exchange.table.Layouts;
import org.plenum.exchange.table.Titles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the tree of a conference document from tables, with the place of each row. */
final class TreeReader {
    private final Map<String, Table> tables;
    private final RowReader reader;
    private final Titles titles;
    private final Issues issues;
    private final SourceMap origins;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Owners owners;

    TreeReader(Map<String, Table> tables, Titles titles, Issues issues, SourceMap origins) {
        this.tables = tables;
        this.titles = titles;
        this.issues = issues;
        this.origins = origins;
        reader = new RowReader(RowIds.of(tables.values()), titles, issues, origins);
        owners = new Owners(root, reader, titles, issues);
    }

    /** @param schema what the document says that it is */
    ObjectNode read(String schema) {
        root.put("schema", schema);
        List.of("days", "rooms", "sessions").forEach(root::putArray);
        for (var layout : Layouts.ALL) {
            var table = tables.get(layout.title());
            if (table != null) {
                read(table);
            }
        }
        if (root.get("baseline") instanceof ObjectNode baseline && !baseline.has("placements")) {
            baseline.putArray("placements");
        }
        return root;
    }

    private void read(Table table) {
        var rows = table.rows().stream().filter(row -> !table.isEmpty(row)).toList();
        switch (table.layout().rows()) {
            case One(var path) -> one(table, path, rows);
            case Members(var list) ->
                rows.forEach(
                        row -> add(JsonPaths.array(root, list), "/" + list, reader.object(table, row), table, row));
            case Parts parts -> {
                var isOfDays = parts.owners().equals(Owners.DAYS);
                if (!isOfDays && !table.has(parts.owner())) {
                    complainOfColumn(table, parts.owner());
                } else if (parts.which().filter(which -> !table.has(which)).isPresent()) {
                    complainOfColumn(table, parts.which().get());
                } else {
                    rows.forEach(row -> part(table, parts, row));
                }
            }
            case Entries(var path, var key) -> {
                if (table.has(key)) {
                    rows.forEach(row -> entry(table, path, key, row));
                } else {
                    complainOfColumn(table, key);
                }
            }
        }
    }

    private void complainOfColumn(Table table, Column column) {
        issues.add(new InSheet(
                new MissingColumn("", titles.column(column)), table.sheet().name()));
    }

    private void one(Table table, String path, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var row = rows.getFirst();
        JsonPaths.merge(root, path, reader.object(table, row));
        origins.put(path.isEmpty() ? "" : "/" + path, table, row);
        rows.stream()
                .skip(1)
                .forEach(more -> issues.add(table.placed(more, more.cells().firstKey(), new OneRowOnly(""))));
    }

    private void add(ArrayNode array, String pointer, ObjectNode object, Table table, Row row) {
        origins.put(pointer + "/" + array.size(), table, row);
        array.add(object);
    }

    private void part(Table table, Parts parts, Row row) {
        var owning = owners.of(table, parts, row);
        var list = owners.list(table, parts, row);
        if (owning.isEmpty() || list.isEmpty()) {
            return; // it is reported
        }
        var object = reader.object(table, row);
        for (var owner : owning) {
            var array = JsonPaths.array(
                    (ObjectNode) JsonPaths.array(root, parts.owners()).get(owner), list.get());
            add(array, "/%s/%d/%s".formatted(parts.owners(), owner, list.get()), object.deepCopy(), table, row);
        }
    }

    private void entry(Table table, String path, Column key, Row row) {
        var name = reader.value(table, row, key).map(JsonNode::stringValue);
        var column = table.layout().columns().getFirst();
        var value = reader.value(table, row, column);
        if (name.isEmpty()) {
            reader.complain(table, row, key, new EmptyCell("", titles.column(key)));
            return;
        }
        if (value.isEmpty() && table.filled(row, column).isEmpty()) {
            reader.complain(table, row, key, new EmptyCell("", titles.column(column)));
        }
        var object = JsonPaths.object(root, path);
        if (object.has(name.get())) {
            reader.complain(table, row, key, new DuplicateField("", Value.excerpt(name.get())));
        }
        value.ifPresent(points -> object.set(name.get(), points));
        origins.put("/" + path + "/" + name.get().replace("~", "~0").replace("/", "~1"), table, row);
    }
}
