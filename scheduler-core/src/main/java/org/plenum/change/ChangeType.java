package org.plenum.change;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The types of changes as documents and forms name them, each with its fields: the first field names the thing that
 * changes.
 */
public enum ChangeType {
    ROOM_CLOSED("room", "start", "end"),
    PERSON_UNAVAILABLE("person", "start", "end"),
    PERSON_LATE("person", "until"),
    DELEGATION_LATE("delegation", "until"),
    SESSION_CANCELLED("session"),
    SESSION_LONGER("session", "duration"),
    SESSION_ADDED("session", "relations"),
    SESSION_PINNED("session", "start", "room"),
    SESSION_UNPINNED("session"),
    RESOURCE_LOST("resource", "units", "start", "end"),
    LANGUAGE_DROPPED("language", "session"),
    PRESET_CHOSEN("preset");

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes immutable lists
    private final List<String> fields;

    ChangeType(String... fields) {
        this.fields = List.of(fields);
    }

    /** The value of the field {@code type}: lower case, with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<String> fields() {
        return fields;
    }

    public static Optional<ChangeType> find(String id) {
        return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
    }

    /** The type of a change; a resource can be lost for some time, or lose some of its units. */
    public static ChangeType of(Change change) {
        return switch (change) {
            case Change.RoomClosed _ -> ROOM_CLOSED;
            case Change.PersonUnavailable _ -> PERSON_UNAVAILABLE;
            case Change.PersonLate _ -> PERSON_LATE;
            case Change.DelegationLate _ -> DELEGATION_LATE;
            case Change.SessionAdded _ -> SESSION_ADDED;
            case Change.SessionCancelled _ -> SESSION_CANCELLED;
            case Change.SessionLonger _ -> SESSION_LONGER;
            case Change.SessionPinned _ -> SESSION_PINNED;
            case Change.SessionUnpinned _ -> SESSION_UNPINNED;
            case Change.ResourceLost _, Change.UnitsLost _ -> RESOURCE_LOST;
            case Change.LanguageDropped _ -> LANGUAGE_DROPPED;
            case Change.PresetChosen _ -> PRESET_CHOSEN;
        };
    }
}
