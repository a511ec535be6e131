package org.plenum.api.job.kind;

import java.util.List;
import java.util.Optional;

/**
 * A job as it is kept: what was asked, and all that happened.
 *
 * @param id counts all jobs, from 1
 * @param conference the id of its conference
 * @param revision the revision of the conference that it works on
 * @param events in the order in which they happened; the first is that it was queued
 */
public record SolveJob(long id, String conference, int revision, JobRequest request, List<JobEvent> events) {

    public SolveJob {
        events = List.copyOf(events);
    }

    /** Where it stands. */
    public JobState state() {
        return history().getLast().state();
    }

    /** The states that it entered, in order. */
    public List<JobEvent.Entered> history() {
        return only(JobEvent.Entered.class);
    }

    /** How it came on, in order. */
    public List<JobEvent.Progressed> progress() {
        return only(JobEvent.Progressed.class);
    }

    /** How far it came, where it came anywhere. */
    public Optional<JobEvent.Progressed> latest() {
        var progress = progress();
        return progress.isEmpty() ? Optional.empty() : Optional.of(progress.getLast());
    }

    private <E extends JobEvent> List<E> only(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
