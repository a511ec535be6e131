package org.plenum.cli.progress;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Supplier;
import org.plenum.search.SearchProgress;
import org.plenum.timetable.TimetableDocument.SolverRun;

/** Prints only lines that are worth keeping in a log. */
public final class ProgressLines implements ProgressView {
    private final PrintWriter to;
    private boolean feasible;
    private boolean complete;

    public ProgressLines(PrintWriter to) {
        this.to = to;
    }

    @Override
    public void better(SearchProgress progress) {
        var score = progress.best();
        if (!feasible && score.isFeasible()) {
            feasible = true;
            say("Feasible", progress);
        }
        if (!complete && score.isFeasible() && score.isComplete()) {
            complete = true;
            say("Complete", progress);
        }
    }

    private void say(String what, SearchProgress progress) {
        var seconds = progress.spent().toMillis() / 1000.0;
        to.println(String.format(Locale.ROOT, "%s after %.2f s: %s", what, seconds, progress.best()));
        to.flush();
    }

    @Override
    public void follow(Supplier<SolverRun> soFar) {
        // not useful in a log
    }

    @Override
    public void close() {
        to.flush();
    }
}
