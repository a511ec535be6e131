package org.plenum.solve.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Level;
import org.plenum.solve.engine.Engine;
import org.plenum.solve.engine.Rulebook;
import org.plenum.timetable.Place;
import org.plenum.timetable.Placement;

/** Finds out who would have to go for a session to have a certain place. */
final class Eviction {
    private static final int NOBODY = -1;

    /** A place, and whom it takes to free it. */
    record Result(Place place, List<Integer> ejected, long weight) {}

    private record Former(int session, @Nullable Place place) {}

    private final Rulebook rulebook;
    private final Engine engine;
    private final List<Placement> placements;
    private final long[] weight;
    private long moves;

    Eviction(Rulebook rulebook, Engine engine, List<Placement> placements, long[] weight) {
        this.rulebook = rulebook;
        this.engine = engine;
        this.placements = placements;
        this.weight = weight;
    }

    long moves() {
        return moves;
    }

    /**
     * Places the session, takes out one session after the other until no more than before is broken, and puts all back.
     *
     * @param before what was broken before, at the hard level
     * @return empty where the place cannot be freed
     */
    Optional<Result> tryOut(int session, Place place, long before) {
        moves++;
        engine.move(session, place);
        var taken = new ArrayList<Former>();
        var hard = engine.cost(Level.HARD);
        while (hard > before) {
            var victim = victim(session, hard);
            if (victim == NOBODY) {
                break;
            }
            taken.add(new Former(victim, engine.place(victim)));
            engine.move(victim, null);
            hard = engine.cost(Level.HARD);
        }
        taken.forEach(former -> engine.move(former.session, former.place));
        engine.move(session, null);
        return hard > before ? Optional.empty() : Optional.of(result(place, taken));
    }

    private Result result(Place place, List<Former> taken) {
        var ejected = taken.stream().map(Former::session).toList();
        return new Result(
                place, ejected, ejected.stream().mapToLong(each -> weight[each]).sum());
    }

    /** The one whose going mends most for its weight. */
    private int victim(int session, long hard) {
        var best = NOBODY;
        var most = 0.0;
        for (var other : suspects(session)) {
            var gain = hard - without(other);
            if (gain / (double) weight[other] > most) {
                most = gain / (double) weight[other];
                best = other;
            }
        }
        return best;
    }

    private long without(int session) {
        moves++;
        var place = engine.place(session);
        engine.move(session, null);
        var hard = engine.cost(Level.HARD);
        engine.move(session, place);
        return hard;
    }

    private List<Integer> suspects(int session) {
        var state = engine.state();
        var suspects = new ArrayList<Integer>();
        for (var other : rulebook.tiesOf(session)) {
            addIfMovable(other, suspects);
        }
        for (var other : rulebook.rivalsOf(session)) {
            if (state.start[session] < state.end[other] && state.start[other] < state.end[session]) {
                addIfMovable(other, suspects);
            }
        }
        var room = state.room[session];
        var reach = rulebook.roomReach();
        for (var i = 0; i < state.countIn(room); i++) {
            var other = state.sessionsIn(room)[i];
            if (other != session
                    && state.start[session] < state.end[other] + reach
                    && state.start[other] < state.end[session] + reach) {
                addIfMovable(other, suspects);
            }
        }
        return suspects;
    }

    private void addIfMovable(int session, List<Integer> suspects) {
        if (engine.state().isPlaced(session) && !placements.get(session).isPinned()) {
            suspects.add(session);
        }
    }
}
