package org.plenum.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.plenum.problem.Engine;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;

/**
 * Measures the speed of the engine alone: it moves sessions to random places of their domains, and back. The full
 * score of every move is computed, though most break a hard rule beside others, where a search would stop. The time to
 * draw moves does not count.
 */
final class EngineSpeed {
    private static final long WARM_UP =
            2_000_000_000; // nanoseconds; rules are evaluated when a session first comes to a place
    private static final long MEASURED = 500_000_000;
    private static final int BATCH = 1000; // moves between two readings of the clock

    private record Step(Placement placement, Place to) {}

    private final Engine engine;
    private final List<Placement> movable;
    private final SplittableRandom random;

    private EngineSpeed(Timetable timetable, long seed) {
        this.engine = Engine.of(timetable);
        this.movable = timetable.placements().stream()
                .filter(placement ->
                        !placement.isPinned() && !placement.places().isEmpty())
                .toList();
        this.random = new SplittableRandom(seed);
    }

    /** Moves per CPU second of this thread, over half a second; 0 where nothing can move. */
    static long of(Timetable timetable, long seed) {
        var speed = new EngineSpeed(timetable, seed);
        if (speed.movable.isEmpty()) {
            return 0;
        }
        speed.measure(WARM_UP);
        return speed.measure(MEASURED);
    }

    private long measure(long nanos) {
        var threads = ManagementFactory.getThreadMXBean();
        var spent = 0L;
        var moves = 0L;
        while (spent < nanos) {
            var batch = Stream.generate(this::draw).limit(BATCH).toList();
            var before = threads.getCurrentThreadCpuTime();
            batch.forEach(this::move);
            spent += threads.getCurrentThreadCpuTime() - before;
            moves += BATCH;
        }
        return Math.round(moves * 1e9 / spent);
    }

    private Step draw() {
        var placement = movable.get(random.nextInt(movable.size()));
        var places = placement.places();
        return new Step(placement, places.get(random.nextInt(places.size())));
    }

    private void move(Step step) {
        engine.move(step.placement.index(), step.to);
        var _ = engine.score();
        engine.move(step.placement.index(), step.placement.getPlace());
    }
}
