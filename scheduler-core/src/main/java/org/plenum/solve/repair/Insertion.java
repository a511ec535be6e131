package org.plenum.solve.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Level;
import org.plenum.solve.engine.Engine;
import org.plenum.solve.engine.Rulebook;
import org.plenum.timetable.Place;
import org.plenum.timetable.Placement;
import org.plenum.timetable.Timetable;

/**
 * Gives a session a place, and takes out what is in its way, as little of it as can be.
 *
 * <p>Whoever is taken out weighs more from then on, so that two sessions do not throw each other out for ever. That is
 * the gist of conflict-based statistics (T. Müller, "Constraint-based Timetabling", thesis, Charles University, Prague
 * 2005).
 */
public final class Insertion {
    private static final int CLOSE_LOOKS = 12;

    /** A place, what it would break and cost right now, and the weight of those who seem to be in the way. */
    private record Option(Place place, long hard, long soft, long weight) {}

    private final Engine engine;
    private final List<Placement> placements;
    private final RandomGenerator random;
    private final Doors doors;
    private final Eviction eviction;
    private final long[] weight;
    private final Tolls tolls;
    private final Tries tries;

    /**
     * Inserts into a timetable.
     *
     * @param engine which stands as the timetable does
     * @param most the moves that it may try in all; an insertion that would need more does not take place
     */
    public Insertion(Timetable timetable, Engine engine, RandomGenerator random, long most) {
        this.tries = new Tries(most);
        this.engine = engine;
        this.placements = timetable.getPlacements();
        this.random = random;
        this.weight = new long[placements.size()];
        this.tolls = new Tolls(placements);
        forget();
        this.doors = new Doors((Rulebook) timetable.rules(), engine.state(), placements, weight);
        this.eviction = new Eviction((Rulebook) timetable.rules(), engine, placements, weight, tries);
    }

    /** The moves tried so far. */
    public long moves() {
        return tries.count();
    }

    /** Forgets who was taken out how often. */
    public void forget() {
        Arrays.setAll(weight, session -> placements.get(session).session().importance());
        tolls.forget();
    }

    /**
     * Places a session that has no place, without breaking a hard rule that was not broken before.
     *
     * @return those taken out for it; empty where it cannot be placed, and then nothing has changed
     */
    public Optional<List<Integer>> insert(int session) {
        var before = engine.cost(Level.HARD);
        var options = new ArrayList<Option>();
        @Nullable Option best = null;
        for (var door : doors.of(session)) {
            if (tries.isSpent()) {
                return Optional.empty();
            }
            var option = look(session, door);
            options.add(option);
            if (option.hard == before && (best == null || isBetter(option, best))) {
                best = option;
            }
        }
        if (best != null) {
            engine.move(session, best.place);
            return Optional.of(List.of());
        }
        return makeRoom(session, before, options);
    }

    private Option look(int session, Doors.Door door) {
        tries.add();
        engine.move(session, door.place());
        var option = new Option(
                door.place(),
                engine.cost(Level.HARD),
                engine.cost(Level.SOFT),
                door.weight() + tolls.of(session, door.place()));
        engine.move(session, null);
        return option;
    }

    private boolean isBetter(Option option, Option best) {
        return option.soft < best.soft || (option.soft == best.soft && random.nextBoolean());
    }

    private Optional<List<Integer>> makeRoom(int session, long before, List<Option> options) {
        options.sort(Comparator.comparingLong(Option::weight).thenComparingLong(Option::hard));
        Eviction.@Nullable Result best = null;
        var least = Long.MAX_VALUE;
        var looks = CLOSE_LOOKS;
        for (var option : options) {
            if (tries.isSpent()) {
                return Optional.empty();
            }
            var toll = tolls.of(session, option.place);
            var result = eviction.tryOut(session, option.place, before, least - toll);
            if (result.isPresent()) {
                least = result.get().weight() + toll;
                best = result.get();
            }
            if (best != null && --looks == 0) {
                break;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        for (var ejected : best.ejected()) {
            engine.move(ejected, null);
            weight[ejected] += placements.get(ejected).session().importance();
        }
        engine.move(session, best.place());
        tolls.raise(session, best.place());
        return Optional.of(best.ejected());
    }
}
