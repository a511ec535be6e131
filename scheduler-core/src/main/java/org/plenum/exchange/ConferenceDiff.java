package org.plenum.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What two documents of a conference say differently: things by their ids, and days by their dates. What is absent as
 * null, as an empty list or as an empty object is the same as what is simply absent.
 */
public record ConferenceDiff(List<Difference> differences) {
    private static final String DAYS = "days";

    /** What happened to a thing. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED;

        /** The name in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A difference.
     *
     * @param list the field of the document; empty for the document's other fields
     * @param id of the thing; empty where things have none: then the list as a whole differs
     * @param name what people call the thing, in the later document if it is there; its id if it has no name
     * @param fields the thing's fields that differ; empty unless it is changed
     */
    public record Difference(String list, String id, String name, Kind kind, List<String> fields) {
        public Difference {
            fields = List.copyOf(fields);
        }
    }

    public ConferenceDiff {
        differences = List.copyOf(differences);
    }

    /** The differences, in the order of the documents' fields. */
    public static ConferenceDiff between(ConferenceDocument before, ConferenceDocument after) {
        var old = present(before.json());
        var now = present(after.json());
        var found = new ArrayList<Difference>();
        var plain = new TreeSet<String>();
        for (var field : union(old.propertyNames(), now.propertyNames())) {
            var one = old.path(field);
            var other = now.path(field);
            if (isOfThings(field, one) || isOfThings(field, other)) {
                found.addAll(things(field, one, other));
            } else if (!one.equals(other)) {
                if (one.isArray() || other.isArray()) {
                    found.add(new Difference(field, "", "", Kind.CHANGED, List.of()));
                } else {
                    plain.add(field);
                }
            }
        }
        if (!plain.isEmpty()) {
            var conference = after.conference();
            found.addFirst(new Difference("", conference.id(), conference.name(), Kind.CHANGED, List.copyOf(plain)));
        }
        return new ConferenceDiff(found);
    }

    private static Set<String> union(Iterable<String> some, Iterable<String> more) {
        var all = new LinkedHashSet<String>();
        some.forEach(all::add);
        more.forEach(all::add);
        return all;
    }

    private static boolean isOfThings(String field, JsonNode list) {
        return list.isArray() && !list.isEmpty() && list.get(0).has(key(field));
    }

    private static String key(String field) {
        return field.equals(DAYS) ? "date" : "id";
    }

    private static List<Difference> things(String field, JsonNode before, JsonNode after) {
        var old = byKey(field, before);
        var now = byKey(field, after);
        return union(old.keySet(), now.keySet()).stream()
                .flatMap(id ->
                        thing(field, id, Optional.ofNullable(old.get(id)), Optional.ofNullable(now.get(id))).stream())
                .toList();
    }

    private static Optional<Difference> thing(
            String field, String id, Optional<JsonNode> before, Optional<JsonNode> after) {
        var name = after.or(() -> before).flatMap(ConferenceDiff::name).orElse(id);
        if (before.isEmpty() || after.isEmpty()) {
            var kind = before.isEmpty() ? Kind.ADDED : Kind.REMOVED;
            return Optional.of(new Difference(field, id, name, kind, List.of()));
        }
        var changed = union(before.get().propertyNames(), after.get().propertyNames()).stream()
                .filter(part -> !before.get().path(part).equals(after.get().path(part)))
                .toList();
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(field, id, name, Kind.CHANGED, changed));
    }

    /** Sessions have titles, other things have names. */
    private static Optional<String> name(JsonNode thing) {
        return Stream.of("title", "name")
                .map(field -> thing.path(field).asString(""))
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private static Map<String, JsonNode> byKey(String field, JsonNode list) {
        var things = new LinkedHashMap<String, JsonNode>();
        list.forEach(thing -> things.put(thing.path(key(field)).asString(""), thing));
        return things;
    }

    private static ObjectNode present(ObjectNode document) {
        var copy = document.deepCopy();
        prune(copy);
        return copy;
    }

    private static void prune(JsonNode node) {
        node.forEach(ConferenceDiff::prune);
        if (node instanceof ObjectNode object) {
            object.removeIf(child -> child.isNull() || ((child.isArray() || child.isObject()) && child.isEmpty()));
        }
    }
}
