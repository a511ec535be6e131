package org.plenum.timetable.rules;

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
 * A session lies inside the hours of the day to which its start belongs, outside breaks unless it may go across them, and
 * on its grid or, where the day has timeslots, in one of them. Penalty: minutes outside the hours or inside breaks, each
 * minute once; at least 1 off the grid or the timeslots; the whole duration on a date that is no day.
 *
 * <p>A day with timeslots has no grid, so that slots need not lie on it. The grid is counted from the opening, backwards
 * too. Where the next day opens no later than a day closes, the hours of both are open, and either day's starts will do.
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
        var interval = Interval.of(start, session.duration());
        return conference
                .findDay(start)
                .map(day -> Math.max(
                        minutesOutside(conference, day, session, interval),
                        isOffered(conference, day, interval) ? 0 : 1))
                .orElse(session.minutes());
    }

    private static long minutesOutside(Conference conference, Day day, Session session, Interval interval) {
        return session.minutes()
                - conference.openMinutes(day, interval, session.times().acrossBreaks());
    }

    /** Whether it starts when a day that is open then lets it start, and leaves it the time. */
    private static boolean isOffered(Conference conference, Day day, Interval interval) {
        return day.offers(interval, conference.grid())
                || conference.days().stream()
                        .anyMatch(other ->
                                other.hours().contains(interval.start()) && other.offers(interval, conference.grid()));
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var interval = Interval.of(start, session.duration());
        var day = conference.findDay(start);
        return Message.of(
                this,
                session,
                interval,
                penalty(conference, session, start, room),
                session.minutes(),
                day.map(each -> longest(each, interval, session.times().acrossBreaks()))
                        .orElse(0L),
                day.filter(each -> !each.timeslots().isEmpty()).isPresent() ? "timeslots" : "hours");
    }

    /** The most of its minutes that lie in one go inside the day's timeslot, or between its hours and breaks. */
    private static long longest(Day day, Interval interval, boolean acrossBreaks) {
        var stretches = day.timeslots().isEmpty()
                ? day.hours().without(acrossBreaks ? List.of() : day.rests()).stream()
                : day.timeslots().stream().filter(slot -> slot.start().equals(interval.start()));
        return stretches.mapToLong(interval::overlap).max().orElse(0);
    }
}
