package org.plenum.search.move;

import java.util.List;
import java.util.random.RandomGenerator;
import org.plenum.search.move.PlacementChange.Step;
import org.plenum.search.packing.StretchRepacking;

/**
 * Draws random exchanges of a few consecutive sessions for a few others of other lengths.
 *
 * <p>One such draw takes as long as many others, and in a programme that is not full the search rarely accepts it. So
 * after many rejected draws it is made rarely.
 */
final class RunExchange {
    private static final int PATIENCE = 64; // draws in a row that the search did not accept
    private static final int RARELY = 8; // then one draw in this many

    private final StretchRepacking regrouping;
    private List<Step> last = List.of();
    private int inVain;

    RunExchange(StretchRepacking regrouping) {
        this.regrouping = regrouping;
    }

    List<Step> draw(int session, int other, RandomGenerator random) {
        if (isKept()) {
            inVain = 0;
        }
        last = List.of();
        if (inVain < PATIENCE || random.nextInt(RARELY) == 0) {
            inVain++;
            last = regrouping.exchange(session, other, random).stream()
                    .map(packed -> new Step(packed.placement(), packed.to()))
                    .toList();
        }
        return last;
    }

    /** Whether the search accepted the last draw: its sessions are at their new places. */
    private boolean isKept() {
        return !last.isEmpty()
                && last.stream()
                        .allMatch(step -> step.to() != null
                                && step.to().equals(step.placement().getPlace()));
    }
}
