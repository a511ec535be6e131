package org.plenum.api.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.plenum.api.job.kind.JobEvent;
import org.plenum.rule.Score;

/**
 * An event of a job as the API returns it.
 *
 * @param name the event's name in the stream: state, progress, or best if the score is better than before
 */
record JobEventView(long number, String name, Object data) {

    /** A state of the job, since when, and why. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record StateView(String state, Instant at, String why) {

        static StateView of(JobEvent.Entered entered) {
            return new StateView(entered.state().name().toLowerCase(Locale.ROOT), entered.at(), entered.why());
        }
    }

    /** A score, level by level. */
    record ScoreView(long hard, long medium, long soft) {

        static ScoreView of(Score score) {
            return new ScoreView(score.hard(), score.medium(), score.soft());
        }
    }

    /** The best timetable so far. */
    record BestView(ScoreView score, boolean feasible, boolean complete) {

        static BestView of(Score score) {
            return new BestView(ScoreView.of(score), score.isFeasible(), score.isComplete());
        }
    }

    /** How far the job has come. */
    record ProgressView(Instant at, Duration spent, long moves, BestView best) {}

    static JobEventView of(JobEvent event) {
        return switch (event) {
            case JobEvent.Entered entered -> new JobEventView(entered.number(), "state", StateView.of(entered));
            case JobEvent.Progressed progressed ->
                new JobEventView(
                        progressed.number(),
                        progressed.better() ? "best" : "progress",
                        new ProgressView(
                                progressed.at(),
                                progressed.spent(),
                                progressed.moves(),
                                BestView.of(progressed.score())));
        };
    }
}
