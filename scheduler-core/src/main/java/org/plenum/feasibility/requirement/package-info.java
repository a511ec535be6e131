/**
 * What a conference asks for, request by request, and the same conference without some of it: the words in which it is
 * shown to be impossible, and advised what to give up.
 *
 * <p>May import {@code conference} and {@code rule}. A further request of a session is a constant of {@link
 * org.plenum.feasibility.requirement.RequirementKind}.
 */
@NullMarked
package org.plenum.feasibility.requirement;

import org.jspecify.annotations.NullMarked;
