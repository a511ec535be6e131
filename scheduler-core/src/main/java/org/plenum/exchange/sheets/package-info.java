/**
 * Files of cells in general, with no meaning of their own: Excel workbooks, and sheets of comma-separated values in a
 * ZIP archive.
 *
 * <p>Imports {@code exchange.issue} and {@code exchange.json}. Another kind of file with sheets goes here; what the
 * columns of a sheet mean does not. The package has more than fifteen files, since both kinds are read and written;
 * {@code CsvText} has more than 200 lines, for reading and writing share what spreadsheets do to texts.
 */
@NullMarked
package org.plenum.exchange.sheets;

import org.jspecify.annotations.NullMarked;
