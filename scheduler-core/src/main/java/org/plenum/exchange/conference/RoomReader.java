package org.plenum.exchange.conference;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.conference.Room;
import org.plenum.conference.Room.Tables;
import org.plenum.exchange.issue.ReferenceIssue.Kind;
import org.plenum.exchange.issue.ReferenceIssue.RoomInItself;
import org.plenum.exchange.json.DurationNotation;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.TimeNotation;
import org.plenum.exchange.json.Value;

/** Reads the rooms of a conference, and then their parts: a part may come after the whole in the list. */
final class RoomReader {
    private final Ids ids;
    private final List<Part> parts = new ArrayList<>();

    /**
     * A reference from a room to one of its parts.
     *
     * @param part the value that names it
     */
    private record Part(String whole, Value part) {}

    RoomReader(Ids ids) {
        this.ids = ids;
    }

    List<Room> rooms(Fields fields) {
        var rooms = ids.define(Kind.ROOM, fields, "rooms", this::room);
        var partsOf = rooms.stream().collect(Collectors.toMap(Room::id, Room::parts, (first, _) -> first));
        for (var each : parts) {
            ids.resolve(Kind.ROOM, each.part).ifPresent(part -> {
                var way = way(part, each.whole, partsOf, List.of());
                way.ifPresent(found -> each.part.complain(new RoomInItself(each.part.pointer(), each.whole, found)));
            });
        }
        return rooms;
    }

    private Optional<Room> room(Fields fields, String id) {
        return Optional.of(new Room(
                id,
                Rosters.name(fields, id),
                fields.find("building", Value::text),
                fields.find("capacity", value -> value.count(0, Value.MOST)).orElse(Room.UNLIMITED),
                fields.list("features", Value::text),
                fields.find("turnaround", DurationNotation::minutes).orElse(Duration.ZERO),
                fields.list("unavailable", TimeNotation::interval),
                fields.list("parts", value -> part(value, id)),
                fields.find("shared", Value::flag).orElse(false),
                fields.list("tables", value -> value.object(RoomReader::tables))));
    }

    private Optional<String> part(Value value, String whole) {
        var part = value.text();
        part.ifPresent(_ -> parts.add(new Part(whole, value)));
        return part;
    }

    /** The path of rooms from one to another, each a part of the one before; nothing if there is no path. */
    private static Optional<List<String>> way(
            String from, String to, Map<String, List<String>> partsOf, List<String> before) {
        var way = Stream.concat(before.stream(), Stream.of(from)).toList();
        if (from.equals(to)) {
            return Optional.of(way);
        }
        return before.contains(from)
                ? Optional.empty()
                : partsOf.getOrDefault(from, List.of()).stream()
                        .flatMap(part -> way(part, to, partsOf, way).stream())
                        .findFirst();
    }

    private static Optional<Tables> tables(Fields fields) {
        return Optional.of(new Tables(
                fields.require("seats", value -> value.count(1, Value.MOST)).orElse(1),
                fields.find("count", value -> value.count(1, Value.MOST)).orElse(1)));
    }
}
