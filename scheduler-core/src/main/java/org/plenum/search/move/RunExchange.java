package org.plenum.search.move;

import java.util.List;
import java.util.random.RandomGenerator;
import org.plenum.search.move.PlacementChange.Step;
import org.plenum.search.packing.Regrouping;

/**
 * Draws exchanges of a few sessions one behind the other for a few others of other lengths, at random.
 *
 * <p>Such a draw takes as long as many others, and in a programme that is not full it rarely leads to anything that is
 * kept. So where it has been in vain for long, it is made rarely.
 */
final class RunExchange {
    private static final int PATIENCE = 64; // draws without one that was kept
    private static final int RARELY = 8; // then one of so many

    private final Regrouping regrouping;
    private List<Step> last = List.of();
    private int inVain;

    RunExchange(Regrouping regrouping) {
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

    /** Whether what was drawn last was done: its sessions are still there. */
    private boolean isKept() {
        return !last.isEmpty()
                && last.stream()
                        .allMatch(step -> step.to() != null
                                && step.to().equals(step.placement().getPlace()));
    }
}
