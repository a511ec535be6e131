package org.plenum.search.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.plenum.problem.Engine;
import org.plenum.problem.board.Occupancy;
import org.plenum.rule.Score;

/** Calculates scores for Timefold with the {@link Engine}. */
@SuppressWarnings("NullAway.Init") // Timefold resets before any other call
public class EngineScoreCalculator implements IncrementalScoreCalculator<PlanningTimetable, HardMediumSoftScore> {
    private Engine engine;

    @Override
    public void resetWorkingSolution(PlanningTimetable solution) {
        engine = Engine.of(solution.timetable());
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        // The engine knows where the session was.
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        var placement = ((PlanningPlacement) entity).placement();
        engine.move(placement.index(), placement.getPlace());
    }

    @Override
    public HardMediumSoftScore calculateScore() {
        var score = score(engine);
        return HardMediumSoftScore.of(score.hard(), score.medium(), score.soft());
    }

    /** The score that Timefold gets; a subclass may simplify a worse one. */
    Score score(Engine timetable) {
        return timetable.score();
    }

    /** The current place of every session. */
    public final Occupancy state() {
        return engine.state();
    }
}
