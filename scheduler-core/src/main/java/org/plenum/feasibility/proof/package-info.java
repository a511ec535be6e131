/**
 * Shows before any search that a conference is impossible: which few of its requirements contradict each other, or the
 * rooms, people and times that there are.
 *
 * <p>A proof is right where it is given; where none is given, the conference may still be impossible. May import {@code
 * conference}, {@code rule}, {@code feasibility.requirement} and the places of {@code problem.board}. A further way to prove is a
 * {@link org.plenum.feasibility.proof.Prover} and a line in {@link org.plenum.feasibility.proof.Proofs}.
 */
@NullMarked
package org.plenum.feasibility.proof;

import org.jspecify.annotations.NullMarked;
