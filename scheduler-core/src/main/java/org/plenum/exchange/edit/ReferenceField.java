package org.plenum.exchange.edit;

import static org.plenum.exchange.edit.ConferenceList.DELEGATIONS;
import static org.plenum.exchange.edit.ConferenceList.PEOPLE;
import static org.plenum.exchange.edit.ConferenceList.REGIONS;
import static org.plenum.exchange.edit.ConferenceList.RESOURCES;
import static org.plenum.exchange.edit.ConferenceList.ROOMS;
import static org.plenum.exchange.edit.ConferenceList.SESSIONS;
import static org.plenum.exchange.edit.ConferenceList.TRACKS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.conference.Interest;
import org.plenum.conference.Relation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a conference document that name things by their ids: the one table of them.
 *
 * <p>A field holds an id, or a list of ids, or a list of objects with ids.
 */
enum ReferenceField {
    PART(ROOMS, "/rooms", "", "parts"),
    REGION(REGIONS, "/delegations", "", "region"),
    DELEGATION(DELEGATIONS, "/people", "", "delegation"),
    CHAIR(PEOPLE, "/tracks", "", "chairs"),
    TRACK(TRACKS, "/sessions", "", "track"),
    AUDIENCE_REGION(REGIONS, "/sessions", "/audience", "regions"),
    AUDIENCE_DELEGATION(DELEGATIONS, "/sessions", "/audience", "delegations"),
    AUDIENCE_PERSON(PEOPLE, "/sessions", "/audience", "people"),
    ROLE(PEOPLE, "/sessions", "", "people"),
    RESOURCE(RESOURCES, "/sessions", "", "resources"),
    ROOM(ROOMS, "/sessions", "", "rooms"),
    PIN(ROOMS, "/sessions", "/pinned", "room"),
    PRESENTER(PEOPLE, "/sessions", "/talk", "presenters"),
    ATTENDEE(PEOPLE, "/sessions", "/talk", "attendees"),
    RELATION(SESSIONS, "/relations", "", "sessions"),
    INTEREST(SESSIONS, "/interests", "", "sessions"),
    DISLIKE_OF_SESSION(SESSIONS, "/preferences/dislikes", "", "session"),
    DISLIKE_OF_TRACK(TRACKS, "/preferences/dislikes", "", "track"),
    DISLIKE_OF_ROOM(ROOMS, "/preferences/dislikes", "", "room"),
    SIMILARITY(TRACKS, "/preferences/similarTracks", "", "tracks");

    private final ConferenceList target;
    private final String list;
    private final String owner;
    private final String field;

    /**
     * @param target the list of the things that it names
     * @param list the pointer of the list whose entries have the field
     * @param owner the pointer, within an entry, of the object that has it
     */
    ReferenceField(ConferenceList target, String list, String owner, String field) {
        this.target = target;
        this.list = list;
        this.owner = owner;
        this.field = field;
    }

    /** The fields that can name a member of the list. */
    static Stream<ReferenceField> to(ConferenceList target) {
        return Arrays.stream(values()).filter(field -> field.target == target);
    }

    /** Its place in any document, with an asterisk for the entry. */
    String path() {
        return list + "/*" + owner + "/" + field;
    }

    /** The positions of the entries that name the thing. */
    List<Integer> positions(ObjectNode document, String id) {
        var entries = document.at(list);
        return IntStream.range(0, entries.size())
                .filter(position -> ids(entries.get(position)).contains(id))
                .boxed()
                .toList();
    }

    /**
     * Takes the thing out of all entries of a tree. An entry that is nothing without it goes: a relation of too few
     * sessions, a dislike.
     */
    void strike(ObjectNode document, String id) {
        if (document.at(list) instanceof ArrayNode entries) {
            entries.removeIf(entry -> strike(entry, id) && ids(entry).size() < fewest(entry));
        }
    }

    private boolean strike(JsonNode entry, String id) {
        var isNamed = ids(entry).contains(id);
        if (isNamed && entry.at(owner) instanceof ObjectNode object) {
            if (object.get(field) instanceof ArrayNode named) {
                named.removeIf(each -> id(each).filter(id::equals).isPresent());
            } else {
                object.remove(field);
            }
        }
        return isNamed;
    }

    /** Names the one thing wherever the other was named, in all entries of a tree. */
    void exchange(ObjectNode document, String one, String other) {
        for (var entry : document.at(list)) {
            if (entry.at(owner) instanceof ObjectNode object) {
                if (object.get(field) instanceof ArrayNode named) {
                    IntStream.range(0, named.size())
                            .forEach(at -> named.set(at, exchanged(named.get(at).asString(), one, other)));
                } else if (object.has(field)) {
                    object.put(field, exchanged(object.get(field).asString(), one, other));
                }
            }
        }
    }

    private static String exchanged(String id, String one, String other) {
        return id.equals(one) ? other : id.equals(other) ? one : id;
    }

    private List<String> ids(JsonNode entry) {
        var named = entry.at(owner).path(field);
        var each = named.isArray() ? named.valueStream() : Stream.of(named);
        return each.flatMap(one -> id(one).stream()).toList();
    }

    private static Optional<String> id(JsonNode named) {
        return (named.isObject() ? named.path("id") : named).stringValueOpt();
    }

    /** The least number of things that the field must name, so that the entry still says something. */
    private int fewest(JsonNode entry) {
        return switch (this) {
            case RELATION -> fewestOfRelation(entry.path("type").asString(""));
            case INTEREST -> Interest.FEWEST;
            case SIMILARITY -> 2;
            case DISLIKE_OF_SESSION, DISLIKE_OF_TRACK, DISLIKE_OF_ROOM -> 1;
            case PART,
                    REGION,
                    DELEGATION,
                    CHAIR,
                    TRACK,
                    AUDIENCE_REGION,
                    AUDIENCE_DELEGATION,
                    AUDIENCE_PERSON,
                    ROLE,
                    RESOURCE,
                    ROOM,
                    PIN,
                    PRESENTER,
                    ATTENDEE -> 0;
        };
    }

    /** A relation that is still to be checked may have an unknown type: then 1. */
    private static int fewestOfRelation(String type) {
        return Arrays.stream(Relation.Type.values())
                .filter(known -> known.name().equals(type))
                .mapToInt(Relation.Type::fewest)
                .findFirst()
                .orElse(1);
    }
}
