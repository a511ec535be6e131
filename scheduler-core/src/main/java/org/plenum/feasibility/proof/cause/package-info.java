/**
 * The smallest part of what a proof rests on that still proves it, found with few questions.
 *
 * <p>May import {@code conference}, {@code rule} and {@code feasibility.requirement}.
 */
@NullMarked
package org.plenum.feasibility.proof.cause;

import org.jspecify.annotations.NullMarked;
