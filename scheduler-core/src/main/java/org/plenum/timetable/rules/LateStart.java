package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/**
 * Sessions should start as soon after the day's opening as possible. Penalty: quarter-hours from the opening to the
 * start of a session, breaks not counted, rounded up; none on a date that is no day.
 */
public record LateStart() implements PlacementRule {
    private static final long QUARTER_HOUR = 15;

    @Override
    public String id() {
        return "late-start";
    }

    @Override
    public Weight weight() {
        return Weight.soft(0); // most conferences spread their sessions on purpose
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return true; // all sessions alike: only the start counts
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        return conference
                .findDay(start)
                .map(day -> Math.ceilDiv(minutesOpen(day, start), QUARTER_HOUR))
                .orElse(0L);
    }

    private static long minutesOpen(Day day, LocalDateTime start) {
        var opening = day.hours().start();
        return opening.isBefore(start) ? day.sittingMinutes(new Interval(opening, start)) : 0;
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var opening = conference.findDay(start).map(day -> day.hours().start()).orElse(start);
        return Message.of(this, session, start, opening.toLocalTime());
    }
}
