/**
 * The timetable as a constraint problem, and as a document.
 *
 * <p>Imports {@code conference} and {@code rule}. What a timetable costs is in {@code timetable.rules}; how one is
 * found, in {@code search}.
 */
@NullMarked
package org.plenum.timetable;

import org.jspecify.annotations.NullMarked;
