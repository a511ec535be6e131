package org.plenum.api.timetable;

import java.util.List;
import java.util.Optional;
import org.plenum.api.conference.Baselines;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.job.kind.JobKind;
import org.plenum.api.job.kind.JobOptions.Start;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.conference.Baseline;
import org.plenum.exchange.json.Fields;
import org.plenum.search.SearchProblem;
import org.plenum.search.SearchProfile;
import org.plenum.search.SingleSearch;
import org.plenum.search.portfolio.Portfolio;
import org.plenum.search.portfolio.Strategy;
import org.plenum.timetable.TimetableDocument;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Component;

/** Looks for a timetable, which becomes the draft. */
@Component
final class SolveKind implements JobKind<SolveJobOptions> {
    static final String NAME = "solve";

    private final ReadTimetables timetables;
    private final DraftKeeper drafts;
    private final Baselines baselines;

    SolveKind(ReadTimetables timetables, DraftKeeper drafts, Baselines baselines) {
        this.timetables = timetables;
        this.drafts = drafts;
        this.baselines = baselines;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<SolveJobOptions> options() {
        return SolveJobOptions.class;
    }

    @Override
    public SolveJobOptions read(Fields fields) {
        return SolveJobOptions.read(fields);
    }

    @Override
    public boolean replacesDraft() {
        return true;
    }

    @Override
    public boolean findsTimetable() {
        return true;
    }

    @Override
    public Work begin(SolveJob job, SolveJobOptions options, StoredConference kept, Optional<String> best) {
        var conference = baselines.measured(kept).conference();
        var start = best.map(text -> timetables.get(text, conference).placements())
                .or(() -> start(options.from(), kept, conference.baseline()));
        var problem = SearchProblem.of(conference, TimetableRules.ALL);
        var strategies = SearchProfile.ofRuns(options.runs()).stream()
                .<Strategy>map(profile -> (limits, seed, onBetter) -> {
                    var solve = new SingleSearch(problem, limits, seed, onBetter).in(profile);
                    return start.map(solve::from).orElse(solve);
                })
                .toList();
        var search = new Portfolio(
                strategies,
                SearchWork.left(job),
                SearchWork.seed(job),
                Runtime.getRuntime().availableProcessors(),
                _ -> {});
        return new SearchWork(search, SearchWork.before(job));
    }

    private Optional<List<Position>> start(Start from, StoredConference kept, Optional<Baseline> published) {
        return switch (from) {
            case EMPTY -> Optional.empty();
            case DRAFT -> drafts.find(kept).map(TimetableDocument::placements);
            case PUBLISHED -> published.map(Position::listOf);
        };
    }

    @Override
    public void keep(SolveJob job, String best) {
        drafts.keep(job, best);
    }
}
