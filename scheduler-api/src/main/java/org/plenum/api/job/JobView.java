package org.plenum.api.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenum.api.job.JobEventView.BestView;
import org.plenum.api.job.JobEventView.StateView;

/**
 * A job as the API returns it.
 *
 * @param state the last one of its history
 * @param input the ETag of the conference that it works on
 * @param by who requested it
 * @param runs how many searches, of which the best counts
 * @param weights points by rule id, of the rules in use
 * @param best the best so far
 * @param spent working time so far
 * @param moves moves tried so far
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record JobView(
        long id,
        String conference,
        int revision,
        String input,
        String kind,
        Optional<String> name,
        Optional<String> by,
        String from,
        Limits limits,
        long seed,
        int runs,
        Map<String, Integer> weights,
        String state,
        List<StateView> history,
        Optional<BestView> best,
        Duration spent,
        long moves,
        long movesPerSecond) {

    /** The limits at which the job ends. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Limits(
            Optional<Duration> spent,
            Optional<Duration> unimproved,
            Optional<Long> moves,
            Optional<JobEventView.ScoreView> target) {}
}
