/**
 * A conference document as tables that people read and change in their own words, a row at a time.
 *
 * <p>Imports {@code exchange.table} for the columns, {@code exchange} for the reader that judges the result, {@code
 * exchange.issue}, {@code exchange.json} and {@code exchange.sheets}. The package has more than fifteen files, for blocks
 * of spreadsheets are read here too. {@code Editing} has more than 200 lines, for it is one application of edits.
 */
@NullMarked
package org.plenum.exchange.programme;

import org.jspecify.annotations.NullMarked;
