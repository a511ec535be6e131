package org.plenum.solve;

import org.plenum.rule.Score;
import org.plenum.solve.engine.Engine;
import org.plenum.timetable.Timetable;

/** The best timetable that a search has found so far; for several threads. */
final class BestSoFar {
    private volatile Timetable timetable;
    private volatile Score score;

    private BestSoFar(Timetable timetable, Score score) {
        this.timetable = timetable;
        this.score = score;
    }

    static BestSoFar of(Timetable timetable) {
        return new BestSoFar(timetable, Engine.of(timetable).score());
    }

    /** Takes what is better than all before; whether it is. */
    synchronized boolean offer(Timetable other, Score itsScore) {
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

    Score score() {
        return score;
    }
}
