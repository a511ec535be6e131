/**
 * The timetable document: the reader of its fields, and the JSON tree of a timetable.
 *
 * <p>Imports {@code timetable}, {@code conference}, {@code rule}, {@code exchange.json} and {@code exchange.issue}. A
 * new field goes to the reader, to the tree, and to the JSON Schema.
 */
@NullMarked
package org.plenum.exchange.timetable;

import org.jspecify.annotations.NullMarked;
