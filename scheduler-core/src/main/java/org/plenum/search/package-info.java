/**
 * Searches for a timetable: start a search, watch it, stop it.
 *
 * <p>Construction and annealing, within a budget of time or moves. Only {@code search.timefold} knows Timefold.
 *
 * <p>{@code ConstructionPhase} is longer than others because it is one algorithm, and {@code SingleSearch} because it keeps the stages of a search, and how each can end, in one
 * place.
 */
@NullMarked
package org.plenum.search;

import org.jspecify.annotations.NullMarked;
