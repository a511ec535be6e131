package org.plenum.repair.reoptimise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Engine;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;
import org.plenum.repair.EjectionChains;
import org.plenum.repair.MoveBudget;
import org.plenum.repair.PlacementPrice;
import org.plenum.repair.RemovalGains;
import org.plenum.repair.RemovalGains.Removal;

/**
 * Makes a timetable feasible again after a change, with the least disruption that it finds.
 *
 * <p>It takes out sessions that cannot stay, then sessions in order of violation reduced per effort. Then each gets a
 * place by the ejection chain with the fewest moves. Further attempts use other orders, as long as less effort seems
 * possible.
 */
final class Repair {
    private static final int OTHERS = 3;
    private static final int ATTEMPTS = 24;
    private static final long TRIES_PER_SESSION = 400_000;

    private final Timetable timetable;
    private final CompiledProblem compiled;
    private final Engine engine;
    private final EjectionChains chains;
    private final RemovalGains removals;
    private final PlacementPrice effort;
    private final RandomGenerator random;
    private final MoveBudget tries;
    private final BooleanSupplier isOver;
    private final long floor;
    private final List<Placement> movable;

    /** The result of one attempt; lower values are better, compared from left to right. */
    private record Attempt(Map<Integer, Place> places, long hard, long leftOut, long effort, long soft) {
        static final Comparator<Attempt> BEST_FIRST = Comparator.comparingLong(Attempt::hard)
                .thenComparingLong(Attempt::leftOut)
                .thenComparingLong(Attempt::effort)
                .thenComparingLong(Attempt::soft);
    }

    /**
     * @param timetable the current one, whatever it breaks
     * @param tries the moves that the whole repair may try
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
        this.floor = engine.cost(ScoreLevel.HARD);
        this.movable = timetable.placements().stream()
                .filter(placement -> !placement.isPinned())
                .toList();
        this.chains = new EjectionChains(timetable, engine, effort);
        this.removals = new RemovalGains(timetable, engine);
    }

    /** Repairs the timetable itself; a session that finds no place has none afterwards. */
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
        var unplaced = new ArrayList<Integer>();
        removeMisplaced(unplaced);
        removeConflicting(unplaced, shuffled);
        unplaced.sort(Comparator.comparingDouble((Integer session) -> urgency(session, shuffled))
                .reversed());
        unplaced.forEach(this::place);
        return standing();
    }

    private void removeMisplaced(List<Integer> unplaced) {
        for (var placement : movable) {
            var session = placement.index();
            var place = engine.place(session);
            if (place == null || !compiled.allows(session, place)) {
                engine.move(session, null);
                unplaced.add(session);
            }
        }
    }

    /**
     * Takes out sessions one by one until only pinned sessions break rules, then puts back each whose removal was not
     * needed.
     */
    private void removeConflicting(List<Integer> unplaced, boolean shuffled) {
        var taken = new ArrayList<Integer>();
        while (engine.cost(ScoreLevel.HARD) > floor) {
            var next = bestToRemove(shuffled);
            if (next.isEmpty()) {
                break;
            }
            engine.move(next.get(), null);
            taken.add(next.get());
        }
        for (var session : taken) {
            var place = timetable.placements().get(session).getPlace();
            var hard = engine.cost(ScoreLevel.HARD);
            engine.move(session, place);
            if (engine.cost(ScoreLevel.HARD) > hard) {
                engine.move(session, null);
                unplaced.add(session);
            }
        }
    }

    private Optional<Integer> bestToRemove(boolean shuffled) {
        var placed = movable.stream().mapToInt(Placement::index).filter(session -> engine.place(session) != null);
        return removals
                .of(placed, (session, gain) -> worth(session, gain, shuffled), new MoveBudget(Long.MAX_VALUE))
                .stream()
                .map(Removal::session)
                .findFirst();
    }

    private double worth(int session, long gain, boolean shuffled) {
        var place = Objects.requireNonNull(engine.place(session), "what is removed has a place");
        var worth = gain / (1.0 + effort.of(session, elsewhere(place)));
        return shuffled ? worth * random.nextDouble(0.5, 1) : worth;
    }

    /** Any other place: only the fact that it differs matters. */
    private Place elsewhere(Place place) {
        var places = compiled.places();
        return places.get((place.id() + 1) % places.size());
    }

    private double urgency(int session, boolean shuffled) {
        var urgency = compiled.placementDifficulty(timetable.placements().get(session));
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
        return new Attempt(
                places,
                engine.cost(ScoreLevel.HARD),
                engine.cost(ScoreLevel.MEDIUM),
                sum,
                engine.cost(ScoreLevel.SOFT));
    }
}
