package org.plenum.repair.reoptimise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.plenum.conference.Level;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Engine;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;
import org.plenum.repair.EjectionChains;
import org.plenum.repair.MoveBudget;
import org.plenum.repair.PlacementPrice;

/**
 * Makes a timetable whole again that a change has hit, with the least disturbance that it finds.
 *
 * <p>Who cannot stay is taken out, and whose going mends most; then each gets a place by the shortest chain of moves.
 * Other orders are tried as long as fewer could move.
 */
final class Repair {
    private static final int OTHERS = 3;
    private static final int ATTEMPTS = 24;
    private static final long TRIES_PER_SESSION = 400_000;

    private final Timetable timetable;
    private final CompiledProblem compiled;
    private final Engine engine;
    private final EjectionChains chains;
    private final PlacementPrice effort;
    private final RandomGenerator random;
    private final MoveBudget tries;
    private final BooleanSupplier isOver;
    private final long floor;
    private final List<Placement> movable;

    /** How one attempt ended: less is better, from left to right. */
    private record Attempt(Map<Integer, Place> places, long hard, long leftOut, long effort, long soft) {
        static final Comparator<Attempt> BEST_FIRST = Comparator.comparingLong(Attempt::hard)
                .thenComparingLong(Attempt::leftOut)
                .thenComparingLong(Attempt::effort)
                .thenComparingLong(Attempt::soft);
    }

    /**
     * @param timetable as it stands, whatever it breaks
     * @param tries what all of it may cost
     */
    Repair(
            Timetable timetable,
            PlacementPrice effort,
            RandomGenerator random,
            MoveBudget tries,
            BooleanSupplier isOver) {
        this.timetable = timetable;
        this.compiled = timetable.problem();
        this.effort = effort;
        this.random = random;
        this.tries = tries;
        this.isOver = isOver;
        this.engine = Engine.of(compiled.toTimetable());
        this.floor = engine.cost(Level.HARD);
        this.movable = timetable.placements().stream()
                .filter(placement -> !placement.isPinned())
                .toList();
        this.chains = new EjectionChains(timetable, engine, effort);
    }

    /** Repairs the timetable itself; what finds no place has none afterwards. */
    void run(long leastEffort) {
        var best = attempt(false);
        for (var more = 1; more < ATTEMPTS && isWorthMore(best, leastEffort); more++) {
            var next = attempt(true);
            if (Attempt.BEST_FIRST.compare(next, best) < 0) {
                best = next;
            }
        }
        for (var placement : movable) {
            placement.setPlace(best.places.get(placement.index()));
        }
    }

    private boolean isWorthMore(Attempt best, long leastEffort) {
        return !isOver() && (best.leftOut > 0 || best.effort > leastEffort);
    }

    private boolean isOver() {
        return tries.isSpent() || isOver.getAsBoolean();
    }

    private Attempt attempt(boolean shuffled) {
        movable.forEach(placement -> engine.move(placement.index(), placement.getPlace()));
        var homeless = new ArrayList<Integer>();
        takeOutWhatCannotStay(homeless);
        takeOutWhatMendsMost(homeless, shuffled);
        homeless.sort(Comparator.comparingDouble((Integer session) -> urgency(session, shuffled))
                .reversed());
        homeless.forEach(this::place);
        return standing();
    }

    private void takeOutWhatCannotStay(List<Integer> homeless) {
        for (var placement : movable) {
            var session = placement.index();
            var place = engine.place(session);
            if (place == null || !compiled.allows(session, place)) {
                engine.move(session, null);
                homeless.add(session);
            }
        }
    }

    /** One after the other, until no more is broken than what is pinned breaks; who turns out not to matter goes back. */
    private void takeOutWhatMendsMost(List<Integer> homeless, boolean shuffled) {
        var taken = new ArrayList<Integer>();
        for (var hard = engine.cost(Level.HARD); hard > floor; hard = engine.cost(Level.HARD)) {
            var next = whoMendsMost(hard, shuffled);
            if (next < 0) {
                break;
            }
            engine.move(next, null);
            taken.add(next);
        }
        for (var session : taken) {
            var place = timetable.placements().get(session).getPlace();
            var hard = engine.cost(Level.HARD);
            engine.move(session, place);
            if (engine.cost(Level.HARD) > hard) {
                engine.move(session, null);
                homeless.add(session);
            }
        }
    }

    private int whoMendsMost(long hard, boolean shuffled) {
        var best = -1;
        var most = 0.0;
        for (var placement : movable) {
            var session = placement.index();
            var place = engine.place(session);
            if (place != null) {
                engine.move(session, null);
                var gain = (hard - engine.cost(Level.HARD)) / (1.0 + effort.of(session, elsewhere(place)));
                engine.move(session, place);
                var weighed = shuffled ? gain * random.nextDouble(0.5, 1) : gain;
                if (weighed > most) {
                    most = weighed;
                    best = session;
                }
            }
        }
        return best;
    }

    /** Some other place: all that matters is that it is another. */
    private Place elsewhere(Place place) {
        var places = compiled.places();
        return places.get((place.id() + 1) % places.size());
    }

    private double urgency(int session, boolean shuffled) {
        var urgency = compiled.entanglement(timetable.placements().get(session));
        return shuffled ? urgency * random.nextDouble(0.2, 1) : urgency;
    }

    private void place(int session) {
        if (isOver()) {
            return;
        }
        var allowance = new MoveBudget(Math.min(TRIES_PER_SESSION, tries.left()));
        chains.find(session, OTHERS, 1, allowance).stream().findFirst().ifPresent(chains::follow);
        tries.add(allowance.count());
    }

    private Attempt standing() {
        var places = new HashMap<Integer, Place>();
        for (var placement : movable) {
            var place = engine.place(placement.index());
            if (place != null) {
                places.put(placement.index(), place);
            }
        }
        var sum = places.entrySet().stream()
                .mapToLong(each -> effort.of(each.getKey(), each.getValue()))
                .sum();
        return new Attempt(places, engine.cost(Level.HARD), engine.cost(Level.MEDIUM), sum, engine.cost(Level.SOFT));
    }
}
