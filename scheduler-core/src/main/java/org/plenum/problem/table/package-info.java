/**
 * One table per shape of rule: rules compiled to arrays, and what counts by them.
 *
 * <p>Knows no rule by name. A seventh shape is a table here and a line in {@code Rulebook}.
 */
@NullMarked
package org.plenum.problem.table;

import org.jspecify.annotations.NullMarked;
