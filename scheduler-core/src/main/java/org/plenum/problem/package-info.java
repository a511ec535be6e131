/**
 * A conference and its rules, compiled once; the timetable that searches and repair change; and the engine that counts what it
 * costs while sessions move.
 *
 * <p>{@code problem.board} says where everything is, {@code problem.table}, {@code problem.load} and {@code problem.group} what it
 * costs. These packages know the shapes of rules and no rule by name: a special case for one rule has no place here, widen its
 * shape.
 */
@NullMarked
package org.plenum.problem;

import org.jspecify.annotations.NullMarked;
