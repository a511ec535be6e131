package org.plenum.conference;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The published timetable that a re-optimisation is measured against; it may name sessions and rooms that are no more.
 *
 * @param version its number
 */
public record Baseline(int version, List<Position> positions) {

    /** Where a session was, by ids. */
    public record Position(String session, LocalDateTime start, String room) {}

    public Baseline {
        positions = List.copyOf(positions);
    }
}
