/**
 * Documents in and out: a reader and a writer for each.
 *
 * <p>Imports {@code conference}, {@code rule}, {@code timetable} and {@code timetable.parity}; with its own parts,
 * {@code exchange.*}, the only package that knows Jackson. A new format is a reader or a writer here; what it complains of, in
 * {@code exchange.issue}.
 */
@NullMarked
package org.plenum.exchange;

import org.jspecify.annotations.NullMarked;
