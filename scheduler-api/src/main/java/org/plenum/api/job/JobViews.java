package org.plenum.api.job;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.job.JobEventView.BestView;
import org.plenum.api.job.JobEventView.ScoreView;
import org.plenum.api.job.JobEventView.StateView;
import org.plenum.api.job.kind.JobEvent;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.rule.Scorecard;
import org.plenum.search.SearchLimits;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Component;

/** Converts jobs to the form in which the API returns them. */
@Component
final class JobViews {
    private static final double MILLIS_PER_SECOND = 1000;

    private final ConferenceService conferences;

    JobViews(ConferenceService conferences) {
        this.conferences = conferences;
    }

    JobView of(SolveJob job) {
        var input = conferences.get(job.conference(), job.revision());
        var request = job.request();
        var options = request.options();
        var latest = job.latest();
        var spent = latest.map(JobEvent.Progressed::spent).orElse(Duration.ZERO);
        var moves = latest.map(JobEvent.Progressed::moves).orElse(0L);
        return new JobView(
                job.id(),
                job.conference(),
                job.revision(),
                input.etag(),
                request.kind(),
                request.name(),
                request.by(),
                options.from().name().toLowerCase(Locale.ROOT),
                limits(options.limits()),
                options.seed(),
                options.runs(),
                weights(input),
                job.state().name().toLowerCase(Locale.ROOT),
                job.history().stream().map(StateView::of).toList(),
                latest.map(progress -> BestView.of(progress.score())),
                spent,
                moves,
                Math.round(moves * MILLIS_PER_SECOND / Math.max(1, spent.toMillis())));
    }

    private static JobView.Limits limits(SearchLimits limits) {
        return new JobView.Limits(
                limits.spent(),
                limits.unimproved(),
                limits.moves(),
                limits.target().map(ScoreView::of));
    }

    private static Map<String, Integer> weights(StoredConference conference) {
        var scorecard = Scorecard.of(TimetableRules.ALL, conference.conference().weights());
        var weights = new LinkedHashMap<String, Integer>();
        scorecard.rules().forEach(rule -> weights.put(rule.id(), scorecard.points(rule)));
        return weights;
    }
}
