/**
 * A conference and its rules, compiled once, and the engine that counts by them while sessions move: what searches, repair and
 * what-if ask.
 *
 * <p>{@code problem.board} says where everything is, {@code problem.table}, {@code problem.load} and {@code problem.group} what it
 * costs. Knows the shapes of rules and no
 * rule by name: a special case for one rule has no place here, widen its shape.
 */
@NullMarked
package org.plenum.problem;

import org.jspecify.annotations.NullMarked;
