package org.plenum.exchange.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenum.exchange.issue.FormIssue.UnknownValue;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.ReferenceIssue;
import org.plenum.exchange.issue.ReferenceIssue.UnknownReference;
import org.plenum.exchange.issue.WorkbookIssue.EmptyCell;
import org.plenum.exchange.issue.WorkbookIssue.UnknownDay;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Value;
import org.plenum.exchange.sheets.Row;
import org.plenum.exchange.table.JsonPaths;
import org.plenum.exchange.table.Layout.Parts;
import org.plenum.exchange.table.Titles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds what a row belongs to: a member of another list, and one of its lists. */
final class Owners {
    static final String DAYS = "days";

    private static final Map<String, ReferenceIssue.Kind> KINDS = Map.of(
            "rooms", ReferenceIssue.Kind.ROOM,
            "people", ReferenceIssue.Kind.PERSON,
            "sessions", ReferenceIssue.Kind.SESSION,
            "delegations", ReferenceIssue.Kind.DELEGATION,
            "resources", ReferenceIssue.Kind.RESOURCE);

    private final ObjectNode root;
    private final RowReader reader;
    private final Titles titles;
    private final Issues issues;
    private final Map<String, Map<String, Integer>> known = new HashMap<>();

    /**
     * Of a document that is being made.
     *
     * @param root has a list of owners when a row is looked up in it
     */
    Owners(ObjectNode root, RowReader reader, Titles titles, Issues issues) {
        this.root = root;
        this.reader = reader;
        this.titles = titles;
        this.issues = issues;
    }

    /** The indexes of those that the row belongs to: without a day, all days. */
    List<Integer> of(Table table, Parts parts, Row row) {
        var indexes = known.computeIfAbsent(parts.owners(), this::indexes);
        var isOfDays = parts.owners().equals(DAYS);
        if (!table.filled(row, parts.owner()).isEmpty()) {
            return reader.value(table, row, parts.owner())
                    .map(JsonNode::stringValue)
                    .flatMap(id -> find(id, indexes, table, parts, row))
                    .map(List::of)
                    .orElse(List.of());
        }
        if (!isOfDays) {
            reader.complain(table, row, parts.owner(), new EmptyCell("", titles.column(parts.owner())));
        }
        return isOfDays ? List.copyOf(indexes.values()) : List.of();
    }

    private Optional<Integer> find(String id, Map<String, Integer> indexes, Table table, Parts parts, Row row) {
        var index = Optional.ofNullable(indexes.get(id));
        if (index.isEmpty()) {
            reader.complain(table, row, parts.owner(), unknown(id, indexes, parts));
        }
        return index;
    }

    private Issue unknown(String id, Map<String, Integer> indexes, Parts parts) {
        var kind = KINDS.get(parts.owners());
        return kind == null
                ? new UnknownDay("", Value.excerpt(id))
                : new UnknownReference("", kind, Value.excerpt(id), issues.nearest(id, indexes.keySet()));
    }

    private Map<String, Integer> indexes(String list) {
        var indexes = new LinkedHashMap<String, Integer>();
        var at = 0;
        for (var member : JsonPaths.array(root, list)) {
            indexes.putIfAbsent(member.path(list.equals(DAYS) ? "date" : "id").asString(""), at);
            at++;
        }
        return indexes;
    }

    /** The list to which the row belongs; nothing if that is reported. */
    Optional<String> list(Table table, Parts parts, Row row) {
        if (parts.which().isEmpty()) {
            return Optional.of(parts.lists().getFirst());
        }
        var which = parts.which().get();
        if (table.filled(row, which).isEmpty()) {
            reader.complain(table, row, which, new EmptyCell("", titles.column(which)));
            return Optional.empty();
        }
        var list = reader.value(table, row, which).map(JsonNode::stringValue);
        list.filter(name -> !parts.lists().contains(name)).ifPresent(name -> {
            var nearest = issues.nearest(name, parts.lists());
            reader.complain(table, row, which, new UnknownValue("", Value.excerpt(name), parts.lists(), nearest));
        });
        return list.filter(parts.lists()::contains);
    }
}
