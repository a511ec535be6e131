/**
 * The timetable as a document, and the differences between two of them.
 *
 * <p>Imports {@code conference} and {@code rule}. The costs of a timetable are in {@code timetable.rules};
 * {@code search} finds timetables.
 */
@NullMarked
package org.plenum.timetable;

import org.jspecify.annotations.NullMarked;
