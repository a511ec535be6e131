package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Fact;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/**
 * A session lies inside one of its allowed intervals, if it has any, and in none of its forbidden ones. Penalty: its
 * minutes outside the allowed interval that holds most of it (intervals that touch or overlap are one) and its minutes
 * inside each forbidden interval, added up.
 */
public record OutsideWindow() implements PlacementRule {

    @Override
    public String id() {
        return "outside-window";
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
        return List.of(
                session.duration(), session.times().windows(), session.times().forbidden());
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        var interval = Interval.of(start, session.duration());
        var minutes = minutesOutside(session, interval);
        for (var forbidden : session.times().forbidden()) {
            minutes += interval.overlap(forbidden);
        }
        return minutes;
    }

    @Override
    public List<Fact> facts(Conference conference, Session session, LocalDateTime start, Room room) {
        var interval = Interval.of(start, session.duration());
        var allowed =
                minutesOutside(session, interval) > 0 ? Stream.<Fact>of(new Fact.Demand(id())) : Stream.<Fact>of();
        var forbidden = session.times().forbidden().stream()
                .filter(interval::overlaps)
                .map(each -> new Fact.Absence(id(), session, each));
        return Stream.concat(allowed, forbidden).toList();
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var interval = Interval.of(start, session.duration());
        return Message.of(
                this,
                session,
                interval,
                penalty(conference, session, start, room),
                session.times().windows());
    }

    private static long minutesOutside(Session session, Interval interval) {
        var windows = session.times().windows();
        return windows.isEmpty() ? 0 : session.minutes() - longestOverlap(interval, windows);
    }

    private static long longestOverlap(Interval interval, List<Interval> windows) {
        var longest = 0L;
        for (var window : windows) {
            longest = Math.max(longest, interval.overlap(window));
        }
        return longest;
    }
}
