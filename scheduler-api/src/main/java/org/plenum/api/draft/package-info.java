/**
 * Drafts changed by hand: moves, what they would do, what every place of a session would mean, where
 * it could go, undo and redo.
 *
 * <p>Imports {@code timetable}, {@code history}, {@code conference}, {@code request}, {@code problem} and the core.
 */
@NullMarked
package org.plenum.api.draft;

import org.jspecify.annotations.NullMarked;
