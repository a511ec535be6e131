/**
 * Programmes as {@code schedule.xml} and {@code schedule.json}, which conference applications read: the format that frab
 * began, and that pretalx and others write; and such files of other tools, read.
 *
 * <p>{@code ScheduleXmlReader} has more than 200 lines, since all the elements of the format are read in one pass.
 */
@NullMarked
package org.plenum.exchange.schedule;

import org.jspecify.annotations.NullMarked;
