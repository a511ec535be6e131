package org.plenum.search.timefold;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.score.director.incremental.IncrementalScoreDirector;
import ai.timefold.solver.core.preview.api.move.Move;
import java.util.Iterator;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.plenum.problem.board.Occupancy;
import org.plenum.search.move.MovableSessions;
import org.plenum.search.move.MoveIterator;
import org.plenum.timetable.Timetable;

/**
 * Gives Timefold the moves of {@link MoveIterator}.
 *
 * <p>The only class that uses Timefold's move iterator factory, which is not public interface: its selectors were
 * measured at 0.6 to 0.9 of the speed, and they cannot say "same room, other start" of one variable.
 */
public final class RandomMoves implements MoveIteratorFactory<Timetable, Move<Timetable>> {

    private @Nullable MovableSessions movables;
    private long size;

    @Override
    public void phaseStarted(ScoreDirector<Timetable> director) {
        movables = MovableSessions.of(director.getWorkingSolution(), stateOf(director));
        size = movables.single().stream()
                .mapToLong(placement -> placement.getPlaces().size())
                .sum();
    }

    /** Where the calculator has the sessions: it follows every move. */
    private static Occupancy stateOf(ScoreDirector<Timetable> director) {
        var calculator = ((IncrementalScoreDirector<Timetable, ?>) director).getIncrementalScoreCalculator();
        return ((EngineScoreCalculator) calculator).state();
    }

    @Override
    public long getSize(ScoreDirector<Timetable> director) {
        return size;
    }

    @Override
    public Iterator<Move<Timetable>> createOriginalMoveIterator(ScoreDirector<Timetable> director) {
        throw new UnsupportedOperationException("The moves of a timetable come at random only.");
    }

    @Override
    public Iterator<Move<Timetable>> createRandomMoveIterator(
            ScoreDirector<Timetable> director, RandomGenerator random) {
        return new MoveIterator(Objects.requireNonNull(movables, "Timefold starts a phase before it moves"), random);
    }
}
