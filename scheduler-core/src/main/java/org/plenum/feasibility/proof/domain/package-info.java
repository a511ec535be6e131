/**
 * Where and when each session of a conference could be, if it were alone.
 *
 * <p>May import {@code conference}, {@code rule}, {@code feasibility.requirement} and the places of
 * {@code problem.board}.
 */
@NullMarked
package org.plenum.feasibility.proof.domain;

import org.jspecify.annotations.NullMarked;
