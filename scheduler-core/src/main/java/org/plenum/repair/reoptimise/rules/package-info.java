/**
 * Rules for one re-optimisation only: they carry its options, and so are in no catalogue.
 *
 * <p>May import {@code conference} and {@code rule}.
 */
@NullMarked
package org.plenum.repair.reoptimise.rules;

import org.jspecify.annotations.NullMarked;
