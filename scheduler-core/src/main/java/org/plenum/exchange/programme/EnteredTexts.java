package org.plenum.exchange.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenum.exchange.programme.Edited.Added;
import org.plenum.exchange.sheets.Cell;
import org.plenum.exchange.table.CellReader;
import org.plenum.exchange.table.CellValue;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.JsonPaths;
import org.plenum.exchange.table.NameIndex;
import org.plenum.exchange.table.TextCells;
import org.plenum.exchange.table.Titles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads texts that people entered as values of a document. */
final class EnteredTexts {
    /** A name is all that a new one of these needs. */
    private static final Set<String> ADDABLE =
            Set.of("rooms", "people", "delegations", "regions", "tracks", "resources");

    private final ObjectNode tree;
    private final NameIndex names;
    private final CellReader cells;
    private final boolean adding;
    private final List<Added> added = new ArrayList<>();

    /** @param adding whether unknown things that are named are added to the tree */
    EnteredTexts(ObjectNode tree, NameIndex names, Titles titles, boolean adding) {
        this.tree = tree;
        this.names = names;
        this.cells = new CellReader(titles, names);
        this.adding = adding;
    }

    /** What was named and not known, and was added. */
    List<Added> added() {
        return added;
    }

    /** A text without blanks around it; empty if that is all. */
    static Optional<String> plain(String text) {
        return Optional.of(TextCells.read(text)).filter(clean -> !clean.isEmpty());
    }

    /** The value of a text; neither a value nor a complaint if it is empty. */
    CellValue read(Column column, String text) {
        if (TextCells.clean(text).isEmpty()) {
            return CellValue.NOTHING;
        }
        var value = cells.read(column, new Cell.Text(text));
        return adding && ADDABLE.contains(column.target())
                ? new CellValue(value.node().map(node -> known(column.target(), node)), value.complaint())
                : value;
    }

    /** Ids, also for names that nothing had. */
    private JsonNode known(String list, JsonNode value) {
        if (value instanceof ArrayNode array) {
            var ids = tree.arrayNode();
            array.forEach(member -> ids.add(known(list, member)));
            return ids;
        }
        var name = value.asString("");
        return names.find(list, name).isEmpty() ? tree.stringNode(add(list, name)) : value;
    }

    private String add(String list, String name) {
        var id = names.make(list, name);
        names.add(list, id, Optional.of(name));
        JsonPaths.array(tree, list).addObject().put("id", id).put("name", name);
        added.add(new Added(list, name));
        return id;
    }
}
