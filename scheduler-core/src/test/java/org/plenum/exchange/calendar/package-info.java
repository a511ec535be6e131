/** Tests of timetables as those see them who go by them. */
@NullMarked
package org.plenum.exchange.calendar;

import org.jspecify.annotations.NullMarked;
