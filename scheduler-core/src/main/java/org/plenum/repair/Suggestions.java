package org.plenum.repair;

import java.util.List;
import org.plenum.problem.Engine;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;

/**
 * Suggests where a session could go: the best free places, or where none is free, places for which one or two others
 * move.
 */
public final class Suggestions {
    private static final int OTHERS = 2;
    private static final long TRIES = 500_000;

    private Suggestions() {}

    /**
     * The best chains, each to another place of the session, the fewest moves first.
     *
     * @param timetable the current one; not changed
     * @param session its index
     * @param limit how many chains to return
     */
    public static List<EjectionChain> of(Timetable timetable, int session, int limit) {
        var placements = timetable.placements();
        PlacementPrice effort = (each, at) -> isMove(placements.get(each), at) ? 1 : 0;
        return new EjectionChains(timetable, Engine.of(timetable), effort)
                .find(session, OTHERS, limit, new MoveBudget(TRIES));
    }

    private static boolean isMove(Placement placement, Place at) {
        return !at.equals(placement.getPlace());
    }
}
