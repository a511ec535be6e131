package org.plenum.api.job.kind;

import java.time.Duration;
import java.util.Optional;
import org.plenum.api.conference.KeptConference;
import org.plenum.exchange.json.Fields;
import org.plenum.rule.Score;

/**
 * A kind of job: what can be asked of it, and the work that there is to do.
 *
 * @param <O> the options of its jobs
 */
public interface JobKind<O extends JobOptions> {

    /** The name in requests. */
    String name();

    /** The record of its options. */
    Class<O> options();

    /** Reads the options of a request; a field that it does not ask for is unknown. */
    O read(Fields fields);

    /** Whether the best result becomes the draft when the job ends. */
    boolean replacesDraft();

    /** Whether the result is a timetable. */
    boolean findsTimetable();

    /**
     * Begins the work, or takes it up again.
     *
     * @param job how far it came before
     * @param best the best result so far, where somebody worked on it before
     */
    Work begin(SolveJob job, O options, KeptConference conference, Optional<String> best);

    /**
     * Keeps what came of it, whether it ended by itself or was stopped.
     *
     * @param best the best result
     */
    void keep(SolveJob job, String best);

    /** A job at work. */
    interface Work {

        /** Does it, until it is done or stopped. */
        void run();

        /** Ends it soon. */
        void stop();

        /** How it stands, also while it runs. */
        Standing standing();
    }

    /** How work stands. */
    interface Standing {

        /** Working time, that of those who worked on it before included. */
        Duration spent();

        /** Moves tried, those of before included. */
        long moves();

        Score score();

        /** The best result so far, as it is to be stored. */
        String best();
    }
}
