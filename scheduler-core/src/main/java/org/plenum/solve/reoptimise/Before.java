package org.plenum.solve.reoptimise;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.solve.engine.Rulebook;
import org.plenum.solve.repair.Effort;
import org.plenum.timetable.Place;
import org.plenum.timetable.Timetable;

/** Where the baseline has each session, by index: empty where it had none, or its place is no more. */
final class Before {
    private final List<Optional<Baseline.Position>> positions;
    private final @Nullable Place[] places;
    private final long[] heads;

    private Before(Conference conference, Rulebook rulebook) {
        var baseline = conference.baseline().orElseThrow();
        var sessions = conference.sessions().list();
        this.positions = sessions.stream().map(baseline::findPosition).toList();
        this.heads = sessions.stream()
                .mapToLong(session -> session.heads().orElse(0) + 1L)
                .toArray();
        this.places = new Place[sessions.size()];
        IntStream.range(0, places.length)
                .forEach(session -> places[session] = positions
                        .get(session)
                        .flatMap(each -> rulebook.grid().findPlace(each.start(), each.room()))
                        .orElse(null));
    }

    static Before of(Timetable timetable) {
        return new Before(timetable.conference(), (Rulebook) timetable.rules());
    }

    @Nullable
    Place place(int session) {
        return places[session];
    }

    /** Whether the session was somewhere, and is elsewhere now. */
    boolean isMoved(int session, @Nullable Place now) {
        return now != null && positions.get(session).isPresent() && !now.equals(places[session]);
    }

    /** What counts: sessions, or those who expect them where they were and whoever runs them. */
    Effort effort(Wishes.Least least) {
        return switch (least) {
            case MOVES -> (session, at) -> isMoved(session, at) ? 1 : 0;
            case DELEGATES -> (session, at) -> isMoved(session, at) ? heads[session] : 0;
        };
    }
}
