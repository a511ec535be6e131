package org.plenum.search.timefold;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.score.director.incremental.IncrementalScoreDirector;
import ai.timefold.solver.core.preview.api.move.Move;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.plenum.problem.board.Occupancy;
import org.plenum.search.move.MovableSessions;
import org.plenum.search.move.MoveIterator;

/**
 * Gives Timefold the moves of {@link MoveIterator}.
 *
 * <p>Only this class uses Timefold's move iterator factory, which is not part of its public interface. Timefold's own
 * selectors were measured at 0.6 to 0.9 of the speed, and they cannot express "same room, other start" for one
 * variable.
 */
public final class RandomMoves implements MoveIteratorFactory<PlanningTimetable, Move<PlanningTimetable>> {

    private @Nullable MovableSessions movables;
    private List<PlanningPlacement> placements = List.of();
    private long size;

    @Override
    public void phaseStarted(ScoreDirector<PlanningTimetable> director) {
        var solution = director.getWorkingSolution();
        placements = solution.getPlacements();
        movables = MovableSessions.of(solution.timetable(), stateOf(director));
        size = movables.single().stream()
                .mapToLong(placement -> placement.places().size())
                .sum();
    }

    /** The places of the sessions in the score calculator, which follows every move. */
    private static Occupancy stateOf(ScoreDirector<PlanningTimetable> director) {
        var calculator = ((IncrementalScoreDirector<PlanningTimetable, ?>) director).getIncrementalScoreCalculator();
        return ((EngineScoreCalculator) calculator).state();
    }

    @Override
    public long getSize(ScoreDirector<PlanningTimetable> director) {
        return size;
    }

    @Override
    public Iterator<Move<PlanningTimetable>> createOriginalMoveIterator(ScoreDirector<PlanningTimetable> director) {
        throw new UnsupportedOperationException("The moves of a timetable come at random only.");
    }

    @Override
    public Iterator<Move<PlanningTimetable>> createRandomMoveIterator(
            ScoreDirector<PlanningTimetable> director, RandomGenerator random) {
        var changes =
                new MoveIterator(Objects.requireNonNull(movables, "Timefold starts a phase before it moves"), random);
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return changes.hasNext();
            }

            @Override
            public Move<PlanningTimetable> next() {
                return new PlanningMove(changes.next(), placements);
            }
        };
    }
}
