package org.plenum.web.change;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.conference.Conference;

/** What can be said to have happened, and the fields of its form, in order: the first says to what. */
public enum Happening {
    ROOM_CLOSED("room", "start", "end"),
    PERSON_UNAVAILABLE("person", "start", "end"),
    PERSON_LATE("person", "until"),
    DELEGATION_LATE("delegation", "until"),
    SESSION_CANCELLED("session"),
    SESSION_LONGER("session", "duration"),
    SESSION_ADDED("title", "kind", "duration", "heads", "audience"),
    RESOURCE_LOST("resource", "units", "start", "end"),
    LANGUAGE_DROPPED("language", "session");

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes lists that cannot be changed
    private final List<String> fields;

    Happening(String... fields) {
        this.fields = List.of(fields);
    }

    /** Its type in the document of changes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<String> fields() {
        return fields;
    }

    static Optional<Happening> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** Those that can happen to a conference: where there is no resource, none can be lost. */
    static List<Happening> list(Conference conference) {
        return Arrays.stream(values())
                .filter(each -> each == SESSION_ADDED
                        || !Choice.list(conference, each.fields.getFirst()).isEmpty())
                .toList();
    }

    /** The text for a choice that was not made, which is itself one where the field can be left out. */
    public String unchosen(String field) {
        return switch (field) {
            case "audience" -> "changes.audience.nobody";
            case "session" -> this == LANGUAGE_DROPPED ? "changes.session.all" : "changes.choose";
            default -> "changes.choose";
        };
    }
}
