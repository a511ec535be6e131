/**
 * Exact filling: sessions of several stretches of free time are put together anew, so that all of them fit.
 *
 * <p>Proposes only, by lengths, rooms and clashes; who asks has the engine decide. Used by repair and by moves.
 */
@NullMarked
package org.plenum.search.packing;

import org.jspecify.annotations.NullMarked;
