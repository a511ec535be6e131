package org.plenum.exchange.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.WorkbookIssue.EmptyCell;
import org.plenum.exchange.issue.WorkbookIssue.UnknownDay;
import org.plenum.exchange.json.Value;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.table.CellValue;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.JsonPaths;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Layout.Entries;
import org.plenum.exchange.table.Layout.Members;
import org.plenum.exchange.table.Layout.One;
import org.plenum.exchange.table.Layout.Parts;
import org.plenum.exchange.table.Titles;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where the rows of a table are in a document's tree: puts them there, takes them away. */
final class RowPlaces {
    private final Layout layout;
    private final ObjectNode tree;
    private final Titles titles;

    RowPlaces(Layout layout, ObjectNode tree, Titles titles) {
        this.layout = layout;
        this.tree = tree;
        this.titles = titles;
    }

    /** Puts a new row where it belongs; returns the objects that stand for it there. */
    List<ObjectNode> add(Put put, ObjectNode object, EnteredTexts entered, BiConsumer<Column, Issue> complain) {
        return switch (layout.rows()) {
            case One(var path) -> {
                JsonPaths.merge(tree, path, object);
                yield List.of(JsonPaths.object(tree, path));
            }
            case Members(var list) -> {
                JsonPaths.array(tree, list).add(object);
                yield List.of(object);
            }
            case Parts parts -> {
                var copies = new ArrayList<ObjectNode>();
                var list = list(parts, put, entered, complain);
                owners(parts, put, entered, complain)
                        .forEach(owner -> list.ifPresent(name -> {
                            var copy = object.deepCopy();
                            JsonPaths.array(owner, name).add(copy);
                            copies.add(copy);
                        }));
                yield copies;
            }
            case Entries(var path, var key) -> {
                put.text(key)
                        .flatMap(EnteredTexts::plain)
                        .ifPresentOrElse(name -> entry(path, name, put, entered, complain), () -> empty(key, complain));
                yield List.of();
            }
        };
    }

    private void empty(Column column, BiConsumer<Column, Issue> complain) {
        complain.accept(column, new EmptyCell("", titles.column(column)));
    }

    private static CellValue value(Put put, Column column, EnteredTexts entered, BiConsumer<Column, Issue> complain) {
        var value = entered.read(column, put.text(column).orElse(""));
        value.complaint().ifPresent(issue -> complain.accept(column, issue));
        return value;
    }

    private void entry(String path, String name, Put put, EnteredTexts entered, BiConsumer<Column, Issue> complain) {
        var column = layout.columns().getFirst();
        value(put, column, entered, complain)
                .node()
                .ifPresent(node -> JsonPaths.object(tree, path).set(name, node));
    }

    private List<ObjectNode> owners(Parts parts, Put put, EnteredTexts entered, BiConsumer<Column, Issue> complain) {
        var all = JsonPaths.get(tree, parts.owners())
                .valueStream()
                .map(ObjectNode.class::cast)
                .toList();
        var value = entered.read(
                parts.owner(), put.texts().getOrDefault(parts.owner().title(), ""));
        value.complaint().ifPresent(issue -> complain.accept(parts.owner(), issue));
        if (value.node().isEmpty()) {
            var isOfAll = !parts.owner().required();
            if (!isOfAll && value.complaint().isEmpty()) {
                empty(parts.owner(), complain);
            }
            return isOfAll && value.complaint().isEmpty() ? all : List.of();
        }
        var id = value.text().orElseThrow();
        var owner =
                all.stream().filter(each -> Rows.owner(parts, each).equals(id)).findFirst();
        if (owner.isEmpty()) {
            complain.accept(parts.owner(), new UnknownDay("", Value.excerpt(id)));
        }
        return owner.stream().toList();
    }

    private Optional<String> list(Parts parts, Put put, EnteredTexts entered, BiConsumer<Column, Issue> complain) {
        if (parts.which().isEmpty()) {
            return Optional.of(parts.lists().getFirst());
        }
        var which = parts.which().get();
        var list = value(put, which, entered, complain).text();
        if (list.filter(parts.lists()::contains).isEmpty()) {
            empty(which, complain);
        }
        return list.filter(parts.lists()::contains);
    }

    /** Moves a row that names another owner or list, or an entry that has another name. */
    void move(Put put, Rows.Found row, List<Column> touched, EnteredTexts entered, BiConsumer<Column, Issue> complain) {
        switch (layout.rows()) {
            case Parts parts
            when touched.contains(parts.owner())
                    || touched.stream().anyMatch(column -> parts.which().equals(Optional.of(column))) -> {
                remove(row);
                var list = list(parts, put, entered, complain);
                owners(parts, put, entered, complain)
                        .forEach(owner -> list.ifPresent(
                                name -> JsonPaths.array(owner, name).add(row.node())));
            }
            case Entries(var path, var key)
            when !touched.isEmpty() -> {
                var isNew = touched.contains(layout.columns().getFirst());
                remove(row);
                EnteredTexts.plain(put.texts().getOrDefault(key.title(), row.key()))
                        .ifPresentOrElse(
                                name -> {
                                    if (isNew) {
                                        entry(path, name, put, entered, complain);
                                    } else {
                                        JsonPaths.object(tree, path).set(name, row.node());
                                    }
                                },
                                () -> empty(key, complain));
            }
            case One _, Members _, Parts _, Entries _ -> {}
        }
    }

    void remove(Rows.Found row) {
        switch (layout.rows()) {
            case One(var path) -> JsonPaths.remove(tree, path);
            case Members(var list) -> without(JsonPaths.array(tree, list), row);
            case Parts parts ->
                JsonPaths.get(tree, parts.owners()).forEach(owner -> {
                    if (owner.path(row.list()) instanceof ArrayNode list) {
                        without(list, row);
                    }
                });
            case Entries(var path, var _) -> JsonPaths.object(tree, path).remove(row.key());
        }
    }

    private static void without(ArrayNode list, Rows.Found row) {
        for (var at = list.size() - 1; at >= 0; at--) {
            if (row.isOf(list.get(at))) {
                list.remove(at);
            }
        }
    }
}
