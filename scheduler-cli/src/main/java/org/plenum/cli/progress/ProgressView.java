package org.plenum.cli.progress;

import java.util.function.Supplier;
import org.plenum.search.SearchProgress;
import org.plenum.timetable.TimetableDocument.SolverRun;

/** Shows the progress of a solve. */
public sealed interface ProgressView extends AutoCloseable permits ProgressLines, ProgressBarView {

    /** Shows a better timetable; called by one thread at a time. */
    void better(SearchProgress progress);

    /**
     * Starts to show the progress, whether the timetable gets better or not.
     *
     * @param soFar called a few times a second
     */
    void follow(Supplier<SolverRun> soFar);

    /** Removes the display before other output is printed; a second call does nothing. */
    @Override
    void close();
}
