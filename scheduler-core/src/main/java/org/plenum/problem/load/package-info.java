/**
 * What runs at the same time, counted span by span: a table for each shape of rule about it.
 *
 * <p>Imports {@code engine.board} and {@code engine.table}, and knows no rule by name.
 */
@NullMarked
package org.plenum.problem.load;

import org.jspecify.annotations.NullMarked;
