/**
 * The moves that the search tries: of one or several sessions to other places, and of whole blocks of tracks.
 *
 * <p>Imports {@code conference}, {@code problem}, {@code problem.board} and {@code search.packing}. A new sort of move
 * is a method of {@link org.plenum.search.move.MoveIterator} or {@link org.plenum.search.move.BlockMoves}.
 */
@NullMarked
package org.plenum.search.move;

import org.jspecify.annotations.NullMarked;
