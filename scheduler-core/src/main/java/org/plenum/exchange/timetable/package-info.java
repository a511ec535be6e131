/**
 * The timetable document: how its fields are read, and the tree that a timetable is written as.
 *
 * <p>Imports {@code timetable}, {@code conference}, {@code rule}, {@code exchange.json} and {@code exchange.issue}. A
 * new field goes to the reader, to the tree, and to the JSON Schema.
 */
@NullMarked
package org.plenum.exchange.timetable;

import org.jspecify.annotations.NullMarked;
