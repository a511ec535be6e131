/**
 * A conference and its rules, compiled once; the timetable that searches and repair change; and the engine that counts
 * its cost while sessions move.
 *
 * <p>{@code problem.board} has the place of every session; {@code problem.table}, {@code problem.load} and
 * {@code problem.group} have the costs. These packages know the shapes of rules and no single rule: if a rule needs a
 * special case, widen its shape.
 *
 * <p>{@code CompiledProblem} is longer than others because it answers for all that is compiled.
 */
@NullMarked
package org.plenum.problem;

import org.jspecify.annotations.NullMarked;
