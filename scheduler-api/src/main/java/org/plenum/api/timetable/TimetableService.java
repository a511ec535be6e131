package org.plenum.api.timetable;

import java.util.Map;
import java.util.Optional;
import org.plenum.api.conference.Baselines;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.history.HistoryStore;
import org.plenum.api.history.Step;
import org.plenum.api.job.JobService;
import org.plenum.api.job.kind.JobKind;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.api.problem.Refusal;
import org.plenum.timetable.TimetableDocument.Assessment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Returns timetables, each with its assessment by the rules.
 *
 * <p>All reads for one answer see the same moment: no job ends in between.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class TimetableService {
    private final ConferenceService conferences;
    private final JobService jobs;
    private final HistoryStore history;
    private final Baselines baselines;
    private final Waivers waivers;
    private final AssessedTimetables assessed;

    TimetableService(
            ConferenceService conferences,
            JobService jobs,
            HistoryStore history,
            Baselines baselines,
            Waivers waivers,
            AssessedTimetables assessed) {
        this.conferences = conferences;
        this.jobs = jobs;
        this.history = history;
        this.baselines = baselines;
        this.waivers = waivers;
        this.assessed = assessed;
    }

    /**
     * The conference's draft.
     *
     * @throws Refusal if there is none
     */
    public TimetableView getDraft(String conference) {
        return findDraft(conference).orElseThrow(() -> missing(conference));
    }

    /**
     * The best timetable of a job so far.
     *
     * @throws Refusal if there is no such job, or it has found nothing yet
     */
    public TimetableView getBest(long job) {
        return findBest(jobs.get(job, JobKind::findsTimetable))
                .orElseThrow(() ->
                        Refusal.missing("The job %d has no timetable yet.\nAsk again in a second.".formatted(job)));
    }

    /**
     * The best timetable so far of a job that works on the conference, else the conference's draft.
     *
     * @throws Refusal if there is neither
     */
    public TimetableView getCurrent(String conference) {
        return findCurrent(conference).orElseThrow(() -> missing(conference));
    }

    private static Refusal missing(String conference) {
        return Refusal.missing("The conference “%s” has no timetable yet.\nStart a job.".formatted(conference));
    }

    /** The same; empty if there is neither. */
    public Optional<TimetableView> findCurrent(String conference) {
        return findRunningJob(conference).flatMap(this::findBest).or(() -> findDraft(conference));
    }

    /** The job that is about to replace the conference's draft. */
    public Optional<SolveJob> findRunningJob(String conference) {
        return jobs.findLatestOfDraft(conference).filter(job -> !job.state().isEnd());
    }

    /**
     * Refuses to continue if a job is about to overwrite the draft.
     *
     * @throws Refusal if a job is about to replace the conference's draft
     */
    public void requireNobodyAtWork(String conference) {
        findRunningJob(conference).ifPresent(job -> {
            throw Refusal.conflict("The job %d is looking for a timetable of the conference “%s”.\nStop it first."
                    .formatted(job.id(), conference));
        });
    }

    /** The draft of the conference, assessed by its current document; empty if there is none yet. */
    public Optional<TimetableView> findDraft(String conference) {
        var now = conferences.get(conference);
        return history.findDraft(now.id()).map(draft -> view(now, draft.timetable(), true, Optional.of(draft.step())));
    }

    /** The best timetable of a job so far; empty if there is none yet. */
    public Optional<TimetableView> findBest(SolveJob job) {
        return jobs.findBest(job.id())
                .map(best -> view(
                        conferences.get(job.conference(), job.revision()),
                        best,
                        job.state().isEnd(),
                        Optional.empty()));
    }

    /**
     * A published timetable, with its assessment by the rules of today.
     *
     * @param of the revision for which it was published
     */
    public TimetableView getPublished(StoredConference of, String text) {
        return new TimetableView(
                of,
                assessed.get(of, text, true),
                Map.of(), // a published version shows no waivers: it was a promise, whatever was waived since
                Optional.empty());
    }

    /** A published timetable as the draft would be assessed now if it were the same. */
    public Assessment assessNow(String conference, String text) {
        return assessed.get(baselines.measured(conferences.get(conference)), text, true)
                .assessment()
                .orElseThrow();
    }

    private TimetableView view(StoredConference kept, String text, boolean isFinal, Optional<Step> step) {
        var of = baselines.measured(kept);
        return new TimetableView(of, assessed.get(of, text, isFinal), waivers.list(of.id()), step);
    }
}
