package org.plenum.search.packing;

import org.plenum.problem.Placement;
import org.plenum.problem.board.Place;

/** A session, and where it goes when stretches are filled anew. */
public record Packed(Placement placement, Place to) {

    /** The index of its session. */
    public int session() {
        return placement.index();
    }
}
