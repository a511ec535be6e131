package org.plenum.api.job.kind;

import java.time.Duration;
import java.time.Instant;
import org.plenum.rule.Score;

/** One event of a job: events are only ever added, and numbered from 1 within their job. */
public sealed interface JobEvent {

    long number();

    Instant at();

    /**
     * The job entered a state.
     *
     * @param why a sentence; empty if the state needs no explanation
     */
    record Entered(long number, Instant at, JobState state, String why) implements JobEvent {}

    /**
     * The job made progress.
     *
     * @param spent working time so far
     * @param moves moves tried so far
     * @param better whether the score is better than ever before
     */
    record Progressed(long number, Instant at, Duration spent, long moves, Score score, boolean better)
            implements JobEvent {

        /** Whether no hard rule is broken and nothing is left out. */
        public boolean isWhole() {
            return score.isFeasible() && score.isComplete();
        }

        /** The score at the soft level, at most 0. */
        public long softPoints() {
            return score.soft();
        }
    }
}
