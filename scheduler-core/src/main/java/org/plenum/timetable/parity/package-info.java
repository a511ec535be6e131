/**
 * What each region got of a timetable, and how far the best and the worst are from each other.
 *
 * <p>Imports {@code conference}, {@code rule} and {@code timetable.rules}, from which it takes what rules count in the same
 * way. A new measure is a constant of {@link org.plenum.timetable.parity.Measure}; the compiler says where it is missing.
 */
@NullMarked
package org.plenum.timetable.parity;

import org.jspecify.annotations.NullMarked;
