package org.plenum.conference;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A session with its start and its room, as rules see it. */
public final class Placed {
    private final Session session;
    private final LocalDateTime start;
    private final Room room;
    private final long startMinute; // computed once: rules compare millions of them

    public Placed(Session session, LocalDateTime start, Room room) {
        this.session = session;
        this.start = start;
        this.room = room;
        this.startMinute = Interval.minuteOf(start);
    }

    public Session session() {
        return session;
    }

    public LocalDateTime start() {
        return start;
    }

    public Room room() {
        return room;
    }

    /** The first moment after it. */
    public LocalDateTime end() {
        return start.plus(session.duration());
    }

    /** Its start as {@link Interval#minuteOf} counts. */
    public long startMinute() {
        return startMinute;
    }

    /** Its end as {@link Interval#minuteOf} counts. */
    public long endMinute() {
        return startMinute + session.minutes();
    }

    public Interval interval() {
        return Interval.of(start, session.duration());
    }

    /** The time for which it takes its room: from its setup to its teardown. */
    public Interval occupancy() {
        return session.occupancy(start);
    }

    public boolean startsBefore(Placed other) {
        return startMinute < other.startMinute;
    }

    public boolean endsAfter(Placed other) {
        return endMinute() > other.endMinute();
    }

    /** The minutes during which both run; 0 where they do not overlap. */
    public long overlap(Placed other) {
        return Math.max(0, Math.min(endMinute(), other.endMinute()) - Math.max(startMinute, other.startMinute));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Placed placed
                && session.equals(placed.session)
                && start.equals(placed.start)
                && room.equals(placed.room);
    }

    @Override
    public int hashCode() {
        return Objects.hash(session.id(), start, room.id()); // only these: maps of thousands call it
    }

    @Override
    public String toString() {
        return session.id() + " @ " + start + " " + room.id();
    }
}
