package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Fit;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/**
 * A session lies inside the hours of the day to which its start belongs, outside breaks unless it may go across them,
 * and on its grid or, if the day has timeslots, in one of them. Penalty: minutes outside the hours or inside breaks,
 * each minute once; at least 1 off the grid or the timeslots; the whole duration on a date that is no day.
 *
 * <p>A day with timeslots has no grid, so that slots need not lie on it. The grid is counted from the opening, also
 * backwards. If the next day opens no later than a day closes, the hours of both are open, and the starts of either day
 * are allowed.
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
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return List.of(session.duration(), session.times().acrossBreaks());
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        var fit = Fit.of(conference, session, start);
        return Math.max(fit.minutesOutside(), fit.isOffered() ? 0 : 1);
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var fit = Fit.of(conference, session, start);
        var arguments = new ArrayList<Object>();
        arguments.add(session);
        arguments.add(fit.interval());
        arguments.add(penalty(conference, session, start, room));
        arguments.add(session.minutes());
        arguments.add(
                fit.cause() == Fit.Cause.SHORT_TIMESLOT
                        ? longestOfTooShort(conference, session)
                        : fit.day().map(day -> longest(day, fit)).orElse(0L));
        arguments.addAll(fit.arguments());
        return new Message(id(), arguments);
    }

    /** The longest stretch of its minutes between the limits of hours and breaks. */
    private static long longest(Day day, Fit fit) {
        var breaks = fit.session().times().acrossBreaks() ? List.<Interval>of() : day.rests();
        return day.hours().without(breaks).stream()
                .mapToLong(fit.interval()::overlap)
                .max()
                .orElse(0);
    }

    private static long longestOfTooShort(Conference conference, Session session) {
        return conference.days().stream()
                .flatMap(day -> day.timeslots().stream())
                .mapToLong(Interval::minutes)
                .filter(minutes -> minutes < session.minutes())
                .max()
                .orElse(0);
    }
}
