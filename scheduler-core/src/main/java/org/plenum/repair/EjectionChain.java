package org.plenum.repair;

import java.util.Comparator;
import java.util.List;
import org.plenum.problem.board.Place;

/**
 * A new place for a session, and one for each session that was in its way.
 *
 * @param steps the step of the session itself first; after all steps no more is broken than before
 * @param effort of all steps
 * @param soft the cost of the whole timetable at the soft level after the chain
 */
public record EjectionChain(List<Step> steps, long effort, long soft) {
    /** The least effort first, then the better timetable. */
    public static final Comparator<EjectionChain> BEST_FIRST =
            Comparator.comparingLong(EjectionChain::effort).thenComparingLong(EjectionChain::soft);

    /** A session and its new place. */
    public record Step(int session, Place to) {}

    public EjectionChain {
        steps = List.copyOf(steps);
    }

    /** The new place of the session for which the chain is made. */
    public Place target() {
        return steps.getFirst().to();
    }
}
