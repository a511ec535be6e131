/**
 * Rules scored incrementally: what solving, what-if and suggestions ask.
 *
 * <p>{@code engine.board} says where everything is, {@code engine.table}, {@code engine.load} and {@code engine.group}
 * what it costs. Knows the shapes of rules and no
 * rule by name: a special case for one rule has no place here, widen its shape.
 */
@NullMarked
package org.plenum.problem;

import org.jspecify.annotations.NullMarked;
