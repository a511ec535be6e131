package org.plenum.api.timetable;

import java.util.Map;
import java.util.Optional;
import org.plenum.api.conference.Baselines;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.KeptConference;
import org.plenum.api.history.HistoryStore;
import org.plenum.api.history.Step;
import org.plenum.api.job.JobService;
import org.plenum.api.job.kind.JobKind;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.api.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows timetables, each with what the rules say of it.
 *
 * <p>What it reads for one answer is of one moment: no job ends in between.
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
     * @throws Refusal where there is none
     */
    public TimetableView getDraft(String conference) {
        return findDraft(conference)
                .orElseThrow(() -> Refusal.missing(
                        "The conference “%s” has no timetable yet.\nMaybe start a job.".formatted(conference)));
    }

    /**
     * The best that a job has found so far.
     *
     * @throws Refusal where there is no such job, or it has found nothing yet
     */
    public TimetableView getBest(long job) {
        return findBest(jobs.get(job, JobKind::findsTimetable))
                .orElseThrow(() -> Refusal.missing(
                        "The job %d has no timetable yet.\nMaybe ask again in a second.".formatted(job)));
    }

    /** The best that a job at work on the conference has found so far, else the conference's draft. */
    public Optional<TimetableView> findCurrent(String conference) {
        return findAtWork(conference).flatMap(this::findBest).or(() -> findDraft(conference));
    }

    /** The job that is about to give the conference another draft. */
    public Optional<SolveJob> findAtWork(String conference) {
        return jobs.findLatestOfDraft(conference).filter(job -> !job.state().isEnd());
    }

    /**
     * Refuses what a job is about to overwrite.
     *
     * @throws Refusal where a job is about to give the conference another draft
     */
    public void requireNobodyAtWork(String conference) {
        findAtWork(conference).ifPresent(job -> {
            throw Refusal.conflict("The job %d is looking for a timetable of the conference “%s”.\nMaybe stop it first."
                    .formatted(job.id(), conference));
        });
    }

    /** The draft of the conference, by its document as it is now; empty where there is none yet. */
    public Optional<TimetableView> findDraft(String conference) {
        var now = conferences.get(conference);
        return history.findDraft(now.id()).map(draft -> view(now, draft.timetable(), true, Optional.of(draft.step())));
    }

    /** The best that a job has found so far; empty where that is nothing yet. */
    public Optional<TimetableView> findBest(SolveJob job) {
        return jobs.findBest(job.id())
                .map(best -> view(
                        conferences.get(job.conference(), job.revision()),
                        best,
                        job.state().isEnd(),
                        Optional.empty()));
    }

    /**
     * A timetable that was published, with what the rules say of it now.
     *
     * @param of the revision that it was published for
     */
    public TimetableView getPublished(KeptConference of, String text) {
        return new TimetableView(
                of,
                assessed.get(of, text, true),
                Map.of(), // a promise that was made stays as it was, whatever is waived since
                Optional.empty());
    }

    private TimetableView view(KeptConference kept, String text, boolean isFinal, Optional<Step> step) {
        var of = baselines.measured(kept);
        return new TimetableView(of, assessed.get(of, text, isFinal), waivers.list(of.id()), step);
    }
}
