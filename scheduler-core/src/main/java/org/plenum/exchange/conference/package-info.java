/**
 * The conference document: one reader for each part of it, and the JSON tree of a conference.
 *
 * <p>Imports {@code conference}, {@code rule}, {@code exchange.json}, {@code exchange.issue} and, for the baseline,
 * {@code exchange.timetable}. A new field goes to the reader of its part, to the tree, and to the JSON Schema.
 */
@NullMarked
package org.plenum.exchange.conference;

import org.jspecify.annotations.NullMarked;
