package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Delegation;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/**
 * A compulsory session should run while all its delegations are there. Penalty: quarter-hours in which a delegation of
 * its audience is away, times its delegates; added up, then rounded up.
 */
public record DelegationAway() implements PlacementRule {
    private static final long QUARTER_HOUR = 15;

    @Override
    public String id() {
        return "delegation-away";
    }

    @Override
    public Weight weight() {
        return Weight.soft(2); // a delegate who misses an hour (8) weighs more than one who must choose (5)
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return isMissed(session) ? List.of(session.minutes(), session.audience()) : List.of();
    }

    /** Whether an absence counts for the session. */
    private static boolean isMissed(Session session) {
        return session.compulsory() && !session.audience().isEmpty();
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        if (!isMissed(session)) {
            return 0;
        }
        var interval = Interval.of(start, session.duration());
        var minutes = 0L;
        for (var delegation : conference.delegations()) {
            minutes += delegation.size() * minutesAway(delegation, session, interval);
        }
        return Math.ceilDiv(minutes, QUARTER_HOUR);
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var interval = Interval.of(start, session.duration());
        var away = conference.delegations().stream()
                .filter(delegation -> minutesAway(delegation, session, interval) > 0)
                .toList();
        return Message.of(
                this, session, interval, away, QUARTER_HOUR * penalty(conference, session, start, room), away.size());
    }

    /** Most delegations are never away: for those the method skips the check of the audience. */
    private static long minutesAway(Delegation delegation, Session session, Interval interval) {
        if (delegation.unavailable().isEmpty() || !session.audience().includes(delegation)) {
            return 0;
        }
        return Interval.merged(delegation.unavailable()).stream()
                .mapToLong(interval::overlap)
                .sum();
    }
}
