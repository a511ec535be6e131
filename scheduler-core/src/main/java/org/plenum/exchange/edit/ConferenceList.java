package org.plenum.exchange.edit;

import java.util.Arrays;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Roster;
import org.plenum.conference.Subject;
import org.plenum.exchange.issue.ReferenceIssue.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The lists of a conference document whose members can be told apart: by their ids, and days by their dates. */
public enum ConferenceList {
    DAYS("days", "date"),
    ROOMS("rooms", "id"),
    REGIONS("regions", "id"),
    DELEGATIONS("delegations", "id"),
    PEOPLE("people", "id"),
    TRACKS("tracks", "id"),
    RESOURCES("resources", "id"),
    SESSIONS("sessions", "id");

    private final String field;
    private final String key;

    ConferenceList(String field, String key) {
        this.field = field;
        this.key = key;
    }

    /** The list in this field of the document. */
    public static Optional<ConferenceList> find(String field) {
        return Arrays.stream(values()).filter(list -> list.field.equals(field)).findFirst();
    }

    /** The list of all things of a kind. */
    public static ConferenceList of(Kind kind) {
        return switch (kind) {
            case ROOM -> ROOMS;
            case REGION -> REGIONS;
            case DELEGATION -> DELEGATIONS;
            case PERSON -> PEOPLE;
            case TRACK -> TRACKS;
            case RESOURCE -> RESOURCES;
            case SESSION -> SESSIONS;
        };
    }

    /** The name of its field in the document. */
    public String field() {
        return field;
    }

    /** The name of the field that tells its members apart. */
    public String key() {
        return key;
    }

    /** The member with this id. */
    public Optional<Subject> find(Conference conference, String id) {
        return roster(conference).find(id).map(Subject.class::cast);
    }

    private Roster<? extends Subject> roster(Conference conference) {
        return switch (this) {
            case DAYS -> conference.days();
            case ROOMS -> conference.rooms();
            case REGIONS -> conference.regions();
            case DELEGATIONS -> conference.delegations();
            case PEOPLE -> conference.people();
            case TRACKS -> conference.tracks();
            case RESOURCES -> conference.resources();
            case SESSIONS -> conference.sessions();
        };
    }

    /** The same in the document's tree. */
    public Optional<ObjectNode> find(ObjectNode document, String id) {
        return document.path(field)
                .valueStream()
                .filter(member -> isOf(member, id))
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    /**
     * Puts a member into the document's tree, in the place of that of the same id, else at the end; days in their order.
     *
     * @return whether there was none of this id
     */
    public boolean put(ObjectNode document, String id, ObjectNode member) {
        var members = document.path(field) instanceof ArrayNode known ? known : document.putArray(field);
        for (var position = 0; position < members.size(); position++) {
            if (isOf(members.get(position), id)) {
                members.set(position, member);
                return false;
            }
        }
        members.insert(this == DAYS ? earlier(members, id) : members.size(), member);
        return true;
    }

    private int earlier(ArrayNode days, String date) {
        return (int) days.valueStream()
                .takeWhile(day -> day.path(key).asString("").compareTo(date) < 0)
                .count();
    }

    /** Removes the member from the document's tree. */
    void remove(ObjectNode document, String id) {
        if (document.path(field) instanceof ArrayNode members) {
            members.removeIf(member -> isOf(member, id));
        }
    }

    private boolean isOf(JsonNode member, String id) {
        return member.path(key).stringValueOpt().filter(id::equals).isPresent();
    }
}
