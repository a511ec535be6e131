/**
 * What runs at the same time, counted span by span: a table for each shape of rule about it.
 *
 * <p>Imports {@code problem.board} and {@code problem.table}, and knows no rule by name.
 */
@NullMarked
package org.plenum.problem.load;

import org.jspecify.annotations.NullMarked;
