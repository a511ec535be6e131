package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.Optional;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Session;

/** How the rules about the baseline measure what moved against it. */
final class Disruption {
    private static final long FAR_MINUTES = 120;
    private static final long HEADS = 10;

    private Disruption() {}

    /** Where the baseline has the session. */
    static Optional<Baseline.Position> findBefore(Conference conference, Session session) {
        return conference.baseline().flatMap(baseline -> baseline.findPosition(session));
    }

    /** Whether it is now on another day, or more than two hours off: then plans are upset, not only watches. */
    static boolean isFar(Conference conference, Baseline.Position before, LocalDateTime start) {
        var apart = Math.abs(Interval.minuteOf(before.start()) - Interval.minuteOf(start));
        return apart > FAR_MINUTES || !conference.dateOf(before.start()).equals(conference.dateOf(start));
    }

    /** Tens of those who have to be told: the heads, where they are known, and whoever runs the session; started ones count whole. */
    static long tens(Session session) {
        return Math.ceilDiv(session.heads().orElse(0) + 1L, HEADS);
    }
}
