package org.plenum.api.job.kind;

import java.util.Set;

/** Where a job stands, and where it can go from there. */
public enum JobState {
    /** It waits for its turn. */
    QUEUED,
    /** Somebody works on it. */
    RUNNING,
    /** It came to its end by itself. */
    FINISHED,
    /** It was asked to end; its best stays. */
    STOPPED,
    /** It came to an end that was not meant. */
    FAILED,
    /** Who worked on it is gone; it will be taken up again. */
    LOST;

    /** The table of transitions: the states that may follow. */
    public Set<JobState> next() {
        return switch (this) {
            case QUEUED -> Set.of(RUNNING, STOPPED);
            case RUNNING -> Set.of(FINISHED, STOPPED, FAILED, LOST);
            case LOST -> Set.of(RUNNING, FAILED);
            case FINISHED, STOPPED, FAILED -> Set.of();
        };
    }

    /** Whether nothing can follow. */
    public boolean isEnd() {
        return next().isEmpty();
    }
}
