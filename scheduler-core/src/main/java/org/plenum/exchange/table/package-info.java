/**
 * The one description of what people fill in: the tables of a conference, their columns, and the texts that stand for
 * values, in four languages.
 *
 * <p>Imports {@code conference}, {@code exchange.issue}, {@code exchange.json} and {@code exchange.sheets}. A new field of
 * the document is a line in {@code Layouts} and a title in the bundle {@code titles}: so it has a column in the workbook
 * and a field on the pages. {@code Layouts} has more than 200 lines, for it is that one table. The package has
 * more than fifteen files, for it also reads cells, a class for each kind of notation.
 */
@NullMarked
package org.plenum.exchange.table;

import org.jspecify.annotations.NullMarked;
