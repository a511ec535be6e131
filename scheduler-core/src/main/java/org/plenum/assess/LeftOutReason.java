package org.plenum.assess;

import java.util.List;
import org.plenum.conference.Placed;
import org.plenum.rule.Fact;

/**
 * Facts that keep a session from its places.
 *
 * @param facts at least one
 * @param places for each fact, the place that would be free without it; where the facts act together, the same place
 *     for all
 * @param how the way in which the facts act
 */
record LeftOutReason(List<Fact> facts, List<Placed> places, How how) {

    /** How several facts act. */
    enum How {
        /** Together they block every place; without any one of them there is a free place. */
        EACH_LEAVES_LITTLE,
        /** All of them block every place, and all would have to change. */
        ALL_EVERYWHERE,
        /** All of them block one place, and all would have to change. */
        ALL_THERE
    }

    LeftOutReason {
        facts = List.copyOf(facts);
        places = List.copyOf(places);
    }

    /** Facts that block one place. */
    static LeftOutReason there(List<Fact> facts, Placed place) {
        return new LeftOutReason(facts, facts.stream().map(_ -> place).toList(), How.ALL_THERE);
    }
}
