/**
 * How much of what a proof rests on is needed: as little as can be, found with few questions.
 *
 * <p>May import {@code conference}, {@code rule} and {@code request}.
 */
@NullMarked
package org.plenum.feasibility.proof.cause;

import org.jspecify.annotations.NullMarked;
