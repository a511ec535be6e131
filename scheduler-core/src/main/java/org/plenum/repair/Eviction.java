package org.plenum.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.Engine;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;
import org.plenum.repair.RemovalGains.Removal;

/** Finds out which sessions have to leave so that some sessions can have certain places. */
final class Eviction {
    /** Places for the sessions in their order, and the sessions that leave for them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Result(Place[] places, List<Integer> ejected, long weight) {}

    private record Former(int session, @Nullable Place place) {}

    private final Engine engine;
    private final RemovalGains removals;
    private final SessionClusters clusters;
    private final long[] weight;
    private final MoveBudget tries;

    /** @param weight the cost of taking each session out */
    Eviction(Timetable timetable, Engine engine, SessionClusters clusters, long[] weight, MoveBudget tries) {
        this.engine = engine;
        this.removals = new RemovalGains(timetable, engine);
        this.clusters = clusters;
        this.weight = weight;
        this.tries = tries;
    }

    /**
     * Places the sessions, takes out others one by one until no more than before is broken, and restores everything.
     *
     * @param before the hard cost before
     * @param bound the weight from which on a result is of no use
     * @return empty where the places cannot be freed for less than the bound
     */
    Optional<Result> tryOut(int[] sessions, Place[] places, long before, long bound) {
        tries.add(sessions.length);
        for (var i = 0; i < sessions.length; i++) {
            engine.move(sessions[i], places[i]);
        }
        var taken = new ArrayList<Former>();
        var spent = clear(sessions, before, bound, taken);
        taken.reversed().forEach(former -> engine.move(former.session, former.place));
        for (var i = sessions.length - 1; i >= 0; i--) {
            engine.move(sessions[i], null);
        }
        return spent < bound
                ? Optional.of(
                        new Result(places, taken.stream().map(Former::session).toList(), spent))
                : Optional.empty();
    }

    /**
     * Removes sessions in order of violation reduced per weight, until no more than before is broken.
     *
     * @return the weight of the removed sessions; the bound where that does not suffice
     */
    private long clear(int[] sessions, long before, long bound, List<Former> taken) {
        var hard = engine.cost(ScoreLevel.HARD);
        var mine = Arrays.stream(sessions).boxed().toList();
        var spent = 0L;
        for (var removal : hard > before ? removals(sessions, mine) : List.<Removal>of()) {
            if (hard <= before || spent >= bound || tries.isSpent()) {
                break;
            }
            if (engine.place(removal.session()) != null) { // it may have left with its cluster
                var size = taken.size();
                takeOut(removal.session(), mine, taken);
                var without = engine.cost(ScoreLevel.HARD);
                if (without < hard) {
                    hard = without;
                    spent += clusters.of(removal.session()).weigh(weight);
                } else {
                    putBack(taken, size);
                }
            }
        }
        return hard <= before ? spent : bound;
    }

    private List<Removal> removals(int[] sessions, Collection<Integer> mine) {
        return removals.of(
                removals.inTheWayOf(sessions).filter(other -> !mine.contains(other)),
                (other, gain) -> gain / (double) clusters.of(other).weigh(weight),
                tries);
    }

    /** Takes out a session and the rest of its cluster, but none of mine. */
    private void takeOut(int session, Collection<Integer> mine, List<Former> taken) {
        for (var each : clusters.of(session).sessions()) {
            if (engine.place(each) != null && !mine.contains(each)) {
                tries.add(1);
                taken.add(new Former(each, engine.place(each)));
                engine.move(each, null);
            }
        }
    }

    private void putBack(List<Former> taken, int size) {
        while (taken.size() > size) {
            var former = taken.removeLast();
            engine.move(former.session, former.place);
        }
    }
}
