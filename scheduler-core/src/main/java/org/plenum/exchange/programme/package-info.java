/**
 * A conference document as tables that people read and change in their own words, a row at a time.
 *
 * <p>Imports {@code exchange.table} for the columns, {@code exchange} for the reader that judges the result, {@code
 * exchange.issue}, {@code exchange.json} and {@code exchange.sheets}.
 */
@NullMarked
package org.plenum.exchange.programme;

import org.jspecify.annotations.NullMarked;
