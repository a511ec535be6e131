package org.plenum.search.timefold;

import org.plenum.conference.ScoreLevel;
import org.plenum.problem.Engine;
import org.plenum.rule.Score;

/**
 * Calculates scores for a search that accepts nothing worse at the hard or the medium level: for a worse timetable it
 * counts no further, and gives 0 as the soft score.
 *
 * <p>Such a search always stands at the best hard and medium cost that it has seen, so the calculator can compare with
 * that.
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
        var hardNow = timetable.cost(ScoreLevel.HARD);
        if (hardNow > hard) {
            return new Score(-hardNow, 0, 0);
        }
        var mediumNow = timetable.cost(ScoreLevel.MEDIUM);
        if (hardNow == hard && mediumNow > medium) {
            return new Score(-hardNow, -mediumNow, 0);
        }
        hard = hardNow;
        medium = mediumNow;
        return timetable.score();
    }
}
