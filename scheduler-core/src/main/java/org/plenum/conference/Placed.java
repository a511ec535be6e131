package org.plenum.conference;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A session that has a start and a room: what rules see. */
public record Placed(Session session, LocalDateTime start, Room room) {

    /** The first moment after it. */
    public LocalDateTime end() {
        return start.plus(session.duration());
    }

    public Interval interval() {
        return Interval.of(start, session.duration());
    }

    /** The date on which it starts. */
    public LocalDate date() {
        return start.toLocalDate();
    }

    public boolean startsBefore(Placed other) {
        return Interval.minuteOf(start) < Interval.minuteOf(other.start);
    }

    public boolean endsAfter(Placed other) {
        return endMinute() > other.endMinute();
    }

    private long endMinute() {
        return Interval.minuteOf(start) + session.minutes();
    }

    /** The minutes during which both run; 0 where they do not overlap. */
    public long overlap(Placed other) {
        var from = Interval.minuteOf(start);
        var otherFrom = Interval.minuteOf(other.start);
        var to = Math.min(endMinute(), other.endMinute());
        return Math.max(0, to - Math.max(from, otherFrom));
    }
}
