/**
 * Drafts changed by hand: moves, their effects, the effect of every place of a session, suggestions, undo and redo.
 *
 * <p>Imports {@code timetable}, {@code history}, {@code conference}, {@code request}, {@code problem} and the core.
 */
@NullMarked
package org.plenum.api.draft;

import org.jspecify.annotations.NullMarked;
