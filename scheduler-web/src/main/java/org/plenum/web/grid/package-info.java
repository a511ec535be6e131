/**
 * A timetable's days as tables: rows, columns and cells.
 *
 * <p>Imports the vocabulary and nothing else of Plenum; the page decides how a cell looks and what it says.
 *
 * <p>{@code DayLayout} is longer than others because rows, columns and bands decide about each other.
 */
@NullMarked
package org.plenum.web.grid;

import org.jspecify.annotations.NullMarked;
