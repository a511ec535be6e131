package org.plenum.search;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.plenum.problem.Timetable;
import org.plenum.rule.Score;
import org.plenum.search.timefold.AnnealingPhase;
import org.plenum.search.timefold.AnnealingTermination;

/**
 * Runs annealings one after the other, each cooler than the last and then hot again, and counts their moves and time
 * together.
 */
final class AnnealingRounds {
    private static final int TRIAL = 4; // percent of the budget

    private final SearchProfile profile;
    private final Budget budget;
    private final Score goal;
    private final long seed;
    private final BiConsumer<Timetable, Score> found;
    private volatile @Nullable AnnealingPhase running;
    private int begun;

    /**
     * Has run no round yet.
     *
     * @param goal a score that is good enough
     * @param found receives, with its score, each timetable that is better than those before it in its round, and the
     *     last of each round
     */
    AnnealingRounds(SearchProfile profile, Budget budget, Score goal, long seed, BiConsumer<Timetable, Score> found) {
        this.profile = profile;
        this.budget = budget;
        this.goal = goal;
        this.seed = seed;
        this.found = found;
    }

    /** Improves a newly built timetable for a short time. */
    void tryOut(Timetable beginning, int number) {
        var temperature = temperature(beginning, budget.movesAhead() * TRIAL / 100);
        run(beginning, profile.temperatureOfRound(temperature, 1), budget.part(TRIAL), -number - 1);
    }

    /** The start temperature of the hottest round, for this timetable and what is left of the budget. */
    int hottest(Timetable from) {
        return temperature(from, budget.movesAhead());
    }

    /** Runs the round of that number in its stage, from 0. */
    void run(Timetable from, int hottest, int number) {
        run(from, profile.temperatureOfRound(hottest, number), budget.nextRound(), begun++);
    }

    private void run(Timetable from, int startTemperature, AnnealingTermination limit, int number) {
        var next = new AnnealingPhase(startTemperature, limit, goal, 31 * seed + number);
        running = next;
        var before = budget.spent();
        next.run(from.copy(), found);
        running = null;
        budget.setMoves(budget.moves() + next.moves());
        budget.learn(next.moves(), budget.spent().minus(before));
    }

    private int temperature(Timetable timetable, long moves) {
        var draws = StartTemperature.draws(timetable, budget.movesLeft());
        var temperature = StartTemperature.of(timetable, draws, moves, seed);
        budget.setMoves(budget.moves() + draws);
        return Math.clamp((long) temperature * profile.temperature() / 100, 1, Integer.MAX_VALUE);
    }

    /** Ends the current round; a round that has not begun must be stopped again later. */
    void stop() {
        var now = running;
        if (now != null) {
            now.stop();
        }
    }

    /** The moves of the current round; the budget holds those of the rounds before. */
    long movesNow() {
        var now = running;
        return now == null ? 0 : now.moves();
    }
}
