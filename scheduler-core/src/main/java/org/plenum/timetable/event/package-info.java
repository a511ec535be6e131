/**
 * A timetable as those see it who go by it: each session an event, with what became of it from version to version, and
 * only those events that concern a reader.
 */
@NullMarked
package org.plenum.timetable.event;

import org.jspecify.annotations.NullMarked;
