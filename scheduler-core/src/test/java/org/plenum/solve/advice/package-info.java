/** Advice on conferences that are small enough to be thought through. */
@NullMarked
package org.plenum.solve.advice;

import org.jspecify.annotations.NullMarked;
