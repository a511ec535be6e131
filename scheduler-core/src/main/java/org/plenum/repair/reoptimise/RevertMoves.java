package org.plenum.repair.reoptimise;

import org.plenum.conference.ScoreLevel;
import org.plenum.problem.Engine;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.repair.EjectionChains;
import org.plenum.repair.MoveBudget;

/**
 * Gives sessions their old places back wherever that costs less in the end, since a search moves many without benefit.
 *
 * <p>A session that is at an old place goes back too, or to another place, by an ejection chain.
 */
final class RevertMoves {
    private static final int OTHERS = 3;
    private static final long TRIES_PER_SESSION = 50_000;

    private final Timetable timetable;
    private final BaselinePlaces before;
    private final Engine engine;
    private final EjectionChains chains;

    private RevertMoves(Timetable timetable, BaselinePlaces before, ReoptimisationOptions wishes) {
        this.timetable = timetable;
        this.before = before;
        this.engine = Engine.of(timetable);
        this.chains = new EjectionChains(timetable, engine, before.effort(wishes.least()));
    }

    /** Changes the timetable itself. */
    static void in(Timetable timetable, BaselinePlaces before, ReoptimisationOptions wishes) {
        new RevertMoves(timetable, before, wishes).run();
    }

    private void run() {
        for (var goesOn = true; goesOn; ) {
            goesOn = false;
            for (var placement : timetable.placements()) {
                goesOn |= isAway(placement) && goesBack(placement.index());
            }
        }
        for (var placement : timetable.placements()) {
            if (!placement.isPinned()) {
                placement.setPlace(engine.place(placement.index()));
            }
        }
    }

    private boolean isAway(Placement placement) {
        var place = engine.place(placement.index());
        return !placement.isPinned() && place != null && before.isMoved(placement.index(), place);
    }

    private boolean goesBack(int session) {
        var old = before.place(session);
        if (old == null) {
            return false;
        }
        var soft = engine.cost(ScoreLevel.SOFT);
        var allowance = new MoveBudget(TRIES_PER_SESSION);
        for (var others = 0; others <= OTHERS; others++) {
            var chain = chains.find(session, old, others, allowance).filter(each -> each.soft() < soft);
            if (chain.isPresent()) {
                chains.follow(chain.get());
                return true;
            }
        }
        return false;
    }
}
