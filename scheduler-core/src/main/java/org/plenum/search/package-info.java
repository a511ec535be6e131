/**
 * Searches for a timetable: start a search, watch it, stop it.
 *
 * <p>Construction and annealing, within a budget of time or moves. Only {@code search.timefold} knows Timefold.
 */
@NullMarked
package org.plenum.search;

import org.jspecify.annotations.NullMarked;
