package org.plenum.api.reoptimise;

import java.util.List;
import java.util.Optional;
import org.plenum.api.conference.Baselines;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.job.kind.JobKind;
import org.plenum.api.job.kind.JobOptions.Start;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.api.timetable.DraftKeeper;
import org.plenum.api.timetable.ReadTimetables;
import org.plenum.api.timetable.SearchWork;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.exchange.json.Fields;
import org.plenum.repair.reoptimise.Reoptimisation;
import org.plenum.timetable.TimetableDocument;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.rules.TimetableRules;

/** Looks for a timetable that keeps as much as possible of the published version; if there is none, of the draft. */
record ReoptimiseKind(
        String name, boolean replacesDraft, ReadTimetables timetables, DraftKeeper drafts, Baselines baselines)
        implements JobKind<ReoptimiseJobOptions> {

    @Override
    public Class<ReoptimiseJobOptions> options() {
        return ReoptimiseJobOptions.class;
    }

    @Override
    public ReoptimiseJobOptions read(Fields fields) {
        return ReoptimiseJobOptions.read(fields);
    }

    @Override
    public boolean findsTimetable() {
        return true;
    }

    @Override
    public Work begin(SolveJob job, ReoptimiseJobOptions options, StoredConference kept, Optional<String> best) {
        var conference = withBaseline(kept);
        var search = new Reoptimisation(
                conference,
                TimetableRules.ALL,
                best.map(text -> timetables.get(text, conference).placements())
                        .orElseGet(() -> start(options.from(), kept, conference)),
                options.wishes(),
                SearchWork.left(job),
                SearchWork.seed(job),
                _ -> {});
        return new SearchWork(search, SearchWork.before(job));
    }

    private Conference withBaseline(StoredConference kept) {
        var measured = baselines.measured(kept).conference();
        return measured.baseline().isPresent()
                ? measured
                : measured.withBaseline(
                        drafts.find(kept).map(TimetableDocument::toBaseline).orElse(new Baseline(0, List.of())));
    }

    private List<Position> start(Start from, StoredConference kept, Conference conference) {
        var published = Position.listOf(conference.baseline().orElseThrow());
        return from == Start.PUBLISHED
                ? published
                : drafts.find(kept).map(TimetableDocument::placements).orElse(published);
    }

    @Override
    public void keep(SolveJob job, String best) {
        if (replacesDraft) {
            drafts.keep(job, best);
        } // else the result stays with the job until somebody adopts it
    }
}
