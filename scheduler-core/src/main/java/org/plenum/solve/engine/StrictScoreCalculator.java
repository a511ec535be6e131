package org.plenum.solve.engine;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.plenum.conference.Level;
import org.plenum.timetable.Placement;
import org.plenum.timetable.Timetable;

/**
 * Lets Timefold score by the {@link Engine}, for a search that takes whatever is better and nothing that is worse at the hard
 * or the medium level: what is worse there is not looked at any further, and its soft score is said to be 0.
 *
 * <p>Such a search stands at the best of these two levels that it has seen, so it is known without asking what is worse.
 */
@SuppressWarnings("NullAway.Init") // Timefold resets before it asks anything
public final class StrictScoreCalculator implements IncrementalScoreCalculator<Timetable, HardMediumSoftScore> {
    private Engine engine;
    private long hard;
    private long medium;

    @Override
    public void resetWorkingSolution(Timetable timetable) {
        engine = Engine.of(timetable);
        hard = engine.cost(Level.HARD);
        medium = engine.cost(Level.MEDIUM);
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
        var hardNow = engine.cost(Level.HARD);
        if (hardNow > hard) {
            return HardMediumSoftScore.of(-hardNow, 0, 0);
        }
        var mediumNow = engine.cost(Level.MEDIUM);
        if (hardNow == hard && mediumNow > medium) {
            return HardMediumSoftScore.of(-hardNow, -mediumNow, 0);
        }
        hard = hardNow;
        medium = mediumNow;
        return engine.score();
    }
}
