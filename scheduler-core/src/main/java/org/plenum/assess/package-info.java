/**
 * What the rules say of a given timetable: the facts that keep sessions from their places, and the sentences about
 * them.
 *
 * <p>Imports {@code conference}, {@code rule}, {@code timetable}, and {@code problem} for the timetable that was
 * found. It evaluates the rules themselves and never the engine, as findings do. A new shape of rule needs a new
 * {@link org.plenum.assess.FactFinder}: these are why it has more than fifteen files.
 */
@NullMarked
package org.plenum.assess;

import org.jspecify.annotations.NullMarked;
