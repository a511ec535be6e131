package org.plenum.repair;

import org.plenum.problem.board.Place;

/**
 * A place for each session of a cluster.
 *
 * @param weight of the sessions that are certainly in the way; one that is in the way of several counts for each
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record CandidatePlacement(Place[] places, long weight) {}
