package org.plenum.cli.progress;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.plenum.search.SearchLimits;
import org.plenum.search.SearchProgress;
import org.plenum.timetable.TimetableDocument.SolverRun;

/** A bar that fills towards the limit, with the best score beside it. */
public final class ProgressBarView implements ProgressView {
    private static final int WIDTH = 79; // the narrowest usual terminal, less the cursor
    private static final int TICK = 200;
    private static final int UNKNOWN = -1;

    private final PrintWriter to;
    private final boolean countsMoves;
    private final ProgressBar bar;
    private final ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());

    public ProgressBarView(PrintWriter to, SearchLimits limits) {
        this.to = to;
        countsMoves = limits.moves().isPresent();
        bar = new ProgressBarBuilder()
                .setTaskName("Solving")
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(countsMoves ? "k moves" : " s", 1000)
                .setInitialMax(limits.moves()
                        .or(() -> limits.spent().map(Duration::toMillis))
                        .orElse((long) UNKNOWN))
                .setUpdateIntervalMillis(TICK)
                .hideEta()
                .setConsumer(new DelegatingProgressBarConsumer(this::show, WIDTH))
                .build();
    }

    private void show(String line) {
        to.print('\r' + line);
        to.flush();
    }

    @Override
    public void better(SearchProgress progress) {
        bar.setExtraMessage(' ' + progress.best().toString());
    }

    @Override
    public void follow(Supplier<SolverRun> soFar) {
        var _ = ticking.scheduleAtFixedRate(() -> step(soFar.get()), 0, TICK, TimeUnit.MILLISECONDS);
    }

    private void step(SolverRun run) {
        var come = countsMoves ? run.moves() : run.spent().toMillis();
        bar.stepTo(bar.isIndefinite() ? come : Math.min(come, bar.getMax())); // after the limit, the bar would grow
    }

    @Override
    public void close() {
        if (!ticking.isShutdown()) {
            ticking.shutdownNow();
            bar.close();
            to.println();
            to.flush();
        }
    }
}
