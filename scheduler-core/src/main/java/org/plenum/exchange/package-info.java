/**
 * Documents in and out: one file per format, and the catalogues of readers and writers.
 *
 * <p>With {@code exchange.issue} the only package that knows Jackson. Imports {@code conference}, {@code rule} and
 * {@code timetable}; the rule ids that a document may weigh come in as a set.
 */
@NullMarked
package org.plenum.exchange;

import org.jspecify.annotations.NullMarked;
