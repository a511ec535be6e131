package org.plenum.exchange.workbook;

import java.util.ArrayList;
import java.util.Optional;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.sheets.Row;
import org.plenum.exchange.table.CellReader;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.JsonPaths;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Titles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the values of a row, and reports its cells. */
final class RowReader {
    private final RowIds ids;
    private final CellReader cells;
    private final Issues issues;
    private final SourceMap origins;

    RowReader(RowIds ids, Titles titles, Issues issues, SourceMap origins) {
        this.ids = ids;
        this.cells = new CellReader(titles, ids.names());
        this.issues = issues;
        this.origins = origins;
    }

    /** The object of a row: its fields that are not empty. */
    ObjectNode object(Table table, Row row) {
        var object = JsonNodeFactory.instance.objectNode();
        for (var column : table.layout().columns()) {
            value(table, row, column).ifPresent(value -> JsonPaths.set(object, column.path(), value));
        }
        return object;
    }

    /** The value of a row's cell; nothing if it is empty or wrong. */
    Optional<JsonNode> value(Table table, Row row, Column column) {
        var filled = table.filled(row, column);
        if (filled.isEmpty()) {
            return Layout.isId(column)
                    ? ids.made(table, row).map(JsonNodeFactory.instance::stringNode)
                    : Optional.empty();
        }
        var values = new ArrayList<JsonNode>();
        for (var at : filled) {
            var value = cells.read(column, row.cell(at));
            value.complaint().ifPresent(issue -> {
                issues.add(table.placed(row, at, issue));
                origins.complained(table, row, column);
            });
            value.node().ifPresent(values::add);
        }
        return values.stream().reduce((list, more) -> ((ArrayNode) list).addAll((ArrayNode) more));
    }

    /** Reports a cell: more about its value would be a consequence. */
    void complain(Table table, Row row, Column column, Issue issue) {
        issues.add(table.placed(row, column, issue));
        origins.complained(table, row, column);
    }
}
