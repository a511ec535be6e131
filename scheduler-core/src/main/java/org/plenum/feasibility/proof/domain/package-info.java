/**
 * The possible starts and rooms of each session of a conference, if it were alone.
 *
 * <p>May import {@code conference}, {@code rule}, {@code feasibility.requirement} and the places of
 * {@code problem.board}.
 */
@NullMarked
package org.plenum.feasibility.proof.domain;

import org.jspecify.annotations.NullMarked;
