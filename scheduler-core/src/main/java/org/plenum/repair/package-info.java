/**
 * Changes a timetable as little as possible: which sessions have to leave so that another can come.
 *
 * <p>Imports {@code conference}, {@code problem}, {@code problem.board} and {@code search.packing}. Asks the
 * engine, which undoes what does not help.
 */
@NullMarked
package org.plenum.repair;

import org.jspecify.annotations.NullMarked;
