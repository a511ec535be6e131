/**
 * The organiser's own workbook: a conference document as sheets, and sheets as a document.
 *
 * <p>Imports {@code exchange.table} for its columns, {@code exchange.issue}, {@code exchange.json} and {@code
 * exchange.sheets}.
 */
@NullMarked
package org.plenum.exchange.workbook;

import org.jspecify.annotations.NullMarked;
