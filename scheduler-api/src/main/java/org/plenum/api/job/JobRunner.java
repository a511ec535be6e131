package org.plenum.api.job;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plenum.api.conference.ConferenceService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works on jobs: enters their states, follows the work, keeps what comes of it. */
@Component
class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    /** Who loses a job so often is probably brought down by it. */
    private static final int MOST_LOSSES = 3;

    private final JobStore store;
    private final ConferenceService conferences;
    private final List<JobKind> kinds;
    private final Clock clock;
    private final Set<JobKind.Work> atWork = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    JobRunner(JobStore store, ConferenceService conferences, List<JobKind> kinds, Clock clock) {
        this.store = store;
        this.conferences = conferences;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Works on a job to its end; false where it has to wait: for the next process, or for another job to end. */
    boolean run(long id) {
        if (closing || store.isBehindOneThatEnds(id)) {
            return false; // what that leaves is what this begins with
        }
        var begun = enter(id, JobState.RUNNING, "");
        return !begun || work(store.find(id).orElseThrow());
    }

    private boolean work(SolveJob job) {
        var conference = conferences.get(job.conference(), job.revision());
        var kind = kinds.stream()
                .filter(each -> each.name().equals(job.request().kind()))
                .findFirst()
                .orElseThrow();
        var work = kind.begin(job, conference, store.findBest(job.id()));
        atWork.add(work);
        try (var reports = new JobReports(job, work, store, clock)) {
            if (closing) {
                work.stop();
            }
            work.run();
            reports.last();
        } finally {
            atWork.remove(work);
        }
        return end(job, kind);
    }

    private boolean end(SolveJob job, JobKind kind) {
        var stopped = store.isUnwanted(job.id());
        if (closing && !stopped) {
            enter(job.id(), JobState.LOST, "Plenum was shut down.");
            return false;
        }
        store.findBest(job.id()).ifPresent(best -> kind.keep(job, best));
        enter(job.id(), stopped ? JobState.STOPPED : JobState.FINISHED, "");
        return true;
    }

    /** Enters that a job's process is gone; false where it happened too often to try again. */
    boolean lose(long id) {
        var lost = enter(id, JobState.LOST, "The process that worked on it is gone.");
        var losses = store.find(id)
                .map(job -> job.history().stream()
                        .filter(each -> each.state() == JobState.LOST)
                        .count())
                .orElse(0L);
        if (lost && losses >= MOST_LOSSES) {
            enter(id, JobState.FAILED, "Its process was lost %d times.".formatted(losses));
            return false;
        }
        return true;
    }

    /** Enters that the work on a job ended with an error, which goes to the log. */
    void fail(long id, Optional<Throwable> cause) {
        LOG.error("The job ({}) failed.", id, cause.orElse(null));
        enter(id, JobState.FAILED, "Plenum is at fault. Maybe its log tells the administrator why.");
    }

    private boolean enter(long id, JobState state, String why) {
        return store.enter(id, state, why, clock.instant());
    }

    /** Ends all work before the database goes away; the jobs are taken up again at the next start. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
        atWork.forEach(JobKind.Work::stop);
    }
}
