package org.plenum.api.timetable;

import java.util.List;
import java.util.Optional;
import org.plenum.api.conference.Baselines;
import org.plenum.api.conference.KeptConference;
import org.plenum.api.job.JobKind;
import org.plenum.api.job.JobRequest;
import org.plenum.api.job.SolveJob;
import org.plenum.conference.Baseline;
import org.plenum.solve.Solve;
import org.plenum.timetable.PublishedTimetable;
import org.plenum.timetable.PublishedTimetable.Position;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Component;

/** Looks for a timetable, which becomes the draft. */
@Component
final class SolveKind implements JobKind {
    private final FoundDrafts drafts;
    private final Baselines baselines;

    SolveKind(FoundDrafts drafts, Baselines baselines) {
        this.drafts = drafts;
        this.baselines = baselines;
    }

    @Override
    public String name() {
        return JobRequest.SOLVE;
    }

    @Override
    public Work begin(SolveJob job, KeptConference kept, Optional<String> best) {
        var conference = baselines.measured(kept).conference();
        var solve = new Solve(conference, TimetableRules.ALL, SearchAtWork.left(job), SearchAtWork.seed(job), _ -> {});
        best.map(text -> TimetableText.read(text, conference).placements())
                .or(() -> start(job, kept, conference.baseline()))
                .ifPresent(solve::from);
        return new SearchAtWork(solve, SearchAtWork.before(job));
    }

    private Optional<List<Position>> start(SolveJob job, KeptConference kept, Optional<Baseline> published) {
        return switch (job.request().from()) {
            case EMPTY -> Optional.empty();
            case DRAFT -> drafts.find(kept).map(PublishedTimetable::placements);
            case PUBLISHED -> published.map(Position::listOf);
        };
    }

    @Override
    public void keep(SolveJob job, String best) {
        drafts.keep(job, best);
    }
}
