package org.plenum.api.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.job.kind.JobEvent;
import org.plenum.api.job.kind.JobKind;
import org.plenum.api.job.kind.JobKinds;
import org.plenum.api.job.kind.JobRequest;
import org.plenum.api.job.kind.JobRequestJson;
import org.plenum.api.job.kind.JobState;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IdempotencyKeys;
import org.plenum.api.request.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Queues, lists and stops jobs. */
@Service
@Transactional
public class JobService {
    private final JobStore store;
    private final ConferenceService conferences;
    private final JobKinds kinds;
    private final IdempotencyKeys keys;
    private final Scheduler scheduler;
    private final Clock clock;

    JobService(
            JobStore store,
            ConferenceService conferences,
            JobKinds kinds,
            IdempotencyKeys keys,
            Scheduler scheduler,
            Clock clock) {
        this.store = store;
        this.conferences = conferences;
        this.kinds = kinds;
        this.keys = keys;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Queues a job on the conference as it is now.
     *
     * @param key idempotency key: repeating the request with it has no further effect
     * @throws Refusal if there is no such conference
     */
    public SolveJob start(String conference, JobRequest request, Optional<String> key) {
        var revision = conferences.getRevision(conference);
        var wish = "job %s %s".formatted(conference, JobRequestJson.text(request));
        var id = keys.once(key, wish, () -> Long.toString(queue(conference, revision, request)));
        return get(Long.parseLong(id));
    }

    private long queue(String conference, int revision, JobRequest request) {
        var id = store.insert(conference, revision, request, clock.instant());
        scheduler.schedule(JobTask.instance(id), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions(); // before the commit nobody else sees the job
            }
        });
        return id;
    }

    /**
     * The job as it is now.
     *
     * @throws Refusal if there is none
     */
    @Transactional(readOnly = true)
    public SolveJob get(long id) {
        return store.find(id)
                .orElseThrow(() -> Refusal.missing(
                        "There is no job %d.\nIt may have been deleted, or its conference may have been."
                                .formatted(id)));
    }

    /**
     * The job as it is now, if it is of one of some kinds.
     *
     * @throws Refusal if there is none, or it is of another kind
     */
    @Transactional(readOnly = true)
    public SolveJob get(long id, Predicate<JobKind<?>> which) {
        var job = get(id);
        var names = kinds.names(which);
        if (!names.contains(job.request().kind())) {
            throw Refusal.missing("The job %d is of the kind %s, not %s.\nAsk for another job."
                    .formatted(id, job.request().kind(), String.join(", ", names)));
        }
        return job;
    }

    /** The last queued job of those that replace the conference's draft. */
    @Transactional(readOnly = true)
    public Optional<SolveJob> findLatestOfDraft(String conference) {
        return store.findLatest(conference, kinds.names(JobKind::replacesDraft));
    }

    /** The jobs that are about to replace the drafts of some conferences: their ids, by those of the conferences. */
    @Transactional(readOnly = true)
    public Map<String, Long> findReplacingDraft(Collection<String> conferences) {
        return store.findActive(conferences, kinds.names(JobKind::replacesDraft));
    }

    /** Some jobs, the last queued first. */
    @Transactional(readOnly = true)
    public Page<SolveJob> list(JobQuery query, Page.Size size) {
        return Page.of(store.list(query, size.andOne()), size, job -> Long.toString(job.id()));
    }

    /** The events of a job after the event with this number, in order. */
    @Transactional(readOnly = true)
    public List<JobEvent> events(long id, long after) {
        return store.events(id, after);
    }

    /** The best result of a job so far, as its kind stores it. */
    @Transactional(readOnly = true)
    public Optional<String> findBest(long id) {
        return store.findBest(id);
    }

    /**
     * Asks a job to end soon and keep its best; a job that has ended stays as it is.
     *
     * @throws Refusal if there is none
     */
    public void stop(long id) {
        if (get(id).state() == JobState.QUEUED && store.stopQueued(id, clock.instant())) {
            return;
        }
        store.requestStop(id);
    }

    /**
     * Deletes the record of a job that has ended; the draft that it found stays.
     *
     * @throws Refusal if there is none or it has not ended
     */
    public void delete(long id) {
        if (!get(id).state().isEnd()) {
            throw Refusal.conflict("The job %d has not ended.\nStop it first.".formatted(id));
        }
        store.delete(id);
    }
}
