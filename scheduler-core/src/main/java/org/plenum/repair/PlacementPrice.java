package org.plenum.repair;

import org.plenum.problem.board.Place;

/** What it takes to have a session somewhere, beside all that the rules say: moving what people rely on. */
@FunctionalInterface
public interface PlacementPrice {

    /** At least 0; 0 where nothing has to be told to anybody. */
    long of(int session, Place at);
}
