package org.plenum.repair.reoptimise;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;
import org.plenum.repair.PlacementPrice;

/**
 * The place of each session in the baseline, by index: none where the session had none, or where its place no longer
 * exists.
 */
final class BaselinePlaces {
    private final List<Optional<Baseline.Position>> positions;
    private final @Nullable Place[] places;
    private final long[] heads;

    private BaselinePlaces(Conference conference, CompiledProblem compiled) {
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
                        .flatMap(each -> compiled.grid().findPlace(each.start(), each.room()))
                        .orElse(null));
    }

    static BaselinePlaces of(Timetable timetable) {
        return new BaselinePlaces(timetable.conference(), timetable.problem());
    }

    @Nullable
    Place place(int session) {
        return places[session];
    }

    /** Whether the session had a place in the baseline, and has another now. */
    boolean isMoved(int session, @Nullable Place now) {
        return now != null && positions.get(session).isPresent() && !now.equals(places[session]);
    }

    /** The effort of moving a session: 1, or its heads and 1 more for those who run it, by what is to be least. */
    PlacementPrice effort(ReoptimisationOptions.Least least) {
        return switch (least) {
            case MOVES -> (session, at) -> isMoved(session, at) ? 1 : 0;
            case DELEGATES -> (session, at) -> isMoved(session, at) ? heads[session] : 0;
        };
    }
}
