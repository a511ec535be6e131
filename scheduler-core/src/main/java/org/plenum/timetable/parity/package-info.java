/**
 * The share of a timetable that each region gets, and the gap between the best and the worst.
 *
 * <p>Imports {@code conference}, {@code rule} and {@code timetable.rules}, from which it takes values that rules count
 * in the same way. A new measure is a constant of {@link org.plenum.timetable.parity.Measure}; the compiler reports
 * every place that lacks it.
 */
@NullMarked
package org.plenum.timetable.parity;

import org.jspecify.annotations.NullMarked;
