package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.List;
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
 * Everyone who must be in a session is there: people who have a role, and people whom a compulsory session calls by
 * name. Penalty: minutes, for each person and each interval in which the person is away.
 *
 * <p>Only the person's own absences count; {@link DelegationAway} counts those of the delegation.
 */
public record PersonUnavailable() implements PlacementRule {

    @Override
    public String id() {
        return "person-unavailable";
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
                session.duration(),
                session.requiredIds().stream()
                        .map(id -> conference.people().get(id).unavailable())
                        .filter(away -> !away.isEmpty())
                        .toList());
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        var interval = Interval.of(start, session.duration());
        var minutes = 0L;
        for (var id : session.requiredIds()) {
            for (var away : conference.people().get(id).unavailable()) {
                minutes += interval.overlap(away);
            }
        }
        return minutes;
    }

    @Override
    public List<Fact> facts(Conference conference, Session session, LocalDateTime start, Room room) {
        var interval = Interval.of(start, session.duration());
        return session.requiredIds().stream()
                .map(conference.people()::get)
                .flatMap(person -> person.unavailable().stream()
                        .filter(interval::overlaps)
                        .<Fact>map(away -> new Fact.Absence(id(), person, away)))
                .toList();
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var interval = Interval.of(start, session.duration());
        var away = session.requiredIds().stream()
                .map(conference.people()::get)
                .filter(person -> person.unavailable().stream().anyMatch(interval::overlaps))
                .toList();
        var absences = away.stream()
                .flatMap(person -> Interval.merged(person.unavailable()).stream())
                .filter(interval::overlaps)
                .distinct()
                .toList();
        return Message.of(this, session, interval, away, absences, away.size());
    }
}
