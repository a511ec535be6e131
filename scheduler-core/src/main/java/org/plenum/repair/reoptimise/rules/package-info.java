/**
 * Rules that hold in one re-optimisation alone, since they carry what was asked of it; so they are in no catalogue.
 *
 * <p>May import {@code conference} and {@code rule}.
 */
@NullMarked
package org.plenum.repair.reoptimise.rules;

import org.jspecify.annotations.NullMarked;
