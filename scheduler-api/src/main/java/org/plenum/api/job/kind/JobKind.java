package org.plenum.api.job.kind;

import java.time.Duration;
import java.util.Optional;
import org.plenum.api.conference.StoredConference;
import org.plenum.exchange.json.Fields;
import org.plenum.rule.Score;

/**
 * A kind of job: its options, and its work.
 *
 * @param <O> the options of its jobs
 */
public interface JobKind<O extends JobOptions> {

    /** The name in requests. */
    String name();

    /** The record of its options. */
    Class<O> options();

    /** Reads the options of a request; the form reports fields that this method does not read as unknown. */
    O read(Fields fields);

    /** Whether the best result becomes the draft when the job ends. */
    boolean replacesDraft();

    /** Whether the result is a timetable. */
    boolean findsTimetable();

    /**
     * Begins the work, or resumes it.
     *
     * @param job with its progress so far
     * @param best the best result so far, if there was an earlier attempt
     */
    Work begin(SolveJob job, O options, StoredConference conference, Optional<String> best);

    /**
     * Keeps the result, whether the work ended by itself or was stopped.
     *
     * @param best the best result
     */
    void keep(SolveJob job, String best);

    /** The work on one job. */
    interface Work {

        /** Works until the result is final or the work is stopped. */
        void run();

        /** Makes the work end soon. */
        void stop();

        /** The state of the work, also while it runs. */
        Standing standing();
    }

    /** Figures and best result of the work at one moment. */
    interface Standing {

        /** Working time, earlier attempts included. */
        Duration spent();

        /** Moves tried, earlier attempts included. */
        long moves();

        Score score();

        /** The best result so far, as text to store. */
        String best();
    }
}
