package org.plenum.cli.progress;

import java.util.function.Supplier;
import org.plenum.search.SearchProgress;
import org.plenum.timetable.TimetableDocument.SolverRun;

/** Shows how a solve gets on. */
public sealed interface ProgressView extends AutoCloseable permits ProgressLines, ProgressBarView {

    /** Takes note of a better timetable; called by one thread at a time. */
    void better(SearchProgress progress);

    /**
     * Shows from now on how far the solve is, better or not.
     *
     * @param soFar asked a few times a second
     */
    void follow(Supplier<SolverRun> soFar);

    /** Clears the way for what is printed next; a second time does nothing. */
    @Override
    void close();
}
