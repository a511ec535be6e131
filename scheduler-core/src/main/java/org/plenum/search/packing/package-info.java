/**
 * Exact filling: rearranges the sessions of several stretches so that all of them fit.
 *
 * <p>Proposes only, by lengths, rooms and clashes; the caller lets the engine decide. Used by repair and by moves.
 *
 * <p>{@code BinCompletion} and {@code StretchRepacking} are longer than others because each is one algorithm, whose
 * steps share its state.
 */
@NullMarked
package org.plenum.search.packing;

import org.jspecify.annotations.NullMarked;
