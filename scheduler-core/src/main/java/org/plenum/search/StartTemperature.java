package org.plenum.search;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.Engine;
import org.plenum.problem.Timetable;
import org.plenum.search.move.MovableSessions;
import org.plenum.search.move.MoveIterator;

/**
 * The start temperature of an annealing.
 *
 * <p>The points of the catalogue have one scale, and so has their start temperature. For talks in blocks, the
 * organiser chooses points freely, from 1 to a million. There the temperature is measured by random moves, from the
 * cheaper ones of those that cost anything. A weight of a million that most moves break says nothing about the scale
 * on which a timetable improves in the end.
 */
final class StartTemperature {
    private static final int USUAL = 96; // for the catalogue's points; at 48 some of 60 sessions never left a wrong day
    private static final int ENOUGH = 10_000; // moves for each session, measured with 60, 300 and 1000 sessions
    private static final int DRAWS = 2000;
    private static final int CHEAPEST = 20; // the cost at 1 / CHEAPEST of the sorted costs counts
    private static final int FACTOR = 24;
    private static final int SHARE = 10;

    private StartTemperature() {}

    /** How many moves the measurement takes, given those left; none without talks that come in blocks. */
    static int draws(Timetable timetable, long movesLeft) {
        return MovableSessions.hasTalks(timetable) ? (int) Math.min(DRAWS, movesLeft / SHARE) : 0;
    }

    /**
     * By how much a move may worsen this timetable at the soft level and still have a fair chance in the hottest
     * round; at least 1.
     *
     * @param moves how many will be tried in all, as far as is known
     */
    static int of(Timetable timetable, int draws, long moves, long seed) {
        var costs = costs(timetable, draws, seed);
        return costs.length == 0
                ? usual(MovableSessions.single(timetable).size(), moves)
                : (int) Math.min(Integer.MAX_VALUE, Math.multiplyExact(FACTOR, costs[costs.length / CHEAPEST]));
    }

    /**
     * The usual temperature, or less where there are few moves for many sessions: a hot annealing would not get cold.
     */
    private static int usual(int sessions, long moves) {
        var share = moves / (double) (ENOUGH * Math.max(1, sessions));
        return (int) Math.max(1, Math.round(USUAL * Math.min(1, share)));
    }

    /** The costs of those drawn moves that worsen the timetable at the soft level only, the cheapest first. */
    private static long[] costs(Timetable timetable, int draws, long seed) {
        var engine = Engine.of(timetable);
        var moves = new MoveIterator(MovableSessions.of(timetable, engine.state()), new SplittableRandom(seed));
        var soft = engine.cost(ScoreLevel.SOFT);
        var above = engine.cost(ScoreLevel.HARD) + engine.cost(ScoreLevel.MEDIUM);
        var costs = new long[draws];
        var count = 0;
        for (var draw = 0; draw < draws; draw++) {
            var steps = moves.next().steps();
            steps.forEach(step -> engine.move(step.placement().index(), step.to()));
            if (engine.cost(ScoreLevel.HARD) + engine.cost(ScoreLevel.MEDIUM) <= above
                    && engine.cost(ScoreLevel.SOFT) > soft) {
                costs[count++] = engine.cost(ScoreLevel.SOFT) - soft;
            }
            steps.forEach(step ->
                    engine.move(step.placement().index(), step.placement().getPlace()));
        }
        var found = Arrays.copyOf(costs, count);
        Arrays.sort(found);
        return found;
    }
}
