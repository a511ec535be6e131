package org.plenum.exchange.change;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.conference.Interval;
import org.plenum.exchange.edit.ConferenceList;
import org.plenum.exchange.issue.ReferenceIssue.Kind;
import org.plenum.exchange.json.DurationNotation;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.KnownIds;
import org.plenum.exchange.json.TimeNotation;
import org.plenum.exchange.json.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The lists in the tree of a conference, found and changed by ids.
 *
 * @param root changed in place; valid except for added parts that are still to be checked
 */
record ConferenceLists(ObjectNode root) {

    /** All things of a kind. */
    List<ObjectNode> all(Kind kind) {
        return objects(kind).toList();
    }

    /** The id, which must be one of the list. */
    Optional<String> resolve(Kind kind, Value value) {
        var known = objects(kind)
                .flatMap(one -> one.path("id").stringValueOpt().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new KnownIds(known, true).resolve(kind, value);
    }

    /** The thing with this id, which must exist. */
    ObjectNode get(Kind kind, String id) {
        return ConferenceList.of(kind).find(root, id).orElseThrow();
    }

    void add(Kind kind, JsonNode one) {
        append(root, ConferenceList.of(kind).field(), one);
    }

    Collection<Interval> intervals(JsonNode list) {
        return list.values().stream()
                .flatMap(one -> TimeNotation.interval(value(one)).stream())
                .toList();
    }

    Optional<LocalDateTime> time(JsonNode node) {
        return TimeNotation.time(value(node));
    }

    /** The length of the session; zero if it is in error. */
    Duration duration(ObjectNode session) {
        return DurationNotation.minutes(value(session.path("duration"))).orElse(Duration.ZERO);
    }

    int units(ObjectNode resource) {
        return resource.hasNonNull("units")
                ? value(resource.path("units")).count(0, Value.MOST).orElse(0)
                : 1;
    }

    /** Removes a text from a list; false if the list does not have it. */
    static boolean strike(JsonNode list, String text) {
        var before = list.size();
        if (list instanceof ArrayNode texts) {
            texts.removeIf(one -> one.stringValueOpt().filter(text::equals).isPresent());
        }
        return list.size() < before;
    }

    /** Adds a value to the end of a list; creates the list if it is absent. */
    static void append(ObjectNode owner, String list, JsonNode value) {
        array(owner, list).add(value);
    }

    private static ArrayNode array(ObjectNode owner, String name) {
        return owner.path(name) instanceof ArrayNode array ? array : owner.putArray(name);
    }

    private Stream<ObjectNode> objects(Kind kind) {
        return root.path(ConferenceList.of(kind).field()).values().stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    /** Another reader reports the issues of this value. */
    private static Value value(JsonNode node) {
        return new Value(node, "", new Issues());
    }
}
