package org.plenum.solve;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.time.Duration;
import org.plenum.solve.engine.Engine;
import org.plenum.timetable.Timetable;

/** The best timetable that a search has found so far, and when it was found; for several threads. */
final class BestSoFar {
    private volatile Timetable timetable;
    private volatile HardMediumSoftScore score;
    private volatile Duration since = Duration.ZERO;

    private BestSoFar(Timetable timetable, HardMediumSoftScore score) {
        this.timetable = timetable;
        this.score = score;
    }

    static BestSoFar of(Timetable timetable) {
        return new BestSoFar(timetable, Engine.of(timetable).score());
    }

    /** Takes what is better than all before; whether it is. */
    synchronized boolean offer(Timetable other, HardMediumSoftScore itsScore, Duration now) {
        if (itsScore.compareTo(score) <= 0) {
            return false;
        }
        timetable = other;
        score = itsScore;
        since = now;
        return true;
    }

    Timetable timetable() {
        return timetable;
    }

    HardMediumSoftScore score() {
        return score;
    }

    boolean isFromBefore(Duration moment) {
        return since.compareTo(moment) < 0;
    }
}
