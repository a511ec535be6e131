/**
 * Versions: the timetables that were published, each a promise that is never changed, and what differs between them.
 *
 * <p>Imports {@code timetable}, {@code history}, {@code conference}, {@code request}, {@code problem} and the core.
 */
@NullMarked
package org.plenum.api.version;

import org.jspecify.annotations.NullMarked;
