package org.plenum.cli.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.SplittableRandom;
import org.plenum.conference.Level;
import org.plenum.solve.engine.Engine;
import org.plenum.timetable.Placement;
import org.plenum.timetable.Timetable;

/**
 * How fast the engine is by itself: sessions go to any place that they could have by themselves, and back. Most such moves
 * break a hard rule beside others, which is all that is asked of them then; of the rest the soft cost too, as by a search.
 */
final class EngineSpeed {
    private static final long CPU_NANOS = 500_000_000;
    private static final int BATCH = 1000; // moves between two looks at the clock

    private final Engine engine;
    private final List<Placement> movable;
    private final SplittableRandom random;
    private final long hard;
    private final long medium;

    private EngineSpeed(Timetable timetable, long seed) {
        this.engine = Engine.of(timetable);
        this.movable = timetable.getPlacements().stream()
                .filter(placement ->
                        !placement.isPinned() && !placement.getPlaces().isEmpty())
                .toList();
        this.random = new SplittableRandom(seed);
        this.hard = engine.cost(Level.HARD);
        this.medium = engine.cost(Level.MEDIUM);
    }

    /** Moves per CPU second of this thread, half a second long; 0 where nothing can move. */
    static long of(Timetable timetable, long seed) {
        var speed = new EngineSpeed(timetable, seed);
        return speed.movable.isEmpty() ? 0 : speed.measure();
    }

    private long measure() {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        var spent = 0L;
        var moves = 0L;
        while (spent < CPU_NANOS) {
            for (var i = 0; i < BATCH; i++) {
                move();
            }
            moves += BATCH;
            spent = threads.getCurrentThreadCpuTime() - before;
        }
        return Math.round(moves * 1e9 / spent);
    }

    private void move() {
        var placement = movable.get(random.nextInt(movable.size()));
        var places = placement.getPlaces();
        engine.move(placement.getIndex(), places.get(random.nextInt(places.size())));
        if (engine.cost(Level.HARD) <= hard && engine.cost(Level.MEDIUM) <= medium) {
            var _ = engine.cost(Level.SOFT);
        }
        engine.move(placement.getIndex(), placement.getPlace());
    }
}
