package org.plenum.repair;

import java.util.Comparator;
import java.util.List;
import org.plenum.problem.board.Place;

/**
 * A session to a place, and each that stood in the way to a place of its own.
 *
 * @param steps the session itself first; after all of them no more is broken than before
 * @param effort of all steps
 * @param soft what the whole timetable costs then, at the soft level
 */
public record EjectionChain(List<Step> steps, long effort, long soft) {
    /** The least effort first, then the better timetable. */
    public static final Comparator<EjectionChain> BEST_FIRST =
            Comparator.comparingLong(EjectionChain::effort).thenComparingLong(EjectionChain::soft);

    /** A session to a place. */
    public record Step(int session, Place to) {}

    public EjectionChain {
        steps = List.copyOf(steps);
    }

    /** Where the session goes that the chain is for. */
    public Place target() {
        return steps.getFirst().to();
    }
}
