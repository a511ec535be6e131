/**
 * What a conference requires, one requirement after the other, and the same conference without some of them. Proofs of
 * impossibility and advice are said in these terms.
 *
 * <p>May import {@code conference} and {@code rule}. A further requirement of a session is a constant of {@link
 * org.plenum.feasibility.requirement.RequirementKind}.
 */
@NullMarked
package org.plenum.feasibility.requirement;

import org.jspecify.annotations.NullMarked;
