package org.plenum.repair.reoptimise;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenum.conference.Conference;
import org.plenum.conference.Session;
import org.plenum.conference.Session.Pin;
import org.plenum.timetable.TimetableDocument.Position;

/** Pins the sessions that must not move in a re-optimisation to their current places. */
final class PinnedPlacements {

    private PinnedPlacements() {}

    /** @param start the positions when the search begins */
    static Conference of(Conference conference, Collection<Position> start, ReoptimisationOptions wishes) {
        var kept = start.stream()
                .filter(position ->
                        isKept(position, wishes) && conference.rooms().has(position.room()))
                .collect(Collectors.toMap(Position::session, position -> position));
        return conference.withSessions(conference.sessions().stream()
                .map(session -> pinned(session, kept))
                .toList());
    }

    private static boolean isKept(Position position, ReoptimisationOptions wishes) {
        return wishes.keep().contains(position.session())
                || wishes.freezeBefore()
                        .filter(time -> position.start().isBefore(time))
                        .isPresent();
    }

    private static Session pinned(Session session, Map<String, Position> kept) {
        var position = kept.get(session.id());
        return position == null || session.pinned().isWhole()
                ? session
                : session.withPinned(new Pin(Optional.of(position.start()), Optional.of(position.room())));
    }
}
