/**
 * A timetable's days as tables: which rows and columns there are, and what lies where.
 *
 * <p>Imports the vocabulary and nothing else of Plenum; how a cell looks and what it says is the page's.
 */
@NullMarked
package org.plenum.web.grid;

import org.jspecify.annotations.NullMarked;
