package org.plenum.feasibility.requirement;

import org.plenum.conference.Session;

/** The kinds of requirements of a single session. */
public enum RequirementKind {
    /** The duration; without it, the session is as short as possible. */
    LENGTH("/duration"),
    HEADS("/heads"),
    FEATURE("/features/"),
    /** The only rooms that suit it. */
    ROOMS("/rooms"),
    PINNED_ROOM("/pinned/room"),
    PINNED_START("/pinned/start"),
    /** The only times that suit it. */
    ALLOWED("/allowed"),
    FORBIDDEN("/forbidden/"),
    ROLE("/people/"),
    COMPULSORY("/compulsory"),
    /** No session with an audience runs beside it. */
    PLENARY("/kind"),
    INTERPRETATION("/interpretation/"),
    RESOURCE("/resources/"),
    /** The time before its start in which it takes the room. */
    SETUP("/setup"),
    /** The time after its end in which it takes the room. */
    TEARDOWN("/teardown");

    private final String path;

    RequirementKind(String path) {
        this.path = path;
    }

    /** How many requirements of this kind the session has. */
    int count(Session session) {
        var needs = session.needs();
        var times = session.times();
        return switch (this) {
            case LENGTH -> 1;
            case HEADS -> one(session.heads().orElse(0) > 0);
            case FEATURE -> needs.features().size();
            case ROOMS -> one(!needs.rooms().isEmpty());
            case PINNED_ROOM -> one(session.pinned().room().isPresent());
            case PINNED_START -> one(session.pinned().start().isPresent());
            case ALLOWED -> one(!times.allowed().isEmpty());
            case FORBIDDEN -> times.forbidden().size();
            case ROLE -> session.people().size();
            case COMPULSORY -> one(session.compulsory());
            case PLENARY -> one(session.kind().isPlenary());
            case INTERPRETATION -> needs.interpretation().size();
            case RESOURCE -> needs.resources().size();
            case SETUP -> one(needs.setup().isPositive());
            case TEARDOWN -> one(needs.teardown().isPositive());
        };
    }

    private static int one(boolean asked) {
        return asked ? 1 : 0;
    }

    /** The path of the requirement within the session's object in the document. */
    String path(int index) {
        return path.endsWith("/") ? path + index : path;
    }
}
