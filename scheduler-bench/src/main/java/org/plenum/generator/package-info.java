/**
 * Generates conferences from a seed, with a timetable that is known to fit them, to measure and test solvers.
 *
 * <p>Imports only {@code conference}. {@link org.plenum.generator.ConferenceGenerator} first plants a timetable and
 * then derives demands that it meets; a new kind of demand is a class that derives it from the planted places.
 *
 * <p>It has more than fifteen files because each kind of demand is a class of its own.
 */
@NullMarked
package org.plenum.generator;

import org.jspecify.annotations.NullMarked;
