package org.plenum.timetable;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.plenum.timetable.TimetableDocument.Position;

/**
 * Where a session is, by ids, and for how long.
 *
 * @param length empty where nobody knows it: its conference is not at hand, or does not have it
 */
public record Stay(Position position, Optional<Duration> length) {

    /** Of a session of which nothing but its place is known. */
    static Stay at(Position position) {
        return new Stay(position, Optional.empty());
    }

    public LocalDateTime start() {
        return position.start();
    }

    /** When it ends, where that is known. */
    public Optional<LocalDateTime> end() {
        return length.map(start()::plus);
    }
}
