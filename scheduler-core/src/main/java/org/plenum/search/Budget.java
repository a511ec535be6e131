package org.plenum.search;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.plenum.search.timefold.AnnealingTermination;

/** What a solve has spent, and whether it must end. */
final class Budget {
    private static final int LITTLE = 6;
    private static final int ALL = 100; // percent
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(25); // where no time limit is set

    private final List<SearchLimits> stages;
    private volatile SearchLimits limits; // of the current stage

    private final long startedAt = System.nanoTime();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile Duration improvedAt = Duration.ZERO;
    private volatile long moves;
    private double movesPerSecond = 100_000; // until it is measured

    /** Starts the clock. */
    Budget(SearchLimits limits) {
        this.stages = SearchStages.of(limits);
        this.limits = stages.getFirst();
    }

    /** The limits of each stage, counted from the beginning; the last stage has the whole budget. */
    List<SearchLimits> stages() {
        return stages;
    }

    /** Goes on to a stage: from here on only its limits count. */
    void enter(SearchLimits stage) {
        limits = stage;
    }

    /**
     * The whole that percentages of time refer to: all time, or the time allowed without improvement where that is
     * shorter.
     */
    private Duration timeToDivide() {
        return Stream.of(limits.spent(), limits.unimproved())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(LONG_ENOUGH);
    }

    Duration spent() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    /** The time that is left: zero once it is over, 365 days where time is not limited. */
    Duration timeLeft() {
        return limits.spent()
                .map(spent -> spent.minus(spent()))
                .map(left -> left.isNegative() ? Duration.ZERO : left)
                .orElse(Duration.ofDays(365));
    }

    long moves() {
        return moves;
    }

    void setMoves(long count) {
        moves = count;
    }

    long movesLeft() {
        return Math.max(0, limits.moves().orElse(Long.MAX_VALUE) - moves);
    }

    /**
     * What the next round of annealing may spend: half of what is left, or all of it where little is left; never so
     * much that the solve would end as unimproved before the round is cold.
     */
    AnnealingTermination nextRound() {
        if (limits.moves().isPresent()) {
            var little = limits.moves().get() / LITTLE;
            return new AnnealingTermination.Moves(movesLeft() < little ? movesLeft() : movesLeft() / 2 + 1);
        }
        return new AnnealingTermination.Millis(nextRoundMillis());
    }

    private long nextRoundMillis() {
        var left = timeLeft().toMillis();
        var little = limits.spent().map(spent -> spent.toMillis() / LITTLE).orElse(0L);
        var half = left < little ? left : left / 2 + 1;
        return limits.unimproved()
                .map(unimproved -> Math.min(half, unimproved.toMillis() * 4 / 5 + 1))
                .orElse(half);
    }

    void stop() {
        stopped.set(true);
    }

    boolean isStopped() {
        return stopped.get();
    }

    /** Measures the speed of the search: the moves tried in that time. */
    void learn(long tried, Duration in) {
        movesPerSecond = tried / Math.max(0.001, in.toNanos() / 1e9);
    }

    /** The moves that are left, or those that the time left allows at the measured speed. */
    long movesAhead() {
        return limits.moves().isPresent()
                ? movesLeft()
                : (long) (movesPerSecond * timeLeft().toMillis() / 1000);
    }

    /** A percentage of the time to divide, or of the moves, but no more than what is left. */
    AnnealingTermination part(int percent) {
        if (limits.moves().isPresent()) {
            return new AnnealingTermination.Moves(
                    Math.min(movesLeft(), limits.moves().get() * percent / ALL + 1));
        }
        return new AnnealingTermination.Millis(
                Math.min(timeLeft().toMillis(), timeToDivide().toMillis() * percent / ALL + 1));
    }

    /** Whether that percentage of the time to divide, or of the moves, is spent. */
    boolean isSpent(int percent) {
        return limits.moves()
                .map(count -> moves * (double) ALL > count * (double) percent)
                .orElseGet(
                        () -> spent().multipliedBy(ALL).compareTo(timeToDivide().multipliedBy(percent)) > 0);
    }

    /** Records that the timetable has just become better. */
    void improve() {
        improvedAt = spent();
    }

    boolean isOutOfTime() {
        return (limits.spent().isPresent() && timeLeft().isZero()) || isUnimproved();
    }

    private boolean isUnimproved() {
        return limits.unimproved()
                .filter(limit -> spent().minus(improvedAt).compareTo(limit) > 0)
                .isPresent();
    }

    boolean isOver() {
        return isCut() || isOutOfTime();
    }

    /** Whether time is limited, and not moves. */
    boolean isTimed() {
        return limits.moves().isEmpty();
    }

    /** Whether everything must end at once, even what no time limit ends. */
    boolean isCut() {
        return isStopped() || movesLeft() == 0;
    }
}
