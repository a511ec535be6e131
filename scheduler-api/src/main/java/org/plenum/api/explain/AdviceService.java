package org.plenum.api.explain;

import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.job.JobService;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.api.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Returns the advice that jobs have found. */
@Service
@Transactional(readOnly = true)
public class AdviceService {
    private final ConferenceService conferences;
    private final JobService jobs;

    AdviceService(ConferenceService conferences, JobService jobs) {
        this.conferences = conferences;
        this.jobs = jobs;
    }

    /**
     * The advice that a job has found so far.
     *
     * @throws Refusal if there is no such job, or it has no result yet
     */
    public JobAdvice get(long job) {
        return find(jobs.get(job, kind -> kind.name().equals(AdviseKind.NAME)))
                .orElseThrow(
                        () -> Refusal.missing("The job %d has no advice yet.\nAsk again in a second.".formatted(job)));
    }

    /** The advice that a job has found so far; empty if it has no result yet. */
    public Optional<JobAdvice> find(SolveJob job) {
        var conference = conferences.get(job.conference(), job.revision()).conference();
        return jobs.findBest(job.id()).map(text -> AdviceText.read(text, conference));
    }
}
