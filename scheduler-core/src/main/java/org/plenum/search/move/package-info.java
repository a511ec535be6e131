/**
 * What the search tries: sessions to other places, one or several at once, and whole blocks of tracks.
 *
 * <p>Imports {@code conference}, {@code problem}, {@code problem.board} and {@code search.packing}. A new sort of move is
 * a method of {@link org.plenum.search.move.MoveIterator} or {@link org.plenum.search.move.BlockMoves}.
 */
@NullMarked
package org.plenum.search.move;

import org.jspecify.annotations.NullMarked;
