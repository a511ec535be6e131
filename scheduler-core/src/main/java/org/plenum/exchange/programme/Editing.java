package org.plenum.exchange.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.programme.Edited.Added;
import org.plenum.exchange.programme.Edited.Clash;
import org.plenum.exchange.programme.Edited.Complaint;
import org.plenum.exchange.programme.Edited.Spot;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.programme.Edits.Remove;
import org.plenum.exchange.programme.RowVersions.RowVersion;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.JsonPaths;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Layout.Entries;
import org.plenum.exchange.table.NameIndex;
import org.plenum.exchange.table.Titles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One application of edits to the tree of a document. */
final class Editing {
    private final ObjectNode seen;
    private final ObjectNode now;
    private final ObjectNode tree;
    private final Layout layout;
    private final Edits edits;
    private final FieldTexts seenTexts;
    private final FieldTexts nowTexts;
    private final NameIndex names;
    private final EnteredTexts entered;
    private final RowPlaces places;
    private final IdentityHashMap<JsonNode, String> formKeys = new IdentityHashMap<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();

    Editing(ObjectNode seen, ObjectNode now, Edits edits, Titles titles) {
        this.seen = seen;
        this.now = now;
        this.edits = edits;
        layout = edits.table();
        tree = now.deepCopy();
        seenTexts = new FieldTexts(titles, Programme.names(seen));
        nowTexts = new FieldTexts(titles, Programme.names(now));
        names = Programme.names(tree);
        entered = new EnteredTexts(tree, names, titles, edits.adding());
        places = new RowPlaces(layout, tree, titles);
    }

    /** The changed tree; it is not read yet. */
    ObjectNode run() {
        var rows = new RowVersions(layout, seen, now, tree);
        for (var edit : edits.rows()) {
            if (edit instanceof Remove(var key)) {
                rows.find(key)
                        .filter(RowVersion::isUntouched)
                        .ifPresentOrElse(row -> places.remove(row.made()), () -> clash(key, "", ""));
            }
        }
        var ids = newIds();
        for (var edit : edits.rows()) {
            switch (edit) {
                case Put put when put.isNew() -> add(put, ids);
                case Put put ->
                    rows.find(put.key()).ifPresentOrElse(row -> change(put, row), () -> clash(put.key(), "", ""));
                case Remove _ -> {} // done
            }
        }
        return tree;
    }

    /** The ids of new rows: they are known before any row is read, since rows may name each other. */
    private Map<String, String> newIds() {
        var ids = new HashMap<String, String>();
        layout.named().ifPresent(list -> {
            var id = layout.columns().stream().filter(Layout::isId).findFirst().orElseThrow();
            for (var edit : edits.rows()) {
                if (edit instanceof Put put && put.isNew()) {
                    var name = layout.name().flatMap(put::text).flatMap(EnteredTexts::plain);
                    var given = put.text(id)
                            .flatMap(EnteredTexts::plain)
                            .orElseGet(() -> names.make(list, name.orElse("")));
                    names.add(list, given, name);
                    ids.put(put.key(), given);
                }
            }
        });
        return ids;
    }

    private void add(Put put, Map<String, String> ids) {
        var object = tree.objectNode();
        Optional.ofNullable(ids.get(put.key())).ifPresent(id -> object.put("id", id));
        for (var column : layout.columns()) {
            if (!Layout.isId(column)) {
                put.text(column).ifPresent(text -> set(put.key(), object, column, text));
            }
        }
        places.add(put, object, entered, complainer(put)).forEach(copy -> formKeys.put(copy, put.key()));
        if (layout.rows() instanceof Entries(var _, var key)) {
            put.text(key).flatMap(EnteredTexts::plain).ifPresent(name -> compareEntry(put, name));
        }
    }

    /** Something clashes if others have meanwhile made an entry with this name and another value. */
    private void compareEntry(Put put, String name) {
        var value = layout.columns().getFirst();
        Rows.of(layout, now)
                .filter(row -> row.key().equals(name))
                .filter(_ -> Rows.of(layout, seen).noneMatch(row -> row.key().equals(name)))
                .map(row -> nowTexts.of(layout, row).getLast())
                .filter(theirs -> !put.text(value).equals(Optional.of(theirs)))
                .forEach(theirs -> clash(put.key(), value.title(), theirs));
    }

    private void change(Put put, RowVersion row) {
        var touched = touched(put, row);
        if (row.made().node() instanceof ObjectNode object) {
            formKeys.put(object, put.key());
            touched.stream()
                    .filter(column -> layout.columns().contains(column) && !Layout.isId(column))
                    .forEach(column -> put.text(column).ifPresent(text -> set(put.key(), object, column, text)));
        }
        places.move(put, row.made(), touched, entered, complainer(put));
    }

    /** The columns with another text than that which was seen; something clashes if others have touched them too. */
    private List<Column> touched(Put put, RowVersion row) {
        var texts = seenTexts.of(layout, row.was());
        var theirs = nowTexts.of(layout, row.is());
        var touched = new ArrayList<Column>();
        for (var at = 0; at < texts.size(); at++) {
            var column = layout.all().get(at);
            var before = texts.get(at);
            var meanwhile = theirs.get(at);
            put.text(column).filter(text -> !text.equals(before)).ifPresent(text -> {
                touched.add(column);
                if (!meanwhile.equals(before) && !meanwhile.equals(text)) {
                    clash(put.key(), column.title(), meanwhile);
                }
            });
        }
        return touched;
    }

    private void set(String key, ObjectNode object, Column column, String text) {
        var value = entered.read(column, text);
        value.complaint().ifPresent(issue -> complain(key, column, issue));
        value.node().ifPresentOrElse(node -> JsonPaths.set(object, column.path(), node), () -> {
            if (value.complaint()
                    .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                    .isEmpty()) {
                JsonPaths.remove(object, column.path());
            }
        });
    }

    private BiConsumer<Column, Issue> complainer(Put put) {
        return (column, issue) -> complain(put.key(), column, issue);
    }

    private void complain(String key, Column column, Issue issue) {
        complaints.add(new Complaint(issue, new Spot(layout.title(), key, column.title())));
    }

    private void clash(String key, String column, String theirs) {
        clashes.add(new Clash(new Spot(layout.title(), key, column), theirs));
    }

    List<Complaint> complaints() {
        return complaints;
    }

    List<Added> added() {
        return entered.added();
    }

    List<Clash> clashes() {
        return clashes;
    }

    Optional<String> formKey(JsonNode node) {
        return Optional.ofNullable(formKeys.get(node));
    }

    /** The keys that new rows have in the changed document. */
    Map<String, String> keys() {
        return Rows.of(layout, tree)
                .filter(row -> formKeys.getOrDefault(row.node(), "").startsWith(Edits.NEW))
                .collect(Collectors.toMap(row -> formKeys.get(row.node()), Rows.Found::key, (one, _) -> one));
    }
}
