/**
 * Timetables as calendars that others subscribe to: RFC 5545 with the properties of RFC 7986.
 *
 * <p>Lines are written here rather than by a library: those that there are fold lines by characters, and the standard
 * counts octets.
 */
@NullMarked
package org.plenum.exchange.calendar;

import org.jspecify.annotations.NullMarked;
