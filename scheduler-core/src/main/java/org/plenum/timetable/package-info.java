/**
 * The timetable as a document, and what differs between two of them.
 *
 * <p>Imports {@code conference} and {@code rule}. What a timetable costs is in {@code timetable.rules}; how one is
 * found, in {@code search}.
 */
@NullMarked
package org.plenum.timetable;

import org.jspecify.annotations.NullMarked;
