package org.plenum.search.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.plenum.problem.Engine;
import org.plenum.problem.board.Occupancy;
import org.plenum.rule.Score;
import org.plenum.timetable.Placement;
import org.plenum.timetable.Timetable;

/** Lets Timefold score by the {@link Engine}. */
@SuppressWarnings("NullAway.Init") // Timefold resets before it asks anything
public class EngineScoreCalculator implements IncrementalScoreCalculator<Timetable, HardMediumSoftScore> {
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
        var score = score(engine);
        return HardMediumSoftScore.of(score.hard(), score.medium(), score.soft());
    }

    /** The score, or what is said to be it. */
    Score score(Engine timetable) {
        return timetable.score();
    }

    /** Where every session is right now. */
    public final Occupancy state() {
        return engine.state();
    }
}
