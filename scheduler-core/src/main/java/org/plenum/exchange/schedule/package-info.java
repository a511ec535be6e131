/**
 * Programmes as {@code schedule.xml} and {@code schedule.json}, which conference applications read: the format that frab
 * began, and that pretalx and others write.
 */
@NullMarked
package org.plenum.exchange.schedule;

import org.jspecify.annotations.NullMarked;
