package org.plenum.api.job;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.job.kind.JobKind;
import org.plenum.api.job.kind.JobKinds;
import org.plenum.api.job.kind.JobOptions;
import org.plenum.api.job.kind.JobState;
import org.plenum.api.job.kind.SolveJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Works on jobs: records their states, watches the work, keeps the result. */
@Component
class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    /** A job that loses its process this often probably crashes it. */
    private static final int MOST_LOSSES = 3;

    private final JobStore store;
    private final ConferenceService conferences;
    private final JobKinds kinds;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Set<Long> taken = ConcurrentHashMap.newKeySet();
    private final Set<JobKind.Work> atWork = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    JobRunner(
            JobStore store,
            ConferenceService conferences,
            JobKinds kinds,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.conferences = conferences;
        this.kinds = kinds;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The next step after an attempt. */
    enum Outcome {
        /** Nothing: the job has ended. */
        ENDED,
        /** Another attempt in a few seconds. */
        PUT_OFF,
        /** Nothing here: another process has resumed the job. */
        TAKEN_OVER
    }

    /** Works on a job until it ends, unless it has to wait: for the next process, or for another job to end. */
    Outcome run(JobAttempt attempt) {
        if (closing || store.hasStoppingPredecessor(attempt.job())) {
            return Outcome.PUT_OFF; // this job begins with the result of the job before it
        }
        if (!taken.add(attempt.job())) {
            return Outcome.PUT_OFF; // another process took this one for dead, and this attempt has not noticed yet
        }
        try {
            return store.begin(attempt, clock.instant()) ? work(attempt) : Outcome.ENDED;
        } finally {
            taken.remove(attempt.job());
        }
    }

    /** Whether this process works on the job, and so cannot be dead. */
    boolean isAtWork(long job) {
        return taken.contains(job);
    }

    private Outcome work(JobAttempt attempt) {
        try {
            return work(store.find(attempt.job()).orElseThrow(), attempt);
        } catch (RuntimeException | Error e) {
            LOG.error("The job ({}) failed.", attempt.job(), e);
            end(attempt, JobState.FAILED, "Plenum is at fault. Its log tells the administrator why.");
            return after(attempt);
        }
    }

    private Outcome work(SolveJob job, JobAttempt attempt) {
        var conference = conferences.get(job.conference(), job.revision());
        var kind = kinds.get(job.request().kind());
        var work = begin(kind, job, conference, store.findBest(job.id()));
        atWork.add(work);
        try (var reports = new JobReports(job, attempt, work, store, clock)) {
            if (closing) {
                work.stop();
            }
            work.run();
            reports.last();
        } finally {
            atWork.remove(work);
        }
        return finish(job, attempt, kind);
    }

    private static <O extends JobOptions> JobKind.Work begin(
            JobKind<O> kind, SolveJob job, StoredConference conference, Optional<String> best) {
        return kind.begin(job, kind.options().cast(job.request().options()), conference, best);
    }

    private Outcome finish(SolveJob job, JobAttempt attempt, JobKind<?> kind) {
        var stopped = store.isStopRequested(attempt);
        if (closing && !stopped) {
            return end(attempt, JobState.LOST, "Plenum was shut down.") ? Outcome.PUT_OFF : after(attempt);
        }
        transactions.executeWithoutResult(
                _ -> keep(job, attempt, kind, stopped ? JobState.STOPPED : JobState.FINISHED));
        return after(attempt);
    }

    /** Records the end and keeps the result in one transaction, so that no reader sees one without the other. */
    private void keep(SolveJob job, JobAttempt attempt, JobKind<?> kind, JobState end) {
        conferences.lock(job.conference()); // before the job, in the same order as deleting the conference
        if (end(attempt, end, "")) {
            store.findBest(job.id()).ifPresent(best -> kind.keep(job, best));
        }
    }

    private Outcome after(JobAttempt attempt) {
        return store.isTakenOver(attempt) ? Outcome.TAKEN_OVER : Outcome.ENDED;
    }

    /** Records that the process of an attempt is gone; false if that happened too often to try again. */
    boolean lose(JobAttempt attempt) {
        var lost = end(attempt, JobState.LOST, "The process that worked on it is gone.");
        var losses = store.find(attempt.job())
                .map(job -> job.history().stream()
                        .filter(each -> each.state() == JobState.LOST)
                        .count())
                .orElse(0L);
        if (lost && losses >= MOST_LOSSES) {
            store.failLost(attempt.job(), "Its process was lost %d times.".formatted(losses), clock.instant());
            return false;
        }
        return true;
    }

    private boolean end(JobAttempt attempt, JobState state, String why) {
        return store.end(attempt, state, why, clock.instant());
    }

    /** Stops all work before the database closes; the jobs are resumed at the next start. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
        atWork.forEach(JobKind.Work::stop);
    }
}
