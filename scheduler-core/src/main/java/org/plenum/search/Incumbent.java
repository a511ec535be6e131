package org.plenum.search;

import org.plenum.problem.Engine;
import org.plenum.problem.Timetable;
import org.plenum.rule.Score;

/** The best timetable that a search has found so far; safe for several threads. */
final class Incumbent {
    private volatile Timetable timetable;
    private volatile Score score;

    private Incumbent(Timetable timetable, Score score) {
        this.timetable = timetable;
        this.score = score;
    }

    static Incumbent of(Timetable timetable) {
        return new Incumbent(timetable, Engine.of(timetable).score());
    }

    /** Takes the timetable if it is better than all before, and says whether it is. */
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
