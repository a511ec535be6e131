/**
 * Proves before any search that a conference is impossible: a few of its requirements contradict each other, or the
 * available rooms, people and times.
 *
 * <p>Each proof is correct; where there is none, the conference may still be impossible. May import
 * {@code conference}, {@code rule}, {@code feasibility.requirement} and the places of {@code problem.board}. A new way
 * to prove is a {@link org.plenum.feasibility.proof.Prover} and a line in {@link org.plenum.feasibility.proof.Proofs}.
 *
 * <p>It has more than fifteen files because each way to prove is one, beside the few things that several of them count
 * with. {@code ForcedOverlap} is longer than others because it tries three reasons for one fact, and {@code
 * StartTimeCsp} because it states all hard rules as pairs of starts.
 */
@NullMarked
package org.plenum.feasibility.proof;

import org.jspecify.annotations.NullMarked;
