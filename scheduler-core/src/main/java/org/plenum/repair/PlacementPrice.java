package org.plenum.repair;

import org.plenum.problem.board.Place;

/**
 * The price of a place for a session, besides all costs of rules: the disturbance of people who rely on its earlier
 * place.
 */
@FunctionalInterface
public interface PlacementPrice {

    /** At least 0; 0 where nobody has to be told. */
    long of(int session, Place at);
}
