package org.plenum.api.job.kind;

import java.util.List;
import java.util.Optional;

/**
 * A job as Plenum stores it: its request and its events.
 *
 * @param id counts all jobs, from 1
 * @param conference the id of its conference
 * @param revision the revision of the conference that it works on
 * @param events in the order in which they happened; the first is that the job was queued
 */
public record SolveJob(long id, String conference, int revision, JobRequest request, List<JobEvent> events) {

    public SolveJob {
        events = List.copyOf(events);
    }

    /** The current state. */
    public JobState state() {
        return history().getLast().state();
    }

    /** The states that it entered, in order. */
    public List<JobEvent.Entered> history() {
        return only(JobEvent.Entered.class);
    }

    /** The progress of the job, in order. */
    public List<JobEvent.Progressed> progress() {
        return only(JobEvent.Progressed.class);
    }

    /** The last progress; empty if there is none yet. */
    public Optional<JobEvent.Progressed> latest() {
        var progress = progress();
        return progress.isEmpty() ? Optional.empty() : Optional.of(progress.getLast());
    }

    private <E extends JobEvent> List<E> only(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
