/**
 * The organiser's own workbook: a conference document as sheets, and sheets as a document, by one table of columns.
 *
 * <p>Imports {@code conference}, {@code exchange.issue}, {@code exchange.json} and {@code exchange.sheets}. A new field of
 * the document is a line in {@code Layouts} and a title in the bundle {@code titles}. {@code Layouts} has more than 200
 * lines, for it is that one table; the package has more than fifteen files, since reading and writing share it.
 */
@NullMarked
package org.plenum.exchange.workbook;

import org.jspecify.annotations.NullMarked;
