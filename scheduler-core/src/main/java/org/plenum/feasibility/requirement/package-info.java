/**
 * The requirements of a conference, one by one, and the same conference without some of them. Proofs of impossibility
 * and advice name these requirements.
 *
 * <p>May import {@code conference} and {@code rule}. A new requirement of a session is a constant of
 * {@link org.plenum.feasibility.requirement.RequirementKind}.
 */
@NullMarked
package org.plenum.feasibility.requirement;

import org.jspecify.annotations.NullMarked;
