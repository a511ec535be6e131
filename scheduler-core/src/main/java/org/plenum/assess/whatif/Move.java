package org.plenum.assess.whatif;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;

/**
 * A session that moves to another place.
 *
 * @param to the new place; empty where the session is taken out
 */
public record Move(Session session, Optional<Placed> to) {

    public static Move to(Session session, LocalDateTime start, Room room) {
        return new Move(session, Optional.of(new Placed(session, start, room)));
    }

    public static Move out(Session session) {
        return new Move(session, Optional.empty());
    }

    /**
     * The timetable after all these moves, whatever they break, in the conference's order, which is also that of
     * findings.
     *
     * @param moves at most one of each session
     */
    public static List<Placed> applyAll(Conference conference, Collection<Placed> placed, Collection<Move> moves) {
        var bySession =
                placed.stream().collect(Collectors.toMap(one -> one.session().id(), Optional::of));
        var moved =
                moves.stream().collect(Collectors.toMap(move -> move.session().id(), Move::to));
        return conference.sessions().stream()
                .map(Session::id)
                .map(at(bySession, moved))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Function<String, Optional<Placed>> at(
            Map<String, Optional<Placed>> before, Map<String, Optional<Placed>> moved) {
        return session -> moved.getOrDefault(session, before.getOrDefault(session, Optional.empty()));
    }
}
