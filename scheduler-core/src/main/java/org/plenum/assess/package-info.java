/**
 * What rules say of a timetable that is given: the facts that keep sessions out of it, and the sentences about them.
 *
 * <p>Imports {@code conference}, {@code rule}, {@code timetable}, and {@code problem} for the timetable that was found. It asks
 * the rules themselves and never the engine, as findings do. A further shape of rule needs a further
 * {@link org.plenum.assess.FactFinder}.
 */
@NullMarked
package org.plenum.assess;

import org.jspecify.annotations.NullMarked;
