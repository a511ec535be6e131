package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Person;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/**
 * People who must be in a session should not be there at times that they do not want. Penalty: minutes inside such
 * times, for each person, each minute once.
 */
public record PersonUndesiredTime() implements PlacementRule {

    @Override
    public String id() {
        return "person-undesired-time";
    }

    @Override
    public Weight weight() {
        return Weight.soft(1); // half of a session's own wish: that one is for all who attend
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return List.of(
                session.duration(),
                session.requiredIds().stream()
                        .map(id -> conference.people().get(id).undesired())
                        .filter(undesired -> !undesired.isEmpty())
                        .toList());
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        var interval = Interval.of(start, session.duration());
        var minutes = 0L;
        for (var id : session.requiredIds()) {
            minutes += minutesUndesired(conference.people().get(id), interval);
        }
        return minutes;
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var interval = Interval.of(start, session.duration());
        var unwilling = session.requiredIds().stream()
                .map(conference.people()::get)
                .filter(person -> minutesUndesired(person, interval) > 0)
                .toList();
        return Message.of(this, session, interval, unwilling, unwilling.size());
    }

    private static long minutesUndesired(Person person, Interval interval) {
        return Interval.merged(person.undesired()).stream()
                .mapToLong(interval::overlap)
                .sum();
    }
}
