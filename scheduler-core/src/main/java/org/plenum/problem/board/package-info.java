/** Starts and rooms as numbers, and the place of every session. Imports {@code conference} alone. */
@NullMarked
package org.plenum.problem.board;

import org.jspecify.annotations.NullMarked;
