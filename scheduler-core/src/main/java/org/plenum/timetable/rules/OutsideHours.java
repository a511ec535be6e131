package org.plenum.timetable.rules;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Aspect;
import org.plenum.rule.Message;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/**
 * A session lies inside the hours of the day on which it starts, outside its breaks unless it may go across them, and
 * on its grid or, where the day has timeslots, in one of them. Penalty: minutes outside the hours or inside breaks,
 * each minute once; at least 1 off the grid or the timeslots; the whole duration on a date that is no day.
 *
 * <p>A day with timeslots has no grid, so that slots need not lie on it. The grid is counted from the opening,
 * backwards too.
 */
public record OutsideHours() implements PlacementRule {

    @Override
    public String id() {
        return "outside-hours";
    }

    @Override
    public Weight weight() {
        return Weight.hard(1);
    }

    @Override
    public Aspect aspect() {
        return Aspect.START;
    }

    @Override
    public Object likeness(Conference conference, Session session) {
        return List.of(session.duration(), session.times().acrossBreaks());
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        var found = conference.findDay(start.toLocalDate());
        if (found.isEmpty()) {
            return session.minutes();
        }
        var day = found.get();
        var interval = Interval.of(start, session.duration());
        var sitting = day.sittingMinutes(interval, session.times().acrossBreaks());
        return Math.max(session.minutes() - sitting, fits(conference, day, interval) ? 0 : 1);
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        return Message.of(
                this, session, Interval.of(start, session.duration()), penalty(conference, session, start, room));
    }

    private static boolean fits(Conference conference, Day day, Interval interval) {
        if (day.timeslots().isEmpty()) {
            var sinceOpening =
                    Duration.between(day.hours().start(), interval.start()).toMinutes();
            return sinceOpening % conference.grid().toMinutes() == 0;
        }
        return day.timeslots().stream()
                .anyMatch(slot ->
                        slot.start().equals(interval.start()) && !interval.end().isAfter(slot.end()));
    }
}
