/**
 * One table per shape of rule: rules compiled to arrays, with their counters.
 *
 * <p>It names no single rule. A further shape is a table here and a line in {@code ProblemCompiler}; a further case of
 * {@link org.plenum.rule.When} is a table here and a line in {@link org.plenum.problem.table.PairCostTables}.
 *
 * <p>It has more than fifteen files because each shape, and each case of {@code When}, is one.
 */
@NullMarked
package org.plenum.problem.table;

import org.jspecify.annotations.NullMarked;
