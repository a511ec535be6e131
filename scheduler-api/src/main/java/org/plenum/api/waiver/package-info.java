/**
 * Waivers: findings that somebody has decided to accept.
 *
 * <p>Imports {@code timetable}, {@code history}, {@code conference}, {@code problem} and the core.
 */
@NullMarked
package org.plenum.api.waiver;

import org.jspecify.annotations.NullMarked;
