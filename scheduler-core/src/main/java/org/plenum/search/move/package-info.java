/**
 * The moves that the search tries: of one or several sessions to other places, and of whole blocks of tracks.
 *
 * <p>Imports {@code conference}, {@code problem}, {@code problem.board} and {@code search.packing}. A new sort of move
 * is a method of {@link org.plenum.search.move.MoveIterator} or {@link org.plenum.search.move.BlockMoves}.
 *
 * <p>{@code BlockGrid} is longer than others because it follows a whole grid of cells as talks move.
 */
@NullMarked
package org.plenum.search.move;

import org.jspecify.annotations.NullMarked;
