package org.plenum.solve;

import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a solve has spent, and whether it has to end. */
final class Budget {
    private final SolveLimits limits;
    private final long startedAt = System.nanoTime();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile long moves;

    Budget(SolveLimits limits) {
        this.limits = limits;
    }

    Duration spent() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    /** The time that is left; none left where it is over, no end where time does not count. */
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

    /** What the next round of annealing may spend. */
    TerminationConfig round(int round) {
        var limit = new TerminationConfig();
        if (limits.moves().isPresent()) {
            limit.setMoveCountLimit(movesLeft());
        } else {
            limit.setSpentLimit(timeLeft().truncatedTo(ChronoUnit.MILLIS));
        }
        return limit;
    }

    void stop() {
        stopped.set(true);
    }

    boolean isStopped() {
        return stopped.get();
    }

    /** Whether half of the time or of the moves is gone. */
    boolean isHalfSpent() {
        return limits.spent()
                        .filter(spent -> spent().multipliedBy(2).compareTo(spent) > 0)
                        .isPresent()
                || limits.moves().filter(count -> moves * 2 > count).isPresent();
    }

    boolean isOver() {
        return isStopped()
                || movesLeft() == 0
                || (limits.spent().isPresent() && timeLeft().isZero());
    }
}
