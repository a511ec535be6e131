package org.plenum.cli.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.SplittableRandom;
import org.plenum.solve.engine.Engine;
import org.plenum.timetable.Placement;
import org.plenum.timetable.Timetable;

/**
 * How fast the engine is by itself: sessions go to any place that they could have by themselves, and back. Every move is
 * scored whole, though most break a hard rule beside others, after which a search asks no further.
 */
final class EngineSpeed {
    private static final long CPU_NANOS = 500_000_000; // so long before it is measured, and so long measured
    private static final int BATCH = 1000; // moves between two looks at the clock

    private final Engine engine;
    private final List<Placement> movable;
    private final SplittableRandom random;

    private EngineSpeed(Timetable timetable, long seed) {
        this.engine = Engine.of(timetable);
        this.movable = timetable.getPlacements().stream()
                .filter(placement ->
                        !placement.isPinned() && !placement.getPlaces().isEmpty())
                .toList();
        this.random = new SplittableRandom(seed);
    }

    /** Moves per CPU second of this thread, half a second long; 0 where nothing can move. */
    static long of(Timetable timetable, long seed) {
        var speed = new EngineSpeed(timetable, seed);
        if (speed.movable.isEmpty()) {
            return 0;
        }
        speed.measure(); // the engine asks rules about a place when a session first comes there
        return speed.measure();
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
        var _ = engine.score();
        engine.move(placement.getIndex(), placement.getPlace());
    }
}
