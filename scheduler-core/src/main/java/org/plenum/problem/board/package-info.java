/** Starts and rooms as numbers, and where every session is. Imports {@code conference} alone. */
@NullMarked
package org.plenum.problem.board;

import org.jspecify.annotations.NullMarked;
