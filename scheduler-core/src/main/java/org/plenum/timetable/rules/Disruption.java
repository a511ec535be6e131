package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.Optional;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Session;

/** Measures the changes against the baseline for the rules about it. */
final class Disruption {
    private static final long FAR_MINUTES = 120;
    private static final long HEADS = 10;

    private Disruption() {}

    /** The position of the session in the baseline. */
    static Optional<Baseline.Position> findBefore(Conference conference, Session session) {
        return conference.baseline().flatMap(baseline -> baseline.findPosition(session));
    }

    /**
     * Whether the session is now on another day, or more than two hours off: then people have to change their plans,
     * not only the time.
     */
    static boolean isFar(Conference conference, Baseline.Position before, LocalDateTime start) {
        var apart = Math.abs(Interval.minuteOf(before.start()) - Interval.minuteOf(start));
        return apart > FAR_MINUTES || !conference.dateOf(before.start()).equals(conference.dateOf(start));
    }

    /**
     * Tens of people who have to be told, rounded up: the heads, if they are known, and one person who runs the
     * session.
     */
    static long tens(Session session) {
        return Math.ceilDiv(session.heads().orElse(0) + 1L, HEADS);
    }
}
