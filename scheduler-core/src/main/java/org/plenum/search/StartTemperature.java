package org.plenum.search;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.plenum.conference.Level;
import org.plenum.problem.Engine;
import org.plenum.problem.Timetable;
import org.plenum.search.move.MovableSessions;
import org.plenum.search.move.MoveIterator;

/**
 * How hot an annealing has to begin.
 *
 * <p>The points of the catalogue are of one scale, and so is their heat. Who makes a programme of talks in blocks chooses
 * points freely, from 1 to a million: there it is measured by moves drawn at random, of those that cost anything by the
 * cheap ones. A weight of a million that most moves break says nothing about the scale on which a timetable gets better in
 * the end.
 */
final class StartTemperature {
    private static final int USUAL = 96; // for the catalogue's points; at 48 some of 60 sessions never left a wrong day
    private static final int ENOUGH = 10_000; // moves for each session, measured on 60, 300 and 1000 of them
    private static final int DRAWS = 2000;
    private static final int CHEAPEST = 20; // one of so many
    private static final int FACTOR = 24;
    private static final int SHARE = 10;

    private StartTemperature() {}

    /** How many moves it takes, where so many may be spent: none without talks that come in blocks. */
    static int draws(Timetable timetable, long movesLeft) {
        return MovableSessions.hasTalks(timetable) ? (int) Math.min(DRAWS, movesLeft / SHARE) : 0;
    }

    /**
     * How much worse, at the soft level, a move may make this timetable to have a fair chance in the hottest round; at least
     * 1.
     *
     * @param moves how many will be tried in all, as far as is known
     */
    static int of(Timetable timetable, int draws, long moves, long seed) {
        var costs = costs(timetable, draws, seed);
        return costs.length == 0
                ? usual(MovableSessions.single(timetable).size(), moves)
                : (int) Math.min(Integer.MAX_VALUE, Math.multiplyExact(FACTOR, costs[costs.length / CHEAPEST]));
    }

    /** Where there is little time for many sessions, what is hot at first would not get cold. */
    private static int usual(int sessions, long moves) {
        var share = moves / (double) (ENOUGH * Math.max(1, sessions));
        return (int) Math.max(1, Math.round(USUAL * Math.min(1, share)));
    }

    /** What those of some moves cost that make it worse at the soft level alone, the cheapest first. */
    private static long[] costs(Timetable timetable, int draws, long seed) {
        var engine = Engine.of(timetable);
        var moves = new MoveIterator(MovableSessions.of(timetable, engine.state()), new SplittableRandom(seed));
        var soft = engine.cost(Level.SOFT);
        var above = engine.cost(Level.HARD) + engine.cost(Level.MEDIUM);
        var costs = new long[draws];
        var count = 0;
        for (var draw = 0; draw < draws; draw++) {
            var steps = moves.next().steps();
            steps.forEach(step -> engine.move(step.placement().index(), step.to()));
            if (engine.cost(Level.HARD) + engine.cost(Level.MEDIUM) <= above && engine.cost(Level.SOFT) > soft) {
                costs[count++] = engine.cost(Level.SOFT) - soft;
            }
            steps.forEach(step ->
                    engine.move(step.placement().index(), step.placement().getPlace()));
        }
        var found = Arrays.copyOf(costs, count);
        Arrays.sort(found);
        return found;
    }
}
