package org.plenum.api.job.kind;

import java.time.Duration;
import java.util.Optional;

/**
 * A request for a job.
 *
 * @param kind the name of a {@link JobKind}
 * @param name a name for people
 * @param by who requests it, and so is the author of the result
 * @param options of a job of this kind
 */
public record JobRequest(String kind, Optional<String> name, Optional<String> by, JobOptions options) {

    /** A request without a name and without an author. */
    public static JobRequest of(String kind, JobOptions options) {
        return new JobRequest(kind, Optional.empty(), Optional.empty(), options);
    }

    /** The same request, under a name. */
    public JobRequest named(String other) {
        return new JobRequest(kind, Optional.of(other), by, options);
    }

    /** The same request, with an author; without one if the name is blank. */
    public JobRequest askedBy(String who) {
        return new JobRequest(kind, name, Optional.of(who).filter(said -> !said.isBlank()), options);
    }

    /** The same request, for a job that replaces this one. */
    public JobRequest goingOn() {
        return new JobRequest(kind, name, by, options.goingOn());
    }

    /** How long the job works at most, if that is limited. */
    public Optional<Duration> timeLimit() {
        return options.limits().spent();
    }

    /** How long the job works, whether its result still gets better or not; empty if it may end earlier. */
    public Optional<Duration> fixedTime() {
        return timeLimit().filter(_ -> options.limits().unimproved().isEmpty());
    }
}
