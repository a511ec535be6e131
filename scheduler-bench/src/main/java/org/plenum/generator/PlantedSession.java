package org.plenum.generator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Session;

/** A session of the planted timetable, before its demands are generated. */
record PlantedSession(String id, Session.Kind kind, Interval interval, Room room) {

    LocalDate date() {
        return interval.start().toLocalDate();
    }

    LocalDateTime start() {
        return interval.start();
    }

    LocalDateTime end() {
        return interval.end();
    }

    boolean overlaps(PlantedSession other) {
        return interval.overlaps(other.interval);
    }
}
