package org.plenum.assess;

import java.util.List;
import org.plenum.conference.Placed;
import org.plenum.rule.Fact;

/**
 * Facts that keep a session out.
 *
 * @param facts at least one
 * @param places for each fact, the place that would be free without it; where they act together, all the same
 * @param how the facts act
 */
record Reason(List<Fact> facts, List<Placed> places, How how) {

    /** How several facts act. */
    enum How {
        /** Between them they leave nothing, and without any one of them there is a place. */
        EACH_LEAVES_LITTLE,
        /** All of them are in the way everywhere, and all would have to change. */
        ALL_EVERYWHERE,
        /** All of them are in the way at one place, and all would have to change. */
        ALL_THERE
    }

    Reason {
        facts = List.copyOf(facts);
        places = List.copyOf(places);
    }

    /** Facts that are in the way at one place. */
    static Reason there(List<Fact> facts, Placed place) {
        return new Reason(facts, facts.stream().map(_ -> place).toList(), How.ALL_THERE);
    }
}
