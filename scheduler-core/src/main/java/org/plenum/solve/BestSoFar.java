package org.plenum.solve;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import org.plenum.solve.engine.Engine;
import org.plenum.timetable.Timetable;

/** The best timetable that a search has found so far; for several threads. */
final class BestSoFar {
    private volatile Timetable timetable;
    private volatile HardMediumSoftScore score;

    private BestSoFar(Timetable timetable, HardMediumSoftScore score) {
        this.timetable = timetable;
        this.score = score;
    }

    static BestSoFar of(Timetable timetable) {
        return new BestSoFar(timetable, Engine.of(timetable).score());
    }

    /** Takes what is better than all before; whether it is. */
    synchronized boolean offer(Timetable other, HardMediumSoftScore itsScore) {
        if (itsScore.compareTo(score) <= 0) {
            return false;
        }
        timetable = other;
        score = itsScore;
        return true;
    }

    Timetable timetable() {
        return timetable;
    }

    HardMediumSoftScore score() {
        return score;
    }
}
