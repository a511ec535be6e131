package org.plenum.problem.board;

import java.time.LocalDateTime;
import org.plenum.conference.Room;

/**
 * A start and a room.
 *
 * @param id its position among all places of a timetable, so that counters can index arrays with it
 */
public record Place(int id, LocalDateTime start, Room room) {

    /** Two places of one timetable are the same if their ids are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && place.id == id;
    }

    @Override
    public int hashCode() {
        return id;
    }
}
