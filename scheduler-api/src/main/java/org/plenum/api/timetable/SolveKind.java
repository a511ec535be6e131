package org.plenum.api.timetable;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.KeptConference;
import org.plenum.api.job.JobKind;
import org.plenum.api.job.JobRequest;
import org.plenum.api.job.SolveJob;
import org.plenum.solve.Publishing;
import org.plenum.solve.Solve;
import org.plenum.solve.SolveLimits;
import org.plenum.timetable.PublishedTimetable;
import org.plenum.timetable.PublishedTimetable.Position;
import org.plenum.timetable.PublishedTimetable.SolverRun;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Component;

/** Looks for a timetable, which becomes the draft. */
@Component
final class SolveKind implements JobKind {
    private final DraftStore drafts;
    private final ConferenceService conferences;
    private final Clock clock;

    SolveKind(DraftStore drafts, ConferenceService conferences, Clock clock) {
        this.drafts = drafts;
        this.conferences = conferences;
        this.clock = clock;
    }

    @Override
    public String name() {
        return JobRequest.SOLVE;
    }

    @Override
    public Work begin(SolveJob job, KeptConference kept, Optional<String> best) {
        var before = job.latest()
                .map(progress -> new SolverRun(job.request().seed(), progress.spent(), progress.moves()))
                .orElse(new SolverRun(job.request().seed(), Duration.ZERO, 0));
        var conference = kept.conference();
        var solve = new Solve(
                conference,
                TimetableRules.ALL,
                left(job.request().limits(), before),
                job.request().seed() + job.events().size() - 1, // who takes it up again takes another way
                _ -> {});
        best.map(text -> TimetableText.read(text, conference))
                .map(PublishedTimetable::placements)
                .or(() -> draftOf(job))
                .ifPresent(solve::from);
        return new Search(solve, before);
    }

    private Optional<List<Position>> draftOf(SolveJob job) {
        return job.request().from() == JobRequest.Start.EMPTY
                ? Optional.empty()
                : drafts.find(job.conference())
                        .map(draft -> TimetableText.read(
                                draft.timetable(),
                                conferences
                                        .get(job.conference(), draft.revision())
                                        .conference()))
                        .map(PublishedTimetable::placements);
    }

    private static SolveLimits left(SolveLimits limits, SolverRun before) {
        return new SolveLimits(
                limits.spent().map(spent -> atLeastNone(spent.minus(before.spent()))),
                limits.unimproved(),
                limits.moves().map(moves -> Math.max(0, moves - before.moves())),
                limits.target());
    }

    private static Duration atLeastNone(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    @Override
    public void keep(SolveJob job, String best) {
        drafts.add(
                job.conference(),
                new DraftStore.Draft(job.revision(), best),
                Edit.of("draft-found", job.id()),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** A search at work, which adds what was spent before to what it spends. */
    private record Search(Solve solve, SolverRun before) implements Work {

        @Override
        public void run() {
            solve.run();
        }

        @Override
        public void stop() {
            solve.stop();
        }

        @Override
        public Standing standing() {
            var score = solve.bestScore();
            var run = solve.soFar();
            return new Snapshot(
                    solve,
                    score,
                    new SolverRun(run.seed(), before.spent().plus(run.spent()), before.moves() + run.moves()));
        }
    }

    private record Snapshot(Solve solve, HardMediumSoftScore score, SolverRun run) implements Standing {

        @Override
        public Duration spent() {
            return run.spent();
        }

        @Override
        public long moves() {
            return run.moves();
        }

        @Override
        public String best() {
            return TimetableText.write(Publishing.placesOf(solve.best(), run));
        }
    }
}
