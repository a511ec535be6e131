package org.plenum.search;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.plenum.problem.Timetable;
import org.plenum.rule.Score;
import org.plenum.search.timefold.AnnealingLimit;
import org.plenum.search.timefold.AnnealingPhase;

/** Annealings one after the other, cooler and hot again; their moves and their time count together. */
final class AnnealingRounds {
    private static final int TRIAL = 4; // percent of what may be spent

    private final SearchProfile profile;
    private final Budget budget;
    private final Score goal;
    private final long seed;
    private final BiConsumer<Timetable, Score> found;
    private volatile @Nullable AnnealingPhase running;
    private int begun;

    /**
     * None yet.
     *
     * @param goal a score that is good enough
     * @param found told of each timetable, with its score, that is better than what its round had before, and of each last
     */
    AnnealingRounds(SearchProfile profile, Budget budget, Score goal, long seed, BiConsumer<Timetable, Score> found) {
        this.profile = profile;
        this.budget = budget;
        this.goal = goal;
        this.seed = seed;
        this.found = found;
    }

    /** Lets a beginning get better for a while. */
    void tryOut(Timetable beginning, int number) {
        var temperature = temperature(beginning, budget.movesAhead() * TRIAL / 100);
        run(beginning, profile.heatOfRound(temperature, 1), budget.part(TRIAL), -number - 1);
    }

    /** How hot the hottest round is, from there and with what is left to spend. */
    int hottest(Timetable from) {
        return temperature(from, budget.movesAhead());
    }

    /** The round of that number in its stage, from 0. */
    void run(Timetable from, int hottest, int number) {
        run(from, profile.heatOfRound(hottest, number), budget.nextRound(), begun++);
    }

    private void run(Timetable from, int softness, AnnealingLimit limit, int number) {
        var next = new AnnealingPhase(softness, limit, goal, 31 * seed + number);
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

    /** Ends the round that runs; one that has not begun has to be stopped again. */
    void stop() {
        var now = running;
        if (now != null) {
            now.stop();
        }
    }

    /** The moves of the round that runs; those of the rounds before are in the budget. */
    long movesNow() {
        var now = running;
        return now == null ? 0 : now.moves();
    }
}
