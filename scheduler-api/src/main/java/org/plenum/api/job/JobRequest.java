package org.plenum.api.job;

import java.time.Duration;
import java.util.Optional;
import org.plenum.repair.reoptimise.ReoptimisationOptions;
import org.plenum.search.SearchLimits;

/**
 * What is asked of a job.
 *
 * @param kind the name of a {@link JobKind}
 * @param name what people call it
 * @param by who asks for it, and so for what comes of it
 * @param from where it begins
 * @param limits when it ends by itself
 * @param seed of its chance
 * @param runs how many searches are made, of which the best counts; kinds other than {@link #SOLVE} make one whatever this is
 * @param wishes what is asked of a re-optimisation; other kinds do not look at it
 */
public record JobRequest(
        String kind,
        Optional<String> name,
        Optional<String> by,
        Start from,
        SearchLimits limits,
        long seed,
        int runs,
        ReoptimisationOptions wishes) {
    /** The kind of a search for a timetable. */
    public static final String SOLVE = "solve";

    /** The kind of a search that keeps as much as can be of what was published. */
    public static final String REOPTIMISE = "reoptimise";

    /** The kind of a search like that whose result is only proposed. */
    public static final String PROPOSE = "propose";

    /** The kind of a search for advice. */
    public static final String ADVISE = "advise";

    /** A search for a timetable, as long as is usual. */
    public static JobRequest solve(Start from) {
        return new JobRequest(
                SOLVE,
                Optional.empty(),
                Optional.empty(),
                from,
                SearchLimits.DEFAULT,
                0,
                1,
                ReoptimisationOptions.USUAL);
    }

    /** A search that begins with the draft and keeps as much as can be of what was published. */
    public static JobRequest reoptimise(ReoptimisationOptions wishes) {
        return new JobRequest(
                REOPTIMISE, Optional.empty(), Optional.empty(), Start.DRAFT, SearchLimits.DEFAULT, 0, 1, wishes);
    }

    /** A search like {@link #reoptimise} whose result is only proposed, under this name. */
    public static JobRequest propose(String name, ReoptimisationOptions wishes) {
        return new JobRequest(
                PROPOSE, Optional.of(name), Optional.empty(), Start.DRAFT, SearchLimits.DEFAULT, 0, 1, wishes);
    }

    /** A search for advice, as long as is usual. */
    public static JobRequest advise() {
        return new JobRequest(
                ADVISE,
                Optional.empty(),
                Optional.empty(),
                Start.EMPTY,
                SearchLimits.DEFAULT,
                0,
                1,
                ReoptimisationOptions.USUAL);
    }

    /** The same, beginning with the draft. */
    public JobRequest goingOn() {
        return new JobRequest(kind, name, by, Start.DRAFT, limits, seed, runs, wishes);
    }

    /** The same, asked for by somebody; by nobody in particular where the name is blank. */
    public JobRequest askedBy(String who) {
        var asking = Optional.of(who).filter(said -> !said.isBlank());
        return new JobRequest(kind, name, asking, from, limits, seed, runs, wishes);
    }

    /** Where a job begins. */
    public enum Start {
        /** With nothing but what is pinned. */
        EMPTY,
        /** With the draft. */
        DRAFT,
        /** With the version that was published last. */
        PUBLISHED
    }

    /** How long it works at most, where that is limited. */
    public Optional<Duration> timeLimit() {
        return limits.spent();
    }
}
