package org.plenum.search.timefold;

import org.plenum.conference.Level;
import org.plenum.problem.Engine;
import org.plenum.rule.Score;

/**
 * Scores for a search that takes whatever is better and nothing that is worse at the hard or the medium level: what is worse
 * there is not looked at any further, and its soft score is said to be 0.
 *
 * <p>Such a search stands at the best of these two levels that it has seen, so it is known without asking what is worse.
 */
public final class StrictScoreCalculator extends EngineScoreCalculator {
    private long hard;
    private long medium;

    @Override
    public void resetWorkingSolution(PlanningTimetable solution) {
        super.resetWorkingSolution(solution);
        hard = Long.MAX_VALUE;
        medium = Long.MAX_VALUE;
    }

    @Override
    Score score(Engine timetable) {
        var hardNow = timetable.cost(Level.HARD);
        if (hardNow > hard) {
            return new Score(-hardNow, 0, 0);
        }
        var mediumNow = timetable.cost(Level.MEDIUM);
        if (hardNow == hard && mediumNow > medium) {
            return new Score(-hardNow, -mediumNow, 0);
        }
        hard = hardNow;
        medium = mediumNow;
        return timetable.score();
    }
}
