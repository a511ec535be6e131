package org.plenum.solve.engine;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.plenum.timetable.Placement;
import org.plenum.timetable.Timetable;

/** Lets Timefold score by the {@link Engine}. */
@SuppressWarnings("NullAway.Init") // Timefold resets before it asks anything
public final class EngineScoreCalculator implements IncrementalScoreCalculator<Timetable, HardMediumSoftScore> {
    private Engine engine;

    @Override
    public void resetWorkingSolution(Timetable timetable) {
        engine = Engine.of(timetable);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        // The engine knows where the session was.
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        var placement = (Placement) entity;
        engine.move(placement.getIndex(), placement.getPlace());
    }

    @Override
    public HardMediumSoftScore calculateScore() {
        return engine.score();
    }
}
