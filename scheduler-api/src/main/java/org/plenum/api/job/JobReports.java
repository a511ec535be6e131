package org.plenum.api.job;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.plenum.api.job.kind.JobEvent;
import org.plenum.api.job.kind.JobKind;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.rule.Score;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the work on a job: stores its progress once a second, and stops it if somebody asked for that or another
 * process has resumed the job.
 */
final class JobReports implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobReports.class);
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final JobAttempt attempt;
    private final JobKind.Work work;
    private final JobStore store;
    private final Clock clock;
    private final ScheduledExecutorService watch;
    private Optional<Score> reported;

    JobReports(SolveJob job, JobAttempt attempt, JobKind.Work work, JobStore store, Clock clock) {
        this.attempt = attempt;
        this.work = work;
        this.store = store;
        this.clock = clock;
        this.reported = job.latest().map(JobEvent.Progressed::score);
        this.watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("reports-" + job.id()).factory());
        every(GLANCE, this::stopIfUnwanted);
        every(BETWEEN, () -> report(false));
    }

    private void every(Duration period, Runnable step) {
        var _ = watch.scheduleWithFixedDelay(
                () -> unlessItFails(step), GLANCE.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Continues the work if the database cannot be reached for a moment. */
    private void unlessItFails(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.warn("The job ({}) could not be reported on; it goes on.", attempt.job(), e);
        }
    }

    private void stopIfUnwanted() {
        if (store.isStopRequested(attempt)) {
            work.stop();
        }
    }

    /** @param isLast whether the result is stored even if its score is no better: it may hold more */
    private synchronized void report(boolean isLast) {
        var standing = work.standing();
        var better =
                reported.filter(score -> score.compareTo(standing.score()) >= 0).isEmpty();
        var best = better || isLast ? Optional.of(standing.best()) : Optional.<String>empty();
        if (store.progress(attempt, standing, better, best, clock.instant())) {
            reported = Optional.of(standing.score());
        }
    }

    /** Stores the final result of the work. */
    void last() {
        watch.shutdown();
        report(true);
    }

    @Override
    public void close() {
        watch.shutdown();
    }
}
