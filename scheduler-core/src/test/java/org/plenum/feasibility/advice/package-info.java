/** Advice on conferences that are small enough to be thought through. */
@NullMarked
package org.plenum.feasibility.advice;

import org.jspecify.annotations.NullMarked;
