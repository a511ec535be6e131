package org.plenum.timetable.event;

import java.time.Instant;
import java.util.Comparator;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/**
 * A session at its time in its room, as calendars show it.
 *
 * @param conference in which it has or, if it is cancelled, last had its place
 * @param sequence how often its time or room has changed since it was first published; 0 or more
 * @param changed when anything about it changed last
 */
public record Event(Conference conference, Placed placed, State state, int sequence, Instant changed) {

    /** The earliest first; at once, by room. */
    static final Comparator<Placed> ORDER = Comparator.comparing(Placed::start)
            .thenComparing(placed -> placed.room().id())
            .thenComparing(placed -> placed.session().id());

    /** How sure it is. */
    public enum State {
        /** In a draft. */
        TENTATIVE,
        /** In a published version. */
        CONFIRMED,
        /** It had a place in an earlier version. */
        CANCELLED
    }

    /** The same, if it has changed so often. */
    public Event withSequence(int times) {
        return new Event(conference, placed, state, times, changed);
    }

    public Session session() {
        return placed.session();
    }
}
