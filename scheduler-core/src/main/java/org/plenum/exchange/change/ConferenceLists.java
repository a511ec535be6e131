package org.plenum.exchange.change;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.conference.Interval;
import org.plenum.exchange.issue.ReferenceIssue.Kind;
import org.plenum.exchange.json.DurationNotation;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Known;
import org.plenum.exchange.json.TimeNotation;
import org.plenum.exchange.json.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The lists in the tree of a conference, found and changed by ids.
 *
 * @param root changed in place; usable but for what was added and is still to be checked
 */
record ConferenceLists(ObjectNode root) {

    /** All of a kind. */
    List<ObjectNode> all(Kind kind) {
        return objects(name(kind)).toList();
    }

    /** The id, which must be one of the list. */
    Optional<String> resolve(Kind kind, Value value) {
        var known = objects(name(kind)).flatMap(one -> id(one).stream()).collect(Collectors.toUnmodifiableSet());
        return new Known(known, true).resolve(kind, value);
    }

    /** The one with this id, which must be there. */
    ObjectNode get(Kind kind, String id) {
        return objects(name(kind))
                .filter(one -> id(one).filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    void add(Kind kind, JsonNode one) {
        append(root, name(kind), one);
    }

    void remove(Kind kind, String id) {
        array(root, name(kind)).removeIf(one -> id(one).filter(id::equals).isPresent());
    }

    /**
     * Takes a session's name out of the entries of a list, and those entries out of it that then name too few.
     *
     * @param fewest how many sessions make sense of an entry
     */
    void forget(String session, String list, ToIntFunction<JsonNode> fewest) {
        if (root.path(list) instanceof ArrayNode entries) {
            entries.removeIf(entry -> strike(entry.path("sessions"), session)
                    && entry.path("sessions").size() < fewest.applyAsInt(entry));
        }
    }

    /** Takes out what a session would rather not have. */
    void forgetDislikes(String session) {
        if (root.path("preferences").path("dislikes") instanceof ArrayNode dislikes) {
            dislikes.removeIf(dislike -> dislike.path("session")
                    .stringValueOpt()
                    .filter(session::equals)
                    .isPresent());
        }
    }

    Collection<Interval> intervals(JsonNode list) {
        return list.values().stream()
                .flatMap(one -> TimeNotation.interval(value(one)).stream())
                .toList();
    }

    Optional<LocalDateTime> time(JsonNode node) {
        return TimeNotation.time(value(node));
    }

    /** How long the session takes; no time where that is in error. */
    Duration duration(ObjectNode session) {
        return DurationNotation.minutes(value(session.path("duration"))).orElse(Duration.ZERO);
    }

    int units(ObjectNode resource) {
        return resource.hasNonNull("units")
                ? value(resource.path("units")).count(0, Value.MOST).orElse(0)
                : 1;
    }

    /** Takes a text out of a list; false where it was not in it. */
    static boolean strike(JsonNode list, String text) {
        var before = list.size();
        if (list instanceof ArrayNode texts) {
            texts.removeIf(one -> one.stringValueOpt().filter(text::equals).isPresent());
        }
        return list.size() < before;
    }

    /** Puts a value at the end of a list, which begins with it where it was absent. */
    static void append(ObjectNode owner, String list, JsonNode value) {
        array(owner, list).add(value);
    }

    private static ArrayNode array(ObjectNode owner, String name) {
        return owner.path(name) instanceof ArrayNode array ? array : owner.putArray(name);
    }

    private Stream<ObjectNode> objects(String list) {
        return root.path(list).values().stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    private static Optional<String> id(JsonNode one) {
        return one.path("id").stringValueOpt();
    }

    /** The complaints about it are another's. */
    private static Value value(JsonNode node) {
        return new Value(node, "", new Issues());
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case ROOM -> "rooms";
            case REGION -> "regions";
            case DELEGATION -> "delegations";
            case PERSON -> "people";
            case TRACK -> "tracks";
            case RESOURCE -> "resources";
            case SESSION -> "sessions";
        };
    }
}
