package org.plenum.api.job;

import java.time.Duration;
import java.util.Optional;
import org.plenum.api.conference.KeptConference;
import org.plenum.rule.Score;

/** A sort of job: what there is to do, done by somebody who only has to run it and look at it. */
public interface JobKind {

    /** What requests call it. */
    String name();

    /**
     * Begins the work, or takes it up again.
     *
     * @param job what is asked, and how far it came before
     * @param best the best result so far, where somebody worked on it before
     */
    Work begin(SolveJob job, KeptConference conference, Optional<String> best);

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
