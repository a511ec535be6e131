package org.plenum.timetable;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.plenum.timetable.TimetableDocument.Position;

/**
 * The place of a session, by ids, and its length.
 *
 * @param length empty if it is unknown: the session's conference is not available, or does not have it
 */
public record Stay(Position position, Optional<Duration> length) {

    /** The stay of a session whose length is unknown. */
    static Stay at(Position position) {
        return new Stay(position, Optional.empty());
    }

    public LocalDateTime start() {
        return position.start();
    }

    /** Its end, if the length is known. */
    public Optional<LocalDateTime> end() {
        return length.map(start()::plus);
    }
}
