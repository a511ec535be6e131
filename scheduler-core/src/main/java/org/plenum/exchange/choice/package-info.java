/**
 * What delegates have chosen for themselves, each in a row of a spreadsheet: counted into pairs of sessions, and never
 * kept by name.
 *
 * <p>Imports {@code exchange.programme} for the sessions and the edits, {@code exchange.table} for words and names, {@code
 * exchange.sheets} for files of cells, {@code exchange.json} and {@code exchange}.
 */
@NullMarked
package org.plenum.exchange.choice;

import org.jspecify.annotations.NullMarked;
