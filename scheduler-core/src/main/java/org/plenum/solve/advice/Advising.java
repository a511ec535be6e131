package org.plenum.solve.advice;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Conference;
import org.plenum.request.Advice;
import org.plenum.request.Asked;
import org.plenum.request.Proof;
import org.plenum.request.Request;
import org.plenum.request.Requests;
import org.plenum.rule.Rule;
import org.plenum.solve.Publishing;
import org.plenum.solve.Solve;
import org.plenum.solve.SolveLimits;
import org.plenum.solve.proof.Proofs;
import org.plenum.timetable.PublishedTimetable.Position;

/**
 * Looks for one or two requests without which a conference would be possible, each tried by a short search of its own.
 *
 * <p>It begins with the conference as it is; where everything finds a place, there is nothing to advise. Then it leaves out
 * one request after the other and goes on from the timetable found; only where no single one helps, it tries pairs. Ten
 * pieces of advice are enough.
 */
public final class Advising {
    /** All sessions placed and no hard rule broken, whatever else it costs. */
    private static final HardMediumSoftScore WHOLE = HardMediumSoftScore.of(0, 0, Long.MIN_VALUE / 2);

    private static final long MOVES_PER_TRIAL = 50_000;
    private static final int MOST_SINGLE = 500;
    private static final int MOST_IN_PAIRS = 30;
    private static final int MOST_FOUND = 10;

    private final Conference conference;
    private final List<? extends Rule> rules;
    private final SolveLimits limits;
    private final long seed;
    private final Consumer<Advice> onFound;
    private final long startedAt = System.nanoTime();
    private final List<Advice> found = Collections.synchronizedList(new ArrayList<>());
    private volatile HardMediumSoftScore score = WHOLE;
    private volatile boolean stopped;
    private volatile @Nullable Solve running;
    private final AtomicLong movesBefore = new AtomicLong();

    /** A request that was left out, and how far that took the search. */
    private record Trial(List<Request> relaxed, HardMediumSoftScore score) {}

    /**
     * A search for advice that has not begun; its time runs from here.
     *
     * @param rules the catalogue; the conference's weights apply
     * @param limits its time counts for all it does; moves, where given, for each of its searches
     * @param onFound told of each piece of advice
     */
    public Advising(
            Conference conference,
            List<? extends Rule> rules,
            SolveLimits limits,
            long seed,
            Consumer<Advice> onFound) {
        this.conference = conference;
        this.rules = rules;
        this.limits = limits;
        this.seed = seed;
        this.onFound = onFound;
    }

    /** Looks until all is tried, the time is over or {@link #stop} is called; what it found, the best first. */
    public List<Advice> run() {
        var asItIs = new Solve(conference, rules, firstLimits(), seed, _ -> {});
        search(asItIs);
        score = asItIs.bestScore();
        if (!isWhole(score)) {
            var timetable = Publishing.of(asItIs.best(), rules, asItIs.soFar());
            var proofs = Proofs.of(conference, rules);
            var leftOut = timetable.assessment().orElseThrow().leftOut();
            tryAll(Candidates.of(conference, proofs, leftOut), proofs, timetable.placements());
        }
        return found();
    }

    private void tryAll(List<Request> candidates, List<Proof> proofs, List<Position> from) {
        var trials = new ArrayList<Trial>();
        candidates.stream()
                .limit(MOST_SINGLE)
                .forEach(request -> attempt(List.of(request), from).ifPresent(trials::add));
        if (found.isEmpty()) {
            pairs(trials).stream()
                    .filter(pair -> proofs.stream().noneMatch(proof -> Collections.disjoint(proof.requests(), pair)))
                    .forEach(pair -> attempt(pair, from));
        }
    }

    /** Pairs of those that went furthest by themselves. */
    private static List<List<Request>> pairs(List<Trial> trials) {
        var furthest = trials.stream()
                .sorted(Comparator.comparing(Trial::score).reversed())
                .limit(MOST_IN_PAIRS)
                .map(Trial::relaxed)
                .toList();
        var pairs = new ArrayList<List<Request>>();
        for (var second = 1; second < furthest.size(); second++) {
            for (var first = 0; first < second; first++) {
                pairs.add(List.of(
                        furthest.get(first).getFirst(), furthest.get(second).getFirst()));
            }
        }
        return pairs;
    }

    /** Searches without these requests; nothing where there is no time for it any more. */
    private Optional<Trial> attempt(List<Request> relaxed, List<Position> from) {
        if (isOver()) {
            return Optional.empty();
        }
        var less = Requests.of(conference).without(relaxed);
        var solve = new Solve(less, rules, trialLimits(), seed, _ -> {}).from(from);
        search(solve);
        if (isWhole(solve.bestScore())) {
            var advice = new Advice(Asked.of(relaxed, conference), solve.bestScore());
            found.add(advice);
            onFound.accept(advice);
        }
        return Optional.of(new Trial(relaxed, solve.bestScore()));
    }

    private void search(Solve solve) {
        running = solve;
        if (stopped) {
            solve.stop();
        }
        solve.run();
        running = null;
        movesBefore.addAndGet(solve.soFar().moves());
    }

    private SolveLimits firstLimits() {
        return new SolveLimits(
                limits.spent().map(spent -> spent.dividedBy(3)),
                limits.unimproved(),
                limits.moves(),
                Optional.of(WHOLE));
    }

    private SolveLimits trialLimits() {
        return new SolveLimits(
                Optional.empty(),
                Optional.empty(),
                limits.moves().or(() -> Optional.of(MOVES_PER_TRIAL)),
                Optional.of(WHOLE));
    }

    private boolean isOver() {
        return stopped
                || limits.spent().filter(spent -> spent().compareTo(spent) > 0).isPresent();
    }

    private static boolean isWhole(HardMediumSoftScore score) {
        return score.hardScore() == 0 && score.mediumScore() == 0;
    }

    /** Ends it soon; what it has found stays. */
    public void stop() {
        stopped = true;
        var solve = running;
        if (solve != null) {
            solve.stop();
        }
    }

    /** The advice so far, the best first. */
    public List<Advice> found() {
        synchronized (found) {
            return found.stream().sorted(Advice.BEST_FIRST).toList();
        }
    }

    /** The score of the conference as it is, as far as was found; whole where it needs no advice. */
    public HardMediumSoftScore score() {
        return score;
    }

    public Duration spent() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    /** Moves tried, in all searches. */
    public long moves() {
        var solve = running;
        return movesBefore.get() + (solve == null ? 0 : solve.soFar().moves());
    }
}
