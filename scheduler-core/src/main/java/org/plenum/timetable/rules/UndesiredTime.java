package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/**
 * A session should lie outside its undesired times, and inside its preferred ones if it has any. Penalty: minutes that
 * lie inside the former or outside all of the latter, each minute once.
 */
public record UndesiredTime() implements PlacementRule {

    @Override
    public String id() {
        return "undesired-time";
    }

    @Override
    public Weight weight() {
        return Weight.soft(2); // an hour at a bad time weighs as much as two hours of one track in parallel
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return List.of(
                session.duration(), session.times().undesired(), session.times().preferred());
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        var interval = Interval.of(start, session.duration());
        var times = session.times();
        var minutes = 0L;
        var from = start;
        for (var cut : cuts(interval, times)) {
            if (isBad(from, times)) {
                minutes += new Interval(from, cut).minutes();
            }
            from = cut;
        }
        return minutes;
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var interval = Interval.of(start, session.duration());
        return Message.of(this, session, interval, penalty(conference, session, start, room));
    }

    /** The moments after the interval's start at which a good time can turn into a bad one, including its end. */
    private static SortedSet<LocalDateTime> cuts(Interval interval, Session.Times times) {
        var cuts = new TreeSet<LocalDateTime>();
        for (var wishes : List.of(times.undesired(), times.preferred())) {
            for (var wish : wishes) {
                cuts.add(wish.start());
                cuts.add(wish.end());
            }
        }
        cuts.removeIf(cut -> !interval.start().isBefore(cut) || !cut.isBefore(interval.end()));
        cuts.add(interval.end());
        return cuts;
    }

    private static boolean isBad(LocalDateTime time, Session.Times times) {
        return isIn(times.undesired(), time) || (!times.preferred().isEmpty() && !isIn(times.preferred(), time));
    }

    private static boolean isIn(List<Interval> intervals, LocalDateTime time) {
        return intervals.stream().anyMatch(interval -> interval.contains(time));
    }
}
