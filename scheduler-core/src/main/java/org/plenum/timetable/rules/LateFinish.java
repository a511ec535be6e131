package org.plenum.timetable.rules;

import java.time.Duration;
import java.time.LocalDateTime;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/**
 * The last hour of a day is a reserve for delays. Penalty: quarter-hours of a session within or after the last hour
 * before the day closes, rounded up; none on a date that is no day.
 *
 * <p>The day is the one to which the start belongs.
 */
public record LateFinish() implements PlacementRule {
    private static final Duration LAST_HOUR = Duration.ofHours(1);
    private static final long QUARTER_HOUR = 15;

    @Override
    public String id() {
        return "late-finish";
    }

    @Override
    public Weight weight() {
        return Weight.soft(3); // a full last hour (12) weighs as much as six minutes at a bad time
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return session.duration();
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        var minutes = conference
                .findDay(start)
                .map(day -> minutesAfter(day.closes().minus(LAST_HOUR), start, session))
                .orElse(0L);
        return Math.ceilDiv(minutes, QUARTER_HOUR);
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        return Message.of(
                this,
                session,
                start.plus(session.duration()),
                QUARTER_HOUR * penalty(conference, session, start, room));
    }

    private static long minutesAfter(LocalDateTime time, LocalDateTime start, Session session) {
        var after = Interval.minuteOf(start) + session.minutes() - Interval.minuteOf(time);
        return Math.clamp(after, 0, session.minutes());
    }
}
