/**
 * What cannot be, shown before any search: which few requests of a conference contradict each other, or what there is.
 *
 * <p>A proof is right where it is given; where none is given, the conference may still be impossible. May import {@code
 * conference}, {@code rule}, {@code request} and the places of {@code solve.engine.board}. A further way to prove is a
 * {@link org.plenum.feasibility.proof.Prover} and a line in {@link org.plenum.feasibility.proof.Proofs}.
 */
@NullMarked
package org.plenum.feasibility.proof;

import org.jspecify.annotations.NullMarked;
