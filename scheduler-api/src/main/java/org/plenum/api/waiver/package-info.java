/**
 * Waivers: findings that somebody accepts as they are.
 *
 * <p>Imports {@code timetable}, {@code history}, {@code conference}, {@code problem} and the core.
 */
@NullMarked
package org.plenum.api.waiver;

import org.jspecify.annotations.NullMarked;
