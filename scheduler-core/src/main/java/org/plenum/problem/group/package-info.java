/**
 * Sums of placements by some key, counted by numbers: the table of group rules.
 *
 * <p>Imports {@code problem.board} and {@code problem.table}, and names no single rule.
 *
 * <p>{@code GroupCosts} is longer than others because its counter and its rows are one.
 */
@NullMarked
package org.plenum.problem.group;

import org.jspecify.annotations.NullMarked;
