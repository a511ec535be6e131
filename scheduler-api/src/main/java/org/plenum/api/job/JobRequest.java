package org.plenum.api.job;

import java.time.Duration;
import java.util.Optional;
import org.plenum.solve.SolveLimits;

/**
 * What is asked of a job.
 *
 * @param kind the name of a {@link JobKind}
 * @param name what people call it
 * @param from where it begins
 * @param limits when it ends by itself
 * @param seed of its chance
 */
public record JobRequest(String kind, Optional<String> name, Start from, SolveLimits limits, long seed) {
    /** The kind of a search for a timetable. */
    public static final String SOLVE = "solve";

    /** The kind of a search for advice. */
    public static final String ADVISE = "advise";

    /** A search for a timetable, as long as is usual. */
    public static JobRequest solve(Start from) {
        return new JobRequest(SOLVE, Optional.empty(), from, SolveLimits.DEFAULT, 0);
    }

    /** A search for advice, as long as is usual. */
    public static JobRequest advise() {
        return new JobRequest(ADVISE, Optional.empty(), Start.EMPTY, SolveLimits.DEFAULT, 0);
    }

    /** Where a job begins. */
    public enum Start {
        /** With nothing but what is pinned. */
        EMPTY,
        /** With the draft. */
        DRAFT
    }

    /** How long it works at most, where that is limited. */
    public Optional<Duration> timeLimit() {
        return limits.spent();
    }
}
