/**
 * Reads and writes documents: a reader and a writer for each.
 *
 * <p>Imports {@code conference}, {@code rule}, {@code timetable} and {@code timetable.parity}; with its own parts,
 * {@code exchange.*}, the only package that uses Jackson. A new format is a reader or a writer here; its issues go to
 * {@code exchange.issue}. The package has more than fifteen files, since each document has a reader and a writer.
 *
 * <p>{@code Formats} has more than 200 lines, since it is the catalogue of formats and tells them apart.
 */
@NullMarked
package org.plenum.exchange;

import org.jspecify.annotations.NullMarked;
