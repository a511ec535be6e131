/**
 * What rules say of a timetable that is given: the facts that keep sessions out of it, and the sentences about them.
 *
 * <p>May import {@code conference}, {@code rule}, {@code timetable} and the places of {@code problem.board}. Asks the rules themselves and never the engine, as findings do. A
 * further shape of rule needs a further {@link org.plenum.assess.FactFinder}.
 */
@NullMarked
package org.plenum.assess;

import org.jspecify.annotations.NullMarked;
