package org.plenum.api.reoptimise;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.plenum.api.conference.Baselines;
import org.plenum.api.conference.KeptConference;
import org.plenum.api.job.JobKind;
import org.plenum.api.job.JobRequest.Start;
import org.plenum.api.job.SolveJob;
import org.plenum.api.timetable.FoundDrafts;
import org.plenum.api.timetable.SearchAtWork;
import org.plenum.api.timetable.TimetableText;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.repair.reoptimise.Reoptimisation;
import org.plenum.timetable.TimetableDocument;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.rules.TimetableRules;

/** Looks for a timetable that keeps as much as can be of what was published; where nothing was, of the draft. */
record ReoptimiseKind(String name, FoundDrafts drafts, Baselines baselines, BiConsumer<SolveJob, String> keeping)
        implements JobKind {

    @Override
    public Work begin(SolveJob job, KeptConference kept, Optional<String> best) {
        var conference = withBaseline(kept);
        var search = new Reoptimisation(
                conference,
                TimetableRules.ALL,
                best.map(text -> TimetableText.read(text, conference).placements())
                        .orElseGet(() -> start(job, kept, conference)),
                job.request().wishes(),
                SearchAtWork.left(job),
                SearchAtWork.seed(job),
                _ -> {});
        return new SearchAtWork(search, SearchAtWork.before(job));
    }

    private Conference withBaseline(KeptConference kept) {
        var measured = baselines.measured(kept).conference();
        return measured.baseline().isPresent()
                ? measured
                : measured.withBaseline(
                        drafts.find(kept).map(TimetableDocument::toBaseline).orElse(new Baseline(0, List.of())));
    }

    private List<Position> start(SolveJob job, KeptConference kept, Conference conference) {
        var published = Position.listOf(conference.baseline().orElseThrow());
        return job.request().from() == Start.PUBLISHED
                ? published
                : drafts.find(kept).map(TimetableDocument::placements).orElse(published);
    }

    @Override
    public void keep(SolveJob job, String best) {
        keeping.accept(job, best);
    }
}
