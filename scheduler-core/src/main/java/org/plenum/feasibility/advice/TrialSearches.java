package org.plenum.feasibility.advice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Conference;
import org.plenum.rule.Rule;
import org.plenum.rule.Score;
import org.plenum.search.SearchLimits;
import org.plenum.search.SingleSearch;
import org.plenum.timetable.TimetableDocument.Position;

/** Runs searches one after the other within one time limit, each until every session has a place. */
final class TrialSearches {
    /** All sessions placed and no hard rule broken, whatever the soft cost. */
    private static final Score WHOLE = new Score(0, 0, Long.MIN_VALUE / 2);

    private static final long MOVES_PER_TRIAL = 50_000;
    private static final int SHARE_OF_FIRST = 3;

    private final List<? extends Rule> rules;
    private final SearchLimits limits;
    private final long seed;
    private final long startedAt = System.nanoTime();
    private final AtomicLong movesBefore = new AtomicLong();
    private volatile boolean stopped;
    private volatile @Nullable SingleSearch running;

    /** @param limits the time limit holds for all searches together, a limit of moves for each */
    TrialSearches(List<? extends Rule> rules, SearchLimits limits, long seed) {
        this.rules = rules;
        this.limits = limits;
        this.seed = seed;
    }

    static boolean isWhole(Score score) {
        return score.compareTo(WHOLE) >= 0;
    }

    /** A search from an empty timetable with a share of the time; not yet begun. */
    SingleSearch first(Conference conference) {
        var share = new SearchLimits(
                limits.spent().map(spent -> spent.dividedBy(SHARE_OF_FIRST)),
                limits.unimproved(),
                limits.moves(),
                Optional.of(WHOLE));
        return new SingleSearch(conference, rules, share, seed, _ -> {});
    }

    /** Runs a short search that goes on from a timetable. */
    SingleSearch trial(Conference conference, List<Position> from) {
        var few = new SearchLimits(
                Optional.empty(),
                Optional.empty(),
                limits.moves().or(() -> Optional.of(MOVES_PER_TRIAL)),
                Optional.of(WHOLE));
        return run(new SingleSearch(conference, rules, few, seed, _ -> {}).from(from));
    }

    SingleSearch run(SingleSearch solve) {
        running = solve;
        if (stopped) {
            solve.stop();
        }
        solve.run();
        running = null;
        movesBefore.addAndGet(solve.soFar().moves());
        return solve;
    }

    boolean isOver() {
        return stopped
                || limits.spent().filter(spent -> spent().compareTo(spent) > 0).isPresent();
    }

    void stop() {
        stopped = true;
        var solve = running;
        if (solve != null) {
            solve.stop();
        }
    }

    Duration spent() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    /** The moves tried in all searches. */
    long moves() {
        var solve = running;
        return movesBefore.get() + (solve == null ? 0 : solve.soFar().moves());
    }
}
