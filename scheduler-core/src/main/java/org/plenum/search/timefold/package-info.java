/**
 * Timefold as the kernel of annealing: its configuration, the moves that it tries, and how it gets scores from the
 * engine.
 *
 * <p>Imports {@code conference}, {@code rule}, {@code problem}, {@code problem.board} and {@code search.move}. What
 * Timefold does here, and what it does not, stands in {@code docs/decisions/0045}.
 */
@NullMarked
package org.plenum.search.timefold;

import org.jspecify.annotations.NullMarked;
