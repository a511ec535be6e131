package org.plenum.feasibility.requirement;

import org.plenum.conference.Session;

/** The sorts of things that a session asks for by itself. */
public enum RequirementKind {
    /** Its duration; without it, it is as short as can be. */
    LENGTH("/duration"),
    HEADS("/heads"),
    FEATURE("/features/"),
    /** The only rooms that do. */
    ROOMS("/rooms"),
    PINNED_ROOM("/pinned/room"),
    PINNED_START("/pinned/start"),
    /** The only times that do. */
    ALLOWED("/allowed"),
    FORBIDDEN("/forbidden/"),
    ROLE("/people/"),
    COMPULSORY("/compulsory"),
    /** Nothing with an audience runs beside it. */
    PLENARY("/kind"),
    INTERPRETATION("/interpretation/"),
    RESOURCE("/resources/"),
    /** The room, before its start. */
    SETUP("/setup"),
    /** The room, after its end. */
    TEARDOWN("/teardown");

    private final String path;

    RequirementKind(String path) {
        this.path = path;
    }

    /** How many times the session asks for such a thing. */
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

    /** Where in the session's object the document asks for it. */
    String path(int index) {
        return path.endsWith("/") ? path + index : path;
    }
}
