/**
 * Conferences made up from a seed, with a timetable that is known to fit them: something to measure and test solvers
 * on.
 *
 * <p>Imports {@code conference} alone. {@link org.plenum.generator.ConferenceGenerator} first plants a timetable and then
 * asks for what it offers; a new kind of demand is a class that derives it from the planted places.
 */
@NullMarked
package org.plenum.generator;

import org.jspecify.annotations.NullMarked;
