package org.plenum.api.timetable;

import java.time.Duration;
import org.plenum.api.job.kind.JobKind;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.assess.Assessor;
import org.plenum.problem.Timetable;
import org.plenum.rule.Score;
import org.plenum.search.Search;
import org.plenum.search.SearchLimits;
import org.plenum.timetable.TimetableDocument.SolverRun;

/** A search as the work of a job; its figures include those of earlier attempts. */
public record SearchWork(Search search, SolverRun before) implements JobKind.Work {
    private static final int EVENTS_BEFORE_WORK = 2; // queued, running

    /** Time and moves of earlier attempts at the job. */
    public static SolverRun before(SolveJob job) {
        var seed = job.request().options().seed();
        return job.latest()
                .map(progress -> new SolverRun(seed, progress.spent(), progress.moves()))
                .orElse(new SolverRun(seed, Duration.ZERO, 0));
    }

    /** The limits of a job, less the time and moves of earlier attempts; the limit of moves is for each of its runs. */
    public static SearchLimits left(SolveJob job) {
        var limits = job.request().options().limits();
        var before = before(job);
        var movesOfEach = before.moves() / job.request().options().runs();
        return new SearchLimits(
                limits.spent().map(spent -> atLeastNone(spent.minus(before.spent()))),
                limits.unimproved(),
                limits.moves().map(moves -> Math.max(0, moves - movesOfEach)),
                limits.target());
    }

    private static Duration atLeastNone(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    /** The seed that the job names; each later attempt uses another one. */
    public static long seed(SolveJob job) {
        return job.request().options().seed() + job.events().size() - EVENTS_BEFORE_WORK;
    }

    @Override
    public void run() {
        search.run();
    }

    @Override
    public void stop() {
        search.stop();
    }

    @Override
    public JobKind.Standing standing() {
        var score = search.bestScore();
        var run = search.soFar();
        return new Snapshot(
                search.best(),
                score,
                new SolverRun(run.seed(), before.spent().plus(run.spent()), before.moves() + run.moves()));
    }

    private record Snapshot(Timetable found, Score score, SolverRun run) implements JobKind.Standing {

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
            return TimetableText.write(Assessor.placesOf(found, run));
        }
    }
}
