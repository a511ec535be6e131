package org.plenum.solve.repair;

import java.util.ArrayList;
import java.util.Comparator;
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
    /** A place, and whom it takes to free it. */
    record Result(Place place, List<Integer> ejected, long weight) {}

    /** One whose going would mend something, and how much for its weight. */
    private record Suspect(int session, double gain) {}

    private record Former(int session, @Nullable Place place) {}

    private final Engine engine;
    private final Suspects suspects;
    private final long[] weight;
    private final Tries tries;

    Eviction(Rulebook rulebook, Engine engine, List<Placement> placements, long[] weight, Tries tries) {
        this.engine = engine;
        this.suspects = new Suspects(rulebook, engine.state(), placements);
        this.weight = weight;
        this.tries = tries;
    }

    /**
     * Places the session, takes out one session after the other until no more than before is broken, and puts all back.
     *
     * @param before what was broken before, at the hard level
     * @param bound the weight of those taken out from which on nobody wants to know
     * @return empty where the place cannot be freed, or not below the bound
     */
    Optional<Result> tryOut(int session, Place place, long before, long bound) {
        tries.add();
        engine.move(session, place);
        var taken = new ArrayList<Former>();
        var isFree = clear(session, before, bound, taken);
        taken.forEach(former -> engine.move(former.session, former.place));
        engine.move(session, null);
        return isFree ? Optional.of(result(place, taken)) : Optional.empty();
    }

    /** Takes out whose going mends most for its weight, until it is enough; whether it got that far below the bound. */
    private boolean clear(int session, long before, long bound, List<Former> taken) {
        var hard = engine.cost(Level.HARD);
        var spent = 0L;
        for (var suspect : suspectsByGain(session, hard)) {
            if (hard <= before || spent >= bound || tries.isSpent()) {
                break;
            }
            var without = without(suspect.session);
            if (without < hard) {
                taken.add(new Former(suspect.session, engine.place(suspect.session)));
                engine.move(suspect.session, null);
                hard = without;
                spent += weight[suspect.session];
            }
        }
        return hard <= before && spent < bound;
    }

    private List<Suspect> suspectsByGain(int session, long hard) {
        var gains = new ArrayList<Suspect>();
        for (var other : suspects.of(session)) {
            if (tries.isSpent()) {
                break;
            }
            var gain = hard - without(other);
            if (gain > 0) {
                gains.add(new Suspect(other, gain / (double) weight[other]));
            }
        }
        gains.sort(Comparator.comparingDouble(Suspect::gain).reversed());
        return gains;
    }

    private Result result(Place place, List<Former> taken) {
        var ejected = taken.stream().map(Former::session).toList();
        return new Result(
                place, ejected, ejected.stream().mapToLong(each -> weight[each]).sum());
    }

    private long without(int session) {
        tries.add();
        var place = engine.place(session);
        engine.move(session, null);
        var hard = engine.cost(Level.HARD);
        engine.move(session, place);
        return hard;
    }
}
