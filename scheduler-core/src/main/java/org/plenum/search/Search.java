package org.plenum.search;

import org.plenum.problem.Timetable;
import org.plenum.rule.Score;
import org.plenum.timetable.TimetableDocument.SolverRun;

/** A search for a timetable: run it once, watch it, stop it, take the best so far. */
public interface Search {

    /** Searches until a limit is reached or {@link #stop} is called, and returns the best timetable found. */
    Timetable run();

    /** Ends the search soon; its result so far remains. */
    void stop();

    /** The best timetable so far, also while the search runs; the caller must not change it. */
    Timetable best();

    /** The score of the best timetable so far. */
    Score bestScore();

    /** Whether the best timetable so far is proven optimal. */
    boolean isOptimal();

    /** What the search has spent so far, also between two better timetables. */
    SolverRun soFar();
}
