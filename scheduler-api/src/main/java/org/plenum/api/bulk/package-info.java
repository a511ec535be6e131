/**
 * Many sessions of a draft moved or pinned at once: what that would do, and one step of the history for it.
 *
 * <p>Imports {@code draft}, {@code change}, {@code timetable}, {@code history}, {@code conference}, {@code request},
 * {@code problem} and the core. A further kind of such an edit is a record of {@link org.plenum.api.bulk.ManyMoves}.
 */
@NullMarked
package org.plenum.api.bulk;

import org.jspecify.annotations.NullMarked;
