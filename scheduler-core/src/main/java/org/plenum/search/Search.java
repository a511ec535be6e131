package org.plenum.search;

import org.plenum.problem.Timetable;
import org.plenum.rule.Score;
import org.plenum.timetable.TimetableDocument.SolverRun;

/** A search for a timetable: run it once, watch it, stop it, take the best so far. */
public interface Search {

    /** Searches until a limit is reached or {@link #stop} is called, and gives the best found. */
    Timetable run();

    /** Ends the search soon; what it has found stays. */
    void stop();

    /** The best timetable so far, also while it runs; not to be changed. */
    Timetable best();

    /** The score of the best timetable so far. */
    Score bestScore();

    /** Whether the best so far is known to be the best there is. */
    boolean isOptimal();

    /** How far it has come, also between two better timetables. */
    SolverRun soFar();
}
