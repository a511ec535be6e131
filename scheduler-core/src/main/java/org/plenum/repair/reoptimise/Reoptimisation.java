package org.plenum.repair.reoptimise;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Conference;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Engine;
import org.plenum.problem.Timetable;
import org.plenum.repair.MoveBudget;
import org.plenum.repair.PlacementPrice;
import org.plenum.rule.Rule;
import org.plenum.rule.Score;
import org.plenum.search.Search;
import org.plenum.search.SearchLimits;
import org.plenum.search.SearchProblem;
import org.plenum.search.SearchProgress;
import org.plenum.search.SingleSearch;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.TimetableDocument.SolverRun;

/**
 * A search for a timetable of a changed conference that disturbs as few people as possible.
 *
 * <p>First it repairs with the least disruption that it finds; then it makes only moves that gain more than they
 * disturb; last, it reverts moves without benefit. Its result is never worse than the repaired timetable.
 */
public final class Reoptimisation implements Search {
    private static final long TRIES = 3_000_000;
    private static final int SHARE_OF_REPAIR = 3;
    private static final Score COMPLETE = new Score(0, 0, Long.MIN_VALUE / 2);

    private final SearchProblem priced;
    private final ReoptimisationOptions wishes;
    private final SearchLimits limits;
    private final long seed;
    private final Consumer<SearchProgress> onBetter;
    private final long startedAt;
    private final MoveBudget tries;
    private final BaselinePlaces before;
    private final PlacementPrice effort;
    private final CompiledProblem plain;
    private final long least;
    private volatile Timetable kept; // the best finished timetable
    private volatile @Nullable SingleSearch improving;
    private volatile boolean stopped;

    /**
     * A re-optimisation that has not begun; its time runs from here, after the problem was compiled.
     *
     * @param conference has a baseline
     * @param rules the catalogue; the conference's weights apply
     * @param start the current positions: the baseline, or a timetable made from it since
     * @param onBetter receives each better timetable, from one thread at a time
     * @throws IllegalArgumentException where the conference has no baseline
     */
    public Reoptimisation(
            Conference conference,
            List<? extends Rule> rules,
            Collection<Position> start,
            ReoptimisationOptions wishes,
            SearchLimits limits,
            long seed,
            Consumer<SearchProgress> onBetter) {
        if (conference.baseline().isEmpty()) {
            throw new IllegalArgumentException(
                    "The conference (%s) has no baseline.\nSolve it instead.".formatted(conference.id()));
        }
        var fixed = PinnedPlacements.of(conference, start, wishes);
        this.priced = SearchProblem.of(DisruptionPrices.of(fixed, rules, wishes), wishes.addedTo(rules));
        this.wishes = wishes;
        this.limits = limits;
        this.seed = seed;
        this.onBetter = onBetter;
        this.tries = new MoveBudget(Math.min(TRIES, limits.moves().orElse(TRIES)));
        this.kept = priced.compiled().toTimetable(start);
        this.before = BaselinePlaces.of(kept);
        this.effort = before.effort(wishes.least());
        this.plain = CompiledProblem.of(fixed, rules);
        this.least = LowerBound.of(kept, before, effort, rules);
        this.startedAt = System.nanoTime();
    }

    @Override
    public Timetable run() {
        repair();
        if (wishes.stability() < ReoptimisationOptions.REPAIR_ONLY
                || !kept.leftOut().isEmpty()) {
            improve();
        }
        return kept;
    }

    private void repair() {
        var timetable = kept.copy();
        new Repair(timetable, effort, new SplittableRandom(seed), tries, this::isRepairOver).run(least);
        RevertMoves.in(timetable, before, wishes);
        kept = timetable;
        onBetter.accept(new SearchProgress(spent(), tries.count(), bestScore()));
    }

    private boolean isRepairOver() {
        return stopped
                || limits.spent()
                        .filter(time -> spent().multipliedBy(SHARE_OF_REPAIR).compareTo(time) > 0)
                        .isPresent();
    }

    /** Improves the repaired timetable, with the prices of moves; in the end, reverts moves without benefit. */
    private void improve() {
        var positions = kept.placed().stream().map(Position::of).toList();
        var solve = new SingleSearch(priced, limitsLeft(), seed, this::tell).from(positions);
        improving = solve;
        if (stopped) {
            solve.stop();
        }
        var timetable = solve.run().copy();
        RevertMoves.in(timetable, before, wishes);
        if (isBetter(Engine.of(timetable).score())) {
            kept = timetable;
        }
    }

    private SearchLimits limitsLeft() {
        return new SearchLimits(
                limits.spent().map(time -> atLeastNone(time.minus(spent()))),
                limits.unimproved(),
                limits.moves().map(moves -> Math.max(0, moves - tries.count())),
                wishes.stability() < ReoptimisationOptions.REPAIR_ONLY ? limits.target() : Optional.of(COMPLETE));
    }

    private static Duration atLeastNone(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    private void tell(SearchProgress progress) {
        if (isBetter(progress.best())) {
            onBetter.accept(new SearchProgress(spent(), tries.count() + progress.moves(), bestScore()));
        }
    }

    private boolean isBetter(Score pricedScore) {
        return pricedScore.compareTo(Engine.of(kept).score()) > 0;
    }

    @Override
    public void stop() {
        stopped = true;
        var running = improving;
        if (running != null) {
            running.stop();
        }
    }

    /** The best timetable so far, of a conference in which all that must not move is pinned. */
    @Override
    public Timetable best() {
        var running = improving;
        return running != null && isBetter(running.bestScore()) ? running.best() : kept;
    }

    /** Always false: no bound is known for the second goal, few moves. */
    @Override
    public boolean isOptimal() {
        return false;
    }

    /** The score by the conference's own weights, whatever the price of moves in the search. */
    @Override
    public Score bestScore() {
        var engine = new Engine(plain);
        best().placements().forEach(placement -> engine.move(placement.index(), placement.getPlace()));
        return engine.score();
    }

    @Override
    public SolverRun soFar() {
        var running = improving;
        var moves = tries.count() + (running == null ? 0 : running.soFar().moves());
        return new SolverRun(seed, spent(), moves);
    }

    private Duration spent() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    /** The disruption of the best timetable so far, and its lower bound. */
    public DisruptionSummary disturbance() {
        var moved = 0;
        var sum = 0L;
        var found = best();
        for (var placement : found.placements()) {
            var place = placement.getPlace();
            if (place != null && before.isMoved(placement.index(), place)) {
                moved++;
                sum += effort.of(placement.index(), place);
            }
        }
        return new DisruptionSummary(moved, found.leftOut().size(), sum, least);
    }
}
