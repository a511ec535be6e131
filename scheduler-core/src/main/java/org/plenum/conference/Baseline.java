package org.plenum.conference;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The published timetable against which a re-optimisation is measured; it may name sessions and rooms that no longer
 * exist.
 *
 * @param version its number
 */
public record Baseline(int version, List<Position> positions) {

    /** The place of a session, by ids. */
    public record Position(String session, LocalDateTime start, String room) {}

    public Baseline {
        positions = IndexedList.of(positions, position -> List.of(position.session()));
    }

    /** The position of the session; empty if the session is new or was left out. */
    public Optional<Position> findPosition(Session session) {
        return ((IndexedList<Position>) positions)
                .of(session).stream().findFirst(); // the constructor creates a IndexedList
    }
}
