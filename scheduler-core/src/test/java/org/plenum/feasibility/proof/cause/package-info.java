/** How much of what a proof rests on is needed. */
@NullMarked
package org.plenum.feasibility.proof.cause;

import org.jspecify.annotations.NullMarked;
