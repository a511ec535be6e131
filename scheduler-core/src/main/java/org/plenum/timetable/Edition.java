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
 * A timetable with the conference that gives meaning to its ids.
 *
 * @param conference may lack sessions of the timetable: such a session belongs to no party
 */
public record Edition(Conference conference, List<Position> positions) {

    public Edition {
        positions = List.copyOf(positions);
    }

    /** The place of every session, and its length if the conference has the session. */
    List<Stay> stays() {
        return positions.stream()
                .map(position -> new Stay(
                        position, conference.sessions().find(position.session()).map(Session::duration)))
                .toList();
    }

    /** Whether the conference has this session and the timetable has no place for it. */
    boolean leavesOut(String session) {
        return conference.sessions().find(session).isPresent()
                && positions.stream().noneMatch(position -> position.session().equals(session));
    }

    /** The stays of each party, by its subject. */
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

    Optional<Session> findSession(String session) {
        return conference.sessions().find(session);
    }

    Optional<String> findTitle(String session) {
        return findSession(session).map(Session::title);
    }

    Optional<String> findRoomName(String room) {
        return conference.rooms().find(room).map(Room::name);
    }
}
