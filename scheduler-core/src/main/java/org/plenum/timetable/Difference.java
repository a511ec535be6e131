package org.plenum.timetable;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.plenum.timetable.PublishedTimetable.Position;

/**
 * A session that is not where it was.
 *
 * @param session its id
 * @param from empty where it had no place
 * @param to empty where it has none any more, or is no more
 */
public record Difference(String session, Optional<Position> from, Optional<Position> to) {

    /** How it differs. */
    public enum Kind {
        /** It starts at another time; its room may be another too. */
        MOVED,
        /** It starts when it did, in another room. */
        ROOM,
        NEW,
        CANCELLED;

        /** Its name in documents. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Difference {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException(
                    "The session (%s) is nowhere, before and after.\nMaybe leave it out.".formatted(session));
        }
    }

    public Kind kind() {
        if (from.isEmpty()) {
            return Kind.NEW;
        }
        return to.map(place -> place.start().equals(from.get().start()) ? Kind.ROOM : Kind.MOVED)
                .orElse(Kind.CANCELLED);
    }

    /** Whether it has a place in another room than before. */
    public boolean changesRoom() {
        return from.isPresent()
                && to.filter(place -> !place.room().equals(from.get().room())).isPresent();
    }

    /** When it starts, or did where it is cancelled. */
    LocalDateTime start() {
        return to.or(() -> from).orElseThrow().start();
    }
}
