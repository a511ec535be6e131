package org.plenum.conference;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The published timetable that a re-optimisation is measured against; it may name sessions and rooms that are no more.
 *
 * @param version its number
 */
public record Baseline(int version, List<Position> positions) {

    /** Where a session was, by ids. */
    public record Position(String session, LocalDateTime start, String room) {}

    public Baseline {
        positions = Mentions.of(positions, position -> List.of(position.session()));
    }

    /** Where the session was; nowhere where it is new or was left out. */
    public Optional<Position> findPosition(Session session) {
        return ((Mentions<Position>) positions).of(session).stream().findFirst(); // the constructor made it one
    }
}
