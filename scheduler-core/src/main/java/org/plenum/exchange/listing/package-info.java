/**
 * Timetables as tables to read in a spreadsheet: a row for each session, and a grid for each day.
 */
@NullMarked
package org.plenum.exchange.listing;

import org.jspecify.annotations.NullMarked;
