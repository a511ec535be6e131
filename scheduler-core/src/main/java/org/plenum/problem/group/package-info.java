/**
 * What placements add up to by some key, counted by numbers: the table of group rules.
 *
 * <p>Imports {@code problem.board} and {@code problem.table}, and knows no rule by name.
 */
@NullMarked
package org.plenum.problem.group;

import org.jspecify.annotations.NullMarked;
