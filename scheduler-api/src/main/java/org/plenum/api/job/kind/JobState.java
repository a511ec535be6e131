package org.plenum.api.job.kind;

import java.util.Set;

/** The states of a job, and the transitions between them. */
public enum JobState {
    /** The job waits for its turn. */
    QUEUED,
    /** A process works on the job. */
    RUNNING,
    /** The job ended by itself. */
    FINISHED,
    /** The job was asked to end; its best stays. */
    STOPPED,
    /** The job ended by an error. */
    FAILED,
    /** The process that worked on the job is gone; another attempt will resume it. */
    LOST;

    /** The states that may follow this one. */
    public Set<JobState> next() {
        return switch (this) {
            case QUEUED -> Set.of(RUNNING, STOPPED);
            case RUNNING -> Set.of(FINISHED, STOPPED, FAILED, LOST);
            case LOST -> Set.of(RUNNING, FAILED);
            case FINISHED, STOPPED, FAILED -> Set.of();
        };
    }

    /** Whether no state can follow. */
    public boolean isEnd() {
        return next().isEmpty();
    }
}
