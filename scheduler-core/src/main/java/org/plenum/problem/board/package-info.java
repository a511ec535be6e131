/**
 * Starts and rooms as numbers, and the place of every session. Imports {@code conference} alone.
 *
 * <p>{@code Occupancy} is longer than others because its arrays change together.
 */
@NullMarked
package org.plenum.problem.board;

import org.jspecify.annotations.NullMarked;
