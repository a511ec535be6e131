/**
 * Making a timetable right again after a change, so that as few as can be notice: repair first, then only what pays for
 * the disturbance.
 *
 * <p>May import {@code conference}, {@code rule}, {@code timetable}, {@code solve}, {@code solve.engine} with its
 * board, and {@code solve.repair}.
 */
@NullMarked
package org.plenum.repair.reoptimise;

import org.jspecify.annotations.NullMarked;
