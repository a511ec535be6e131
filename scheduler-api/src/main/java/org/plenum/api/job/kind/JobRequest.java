package org.plenum.api.job.kind;

import java.time.Duration;
import java.util.Optional;

/**
 * What is asked of a job.
 *
 * @param kind the name of a {@link JobKind}
 * @param name what people call it
 * @param by who asks for it, and so for what comes of it
 * @param options what is asked of a job of this kind
 */
public record JobRequest(String kind, Optional<String> name, Optional<String> by, JobOptions options) {

    /** A request that nobody named, by nobody in particular. */
    public static JobRequest of(String kind, JobOptions options) {
        return new JobRequest(kind, Optional.empty(), Optional.empty(), options);
    }

    /** The same, under a name. */
    public JobRequest named(String other) {
        return new JobRequest(kind, Optional.of(other), by, options);
    }

    /** The same, asked for by somebody; by nobody in particular where the name is blank. */
    public JobRequest askedBy(String who) {
        return new JobRequest(kind, name, Optional.of(who).filter(said -> !said.isBlank()), options);
    }

    /** The same for a job that takes over from this one. */
    public JobRequest goingOn() {
        return new JobRequest(kind, name, by, options.goingOn());
    }

    /** How long it works at most, where that is limited. */
    public Optional<Duration> timeLimit() {
        return options.limits().spent();
    }
}
