/**
 * Rules compiled to arrays and scored incrementally: what solving, what-if and suggestions ask.
 *
 * <p>Knows the shapes of rules and no rule by name. A special case for one rule has no place here: widen its shape.
 */
@NullMarked
package org.plenum.solve.engine;

import org.jspecify.annotations.NullMarked;
