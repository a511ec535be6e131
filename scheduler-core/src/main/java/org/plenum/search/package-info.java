/**
 * Searches for a timetable: start one, watch it, stop it.
 *
 * <p>Construction and annealing, within a budget of time or moves. {@code search.timefold} alone knows Timefold.
 */
@NullMarked
package org.plenum.search;

import org.jspecify.annotations.NullMarked;
