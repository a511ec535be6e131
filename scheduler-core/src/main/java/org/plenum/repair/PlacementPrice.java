package org.plenum.repair;

import org.plenum.problem.board.Place;

/** The price of a place for a session beside all costs of rules: it disturbs people who rely on the place before. */
@FunctionalInterface
public interface PlacementPrice {

    /** At least 0; 0 where nobody has to be told. */
    long of(int session, Place at);
}
