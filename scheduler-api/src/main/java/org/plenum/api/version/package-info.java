/**
 * Versions: published timetables that are never changed, and the differences between them.
 *
 * <p>Imports {@code timetable}, {@code history}, {@code conference}, {@code request}, {@code problem} and the core.
 */
@NullMarked
package org.plenum.api.version;

import org.jspecify.annotations.NullMarked;
