/**
 * Reduces the requirements of a proof to a minimal conflict, with few tests.
 *
 * <p>May import {@code conference}, {@code rule} and {@code feasibility.requirement}.
 */
@NullMarked
package org.plenum.feasibility.proof.cause;

import org.jspecify.annotations.NullMarked;
