package org.plenum.timetable;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.plenum.timetable.TimetableDocument.Position;

/**
 * A session whose place or length has changed.
 *
 * @param session its id
 * @param from empty if it had no place
 * @param to empty if it has lost its place, or no longer exists
 * @param isLeftOut whether it has lost its place, though its conference still has it
 */
public record Difference(String session, Optional<Stay> from, Optional<Stay> to, boolean isLeftOut) {

    /** The kind of the difference. */
    public enum Kind {
        /** It starts at another time; its room and length may also change. */
        MOVED,
        /** It keeps its start, and is longer or shorter; its room may also change. */
        LENGTH,
        /** It keeps its start and length, in another room. */
        ROOM,
        NEW,
        /** It has no place for now. */
        LEFT_OUT,
        /** It no longer exists. */
        CANCELLED;

        /** Its name in documents. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Difference {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException(
                    "The session (%s) is nowhere, before and after.\nLeave it out.".formatted(session));
        }
    }

    public Kind kind() {
        if (from.isEmpty()) {
            return Kind.NEW;
        }
        if (to.isEmpty()) {
            return isLeftOut ? Kind.LEFT_OUT : Kind.CANCELLED;
        }
        if (!to.get().start().equals(from.get().start())) {
            return Kind.MOVED;
        }
        return changesLength() ? Kind.LENGTH : Kind.ROOM;
    }

    /** Whether it has a place in another room than before. */
    public boolean changesRoom() {
        return from.isPresent()
                && to.map(Stay::position)
                        .filter(place -> !place.room().equals(room(from)))
                        .isPresent();
    }

    private static String room(Optional<Stay> stay) {
        return stay.map(Stay::position).map(Position::room).orElseThrow();
    }

    /** Whether it is known to be longer or shorter than before. */
    public boolean changesLength() {
        var before = from.flatMap(Stay::length);
        var after = to.flatMap(Stay::length);
        return before.isPresent() && after.isPresent() && !before.equals(after);
    }

    /** Its start, or its previous start if it has lost its place. */
    LocalDateTime start() {
        return to.or(() -> from).orElseThrow().start();
    }
}
