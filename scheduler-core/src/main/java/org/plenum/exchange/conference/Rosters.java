package org.plenum.exchange.conference;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.plenum.conference.Delegation;
import org.plenum.conference.Person;
import org.plenum.conference.Region;
import org.plenum.conference.Resource;
import org.plenum.conference.Room;
import org.plenum.conference.Track;
import org.plenum.exchange.issue.ReferenceIssue.Kind;
import org.plenum.exchange.json.DurationNotation;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.TimeNotation;
import org.plenum.exchange.json.Value;

/** The rooms, resources and people of a conference, to which its sessions refer. */
record Rosters(
        List<Room> rooms,
        List<Region> regions,
        List<Delegation> delegations,
        List<Person> people,
        List<Track> tracks,
        List<Resource> resources) {

    /** Reads the lists in the order of their references to each other. */
    static Rosters read(Fields fields, Ids ids) {
        return new Rosters(
                new RoomReader(ids).rooms(fields),
                ids.define(Kind.REGION, fields, "regions", (part, id) -> Optional.of(new Region(id, name(part, id)))),
                ids.define(Kind.DELEGATION, fields, "delegations", (part, id) -> delegation(part, id, ids)),
                ids.define(Kind.PERSON, fields, "people", (part, id) -> person(part, id, ids)),
                ids.define(Kind.TRACK, fields, "tracks", (part, id) -> track(part, id, ids)),
                ids.define(Kind.RESOURCE, fields, "resources", Rosters::resource));
    }

    private static Optional<Delegation> delegation(Fields fields, String id, Ids ids) {
        return Optional.of(new Delegation(
                id,
                name(fields, id),
                fields.find("region", value -> ids.resolve(Kind.REGION, value)),
                fields.list("languages", Value::language),
                fields.find("size", value -> value.count(1, Value.MOST)).orElse(1),
                fields.list("unavailable", TimeNotation::interval)));
    }

    private static Optional<Person> person(Fields fields, String id, Ids ids) {
        return Optional.of(new Person(
                id,
                name(fields, id),
                fields.find("delegation", value -> ids.resolve(Kind.DELEGATION, value)),
                fields.list("languages", Value::language),
                fields.list("unavailable", TimeNotation::interval),
                fields.list("undesired", TimeNotation::interval),
                fields.find("pause", DurationNotation::minutes).orElse(Duration.ZERO)));
    }

    private static Optional<Track> track(Fields fields, String id, Ids ids) {
        return Optional.of(new Track(
                id,
                name(fields, id),
                fields.list("chairs", value -> ids.resolve(Kind.PERSON, value)),
                fields.find("inBlocks", Value::flag).orElse(false)));
    }

    private static Optional<Resource> resource(Fields fields, String id) {
        return Optional.of(new Resource(
                id,
                name(fields, id),
                fields.find("units", value -> value.count(0, Value.MOST)).orElse(1),
                fields.find("language", Value::language),
                fields.list("unavailable", TimeNotation::interval)));
    }

    static String name(Fields fields, String id) {
        return fields.find("name", value -> Naming.read(value, id)).orElse(id);
    }
}
