package org.plenum.web.change;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenum.change.ChangeType;
import org.plenum.conference.Conference;

/** The part of the form with the fields of one type of change. */
public record ChangeFieldset(ChangeType type) {

    /** The id of the type in documents. */
    public String id() {
        return type.id();
    }

    /** The fields, in order; for a session that is added, those that most sessions need. */
    public List<String> fields() {
        return type == ChangeType.SESSION_ADDED
                ? List.of("title", "kind", "duration", "heads", "audience")
                : type.fields();
    }

    static Optional<ChangeFieldset> find(String id) {
        return ChangeType.find(id).map(ChangeFieldset::new);
    }

    /** The types that are possible for a conference, apart from pins: without resources, none can be lost. */
    static List<ChangeFieldset> list(Conference conference) {
        return Arrays.stream(ChangeType.values())
                .filter(type -> isOffered(type, conference))
                .map(ChangeFieldset::new)
                .toList();
    }

    private static boolean isOffered(ChangeType type, Conference conference) {
        return switch (type) {
            case SESSION_ADDED -> true;
            case SESSION_PINNED, SESSION_UNPINNED, PRESET_CHOSEN -> false; // done in the timetable
            case ROOM_CLOSED,
                    PERSON_UNAVAILABLE,
                    PERSON_LATE,
                    DELEGATION_LATE,
                    SESSION_CANCELLED,
                    SESSION_LONGER,
                    RESOURCE_LOST,
                    LANGUAGE_DROPPED ->
                !Choice.list(conference, type.fields().getFirst()).isEmpty();
        };
    }

    /** The text for an empty selection, which has a meaning of its own if the field is optional. */
    public String unchosen(String field) {
        return switch (field) {
            case "audience" -> "changes.audience.nobody";
            case "session" -> type == ChangeType.LANGUAGE_DROPPED ? "changes.session.all" : "changes.choose";
            default -> "changes.choose";
        };
    }
}
