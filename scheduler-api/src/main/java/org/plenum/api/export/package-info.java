/**
 * Timetables in the formats that others read: calendars to subscribe to, and programmes for conference applications.
 *
 * <p>Imports {@code version}, {@code problem} and the core, which writes the formats.
 */
@NullMarked
package org.plenum.api.export;

import org.jspecify.annotations.NullMarked;
