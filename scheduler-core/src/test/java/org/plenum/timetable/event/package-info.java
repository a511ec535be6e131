/** Tests of timetables as those see them who go by them. */
@NullMarked
package org.plenum.timetable.event;

import org.jspecify.annotations.NullMarked;
