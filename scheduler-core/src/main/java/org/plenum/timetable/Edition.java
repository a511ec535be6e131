package org.plenum.timetable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.timetable.TimetableDocument.Position;

/**
 * A timetable with the conference that it is read by.
 *
 * @param conference may lack what the timetable names: a session that it does not have is nobody's
 */
public record Edition(Conference conference, List<Position> positions) {

    public Edition {
        positions = List.copyOf(positions);
    }

    /** Where everything is, and for how long as far as the conference knows. */
    List<Stay> stays() {
        return positions.stream()
                .map(position -> new Stay(
                        position, conference.sessions().find(position.session()).map(Session::duration)))
                .toList();
    }

    /** Whether the conference has this session, and the timetable no place for it. */
    boolean leavesOut(String session) {
        return conference.sessions().find(session).isPresent()
                && positions.stream().noneMatch(position -> position.session().equals(session));
    }

    /** What is whose, by subject. */
    Map<String, List<Stay>> programmes() {
        var programmes = new HashMap<String, List<Stay>>();
        for (var stay : stays()) {
            conference.sessions().find(stay.position().session()).stream()
                    .flatMap(session -> Party.concernedBy(conference, session).stream())
                    .forEach(subject -> programmes
                            .computeIfAbsent(subject, _ -> new ArrayList<>())
                            .add(stay));
        }
        return programmes;
    }

    Optional<String> findTitle(String session) {
        return conference.sessions().find(session).map(Session::title);
    }

    Optional<String> findRoomName(String room) {
        return conference.rooms().find(room).map(Room::name);
    }
}
