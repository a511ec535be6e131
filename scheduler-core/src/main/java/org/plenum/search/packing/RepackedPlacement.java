package org.plenum.search.packing;

import org.plenum.problem.Placement;
import org.plenum.problem.board.Place;

/** A session and its new place when stretches are filled anew. */
public record RepackedPlacement(Placement placement, Place to) {

    /** The index of the session. */
    public int session() {
        return placement.index();
    }
}
