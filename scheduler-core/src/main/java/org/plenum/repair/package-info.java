/**
 * Changes a timetable as little as possible: finds the sessions that have to leave so that another can be placed.
 *
 * <p>Imports {@code conference}, {@code problem}, {@code problem.board} and {@code search.packing}. The engine
 * evaluates each change, and undoes it where it does not help.
 *
 * <p>{@code CandidatePlacements} and {@code Insertion} are longer than others because each is one algorithm, whose
 * steps share its state.
 */
@NullMarked
package org.plenum.repair;

import org.jspecify.annotations.NullMarked;
