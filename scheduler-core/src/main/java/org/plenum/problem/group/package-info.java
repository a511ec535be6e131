/**
 * Sums of placements by some key, counted by numbers: the table of group rules.
 *
 * <p>Imports {@code problem.board} and {@code problem.table}, and names no single rule.
 */
@NullMarked
package org.plenum.problem.group;

import org.jspecify.annotations.NullMarked;
