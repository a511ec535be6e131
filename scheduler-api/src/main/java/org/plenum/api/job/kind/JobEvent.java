package org.plenum.api.job.kind;

import java.time.Duration;
import java.time.Instant;
import org.plenum.rule.Score;

/** One thing that happened to a job: they are only ever added, numbered from 1 within their job. */
public sealed interface JobEvent {

    long number();

    Instant at();

    /**
     * It entered a state.
     *
     * @param why a sentence, empty where the state says it all
     */
    record Entered(long number, Instant at, JobState state, String why) implements JobEvent {}

    /**
     * It came so far.
     *
     * @param spent working time so far
     * @param moves moves tried so far
     * @param better whether the score is better than ever before
     */
    record Progressed(long number, Instant at, Duration spent, long moves, Score score, boolean better)
            implements JobEvent {

        /** Whether no hard rule was broken and nothing left out. */
        public boolean isWhole() {
            return score.isFeasible() && score.isComplete();
        }

        /** The points for what could be better, at most 0. */
        public long softPoints() {
            return score.soft();
        }
    }
}
