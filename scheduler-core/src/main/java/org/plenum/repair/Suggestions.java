package org.plenum.repair;

import java.util.List;
import org.plenum.problem.Engine;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;

/** Where a session could go: the best free places, or where none is free those that are by moving up to two others. */
public final class Suggestions {
    private static final int OTHERS = 2;
    private static final long TRIES = 500_000;

    private Suggestions() {}

    /**
     * The best chains of moves, each to another place of the session, the fewest moves first.
     *
     * @param timetable as it stands; not changed
     * @param session its index
     * @param limit how many
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
