package org.plenum.exchange.programme;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.exchange.table.JsonPaths;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Layout.Entries;
import org.plenum.exchange.table.Layout.Members;
import org.plenum.exchange.table.Layout.One;
import org.plenum.exchange.table.Layout.Parts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the rows of a table in a document's tree. */
final class Rows {
    private static final String DAYS = "days";

    private Rows() {}

    /**
     * A row where it is in a document.
     *
     * @param key the id of its thing or the date of its day; else its place in its list
     * @param owner of the list that it is in, and the list: both empty unless the list belongs to something
     * @param node its object; of an entry, the value
     */
    record Found(String key, String owner, String list, JsonNode node) {
        /** Whether this object itself is the row's: another row may say the same. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(JsonNode object) {
            return node == object;
        }

        /** Whether the other says the same at the same place, but for its position. */
        boolean isSame(Found other) {
            return owner.equals(other.owner) && list.equals(other.list) && node.equals(other.node);
        }
    }

    static Stream<Found> of(Layout layout, ObjectNode tree) {
        return switch (layout.rows()) {
            case One(var path) ->
                Stream.of(JsonPaths.get(tree, path))
                        .filter(JsonNode::isObject)
                        .map(node -> new Found(ONLY, "", "", node));
            case Members(var list) -> members(layout, JsonPaths.get(tree, list));
            case Parts parts ->
                JsonPaths.get(tree, parts.owners())
                        .valueStream()
                        .flatMap(owner -> parts.lists().stream().flatMap(list -> parts(parts, owner, list)));
            case Entries(var path, var _) ->
                JsonPaths.get(tree, path)
                        .propertyStream()
                        .filter(entry -> !entry.getKey().equals("notes")
                                && !entry.getValue().isNull())
                        .map(entry -> new Found(entry.getKey(), "", "", entry.getValue()));
        };
    }

    /** The key of the row of a table that never has more than one. */
    static final String ONLY = "1";

    private static Stream<Found> members(Layout layout, JsonNode list) {
        return IntStream.range(0, list.size())
                .mapToObj(at -> new Found(key(layout, list.get(at), at), "", "", list.get(at)));
    }

    private static String key(Layout layout, JsonNode member, int at) {
        return idField(layout)
                .flatMap(field -> member.path(field).stringValueOpt())
                .orElseGet(() -> String.valueOf(at));
    }

    /** Whether the keys of a table's rows stay theirs, whatever is added or removed. */
    static boolean isKnownById(Layout layout) {
        return switch (layout.rows()) {
            case One _, Entries _ -> true;
            case Members _ -> idField(layout).isPresent();
            case Parts _ -> false;
        };
    }

    private static Optional<String> idField(Layout layout) {
        return layout.rows() instanceof Members(var list) && list.equals(DAYS)
                ? Optional.of("date")
                : layout.named().map(_ -> "id");
    }

    private static Stream<Found> parts(Parts parts, JsonNode owner, String list) {
        var id = owner(parts, owner);
        var members = owner.path(list);
        return IntStream.range(0, members.size())
                .mapToObj(at -> new Found(id + '/' + list + '/' + at, id, list, members.get(at)));
    }

    /** What a row names as the owner of its list. */
    static String owner(Parts parts, JsonNode owner) {
        return owner.path(parts.owners().equals(DAYS) ? "date" : "id").asString("");
    }
}
