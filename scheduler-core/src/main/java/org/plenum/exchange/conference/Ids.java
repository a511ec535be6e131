package org.plenum.exchange.conference;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.plenum.exchange.issue.ReferenceIssue.DuplicateId;
import org.plenum.exchange.issue.ReferenceIssue.Kind;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.KnownIds;
import org.plenum.exchange.json.Value;

/**
 * The ids that the lists of a document define: a list is defined before references to it are read.
 *
 * <p>An id counts even if the rest of its item, or the id itself, is in error: references to it are still correct.
 */
final class Ids {
    /** The lists that a document must have. */
    private static final Set<Kind> REQUIRED = Set.of(Kind.ROOM, Kind.SESSION);

    private final Map<Kind, KnownIds> known = new EnumMap<>(Kind.class);

    /** Reads a list of things with ids; an item without a readable id gets an empty id. */
    <T> List<T> define(Kind kind, Fields fields, String name, BiFunction<Fields, String, Optional<T>> reading) {
        var list = REQUIRED.contains(kind) ? fields.require(name, Optional::of) : fields.find(name, Optional::of);
        var items = list.flatMap(Value::items);
        var complete = items.isPresent() ? items.get().stream().allMatch(Ids::hasId) : isAbsent(kind, list);
        var pointers = new HashMap<String, String>();
        var read = items.orElse(List.of()).stream()
                .map(item -> item.object(part -> reading.apply(
                        part,
                        part.require("id", id -> define(kind, id, pointers)).orElse(""))))
                .flatMap(Optional::stream)
                .toList();
        known.put(kind, new KnownIds(pointers.keySet(), complete));
        return read;
    }

    /** The id, which must be one that the list defines. */
    Optional<String> resolve(Kind kind, Value value) {
        return known(kind).resolve(kind, value);
    }

    KnownIds known(Kind kind) {
        return known.getOrDefault(kind, new KnownIds(Set.of(), false));
    }

    private static boolean hasId(Value item) {
        return item.node().path("id").isString();
    }

    private static boolean isAbsent(Kind kind, Optional<Value> list) {
        return list.isEmpty() && !REQUIRED.contains(kind);
    }

    private static Optional<String> define(Kind kind, Value value, Map<String, String> pointers) {
        value.node().stringValueOpt().ifPresent(id -> {
            var first = pointers.putIfAbsent(id, value.pointer());
            if (first != null) {
                value.complain(new DuplicateId(value.pointer(), kind, Value.excerpt(id), first));
            }
        });
        return value.id();
    }
}
