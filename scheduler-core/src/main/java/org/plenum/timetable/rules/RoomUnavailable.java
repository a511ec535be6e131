package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Fact;
import org.plenum.rule.Message;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/**
 * A session, with its setup and teardown, cannot be in a room that is unavailable. A room is unavailable while it or a
 * room that overlaps it (a part, or the whole) is out. Penalty: minutes, for each interval in which such a room is out;
 * if two such intervals overlap, both count.
 */
public record RoomUnavailable() implements PlacementRule {

    @Override
    public String id() {
        return "room-unavailable";
    }

    @Override
    public Weight weight() {
        return Weight.hard(1);
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return List.of(
                session.duration(), session.needs().setup(), session.needs().teardown());
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        var minutes = 0L;
        for (var each : conference.roomsOverlapping(room)) {
            for (var out : each.unavailable()) {
                minutes += session.occupancy(start).overlap(out);
            }
        }
        return minutes;
    }

    @Override
    public List<Fact> facts(Conference conference, Session session, LocalDateTime start, Room room) {
        var occupancy = session.occupancy(start);
        return conference.roomsOverlapping(room).stream()
                .flatMap(each -> each.unavailable().stream()
                        .filter(occupancy::overlaps)
                        .<Fact>map(out -> new Fact.Absence(id(), each, out)))
                .toList();
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var interval = Interval.of(start, session.duration());
        var occupancy = session.occupancy(start);
        var closed = conference.roomsOverlapping(room).stream()
                .filter(each -> each.unavailable().stream().anyMatch(occupancy::overlaps))
                .toList();
        var out = closed.stream()
                .flatMap(each -> Interval.merged(each.unavailable()).stream())
                .filter(occupancy::overlaps)
                .distinct()
                .toList();
        return Message.of(
                this,
                session,
                interval,
                room,
                out,
                closed,
                closed.equals(List.of(room)) ? "own" : "others",
                occupancy,
                occupancy.equals(interval) ? "same" : "longer");
    }
}
