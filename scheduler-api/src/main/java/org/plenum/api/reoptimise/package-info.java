/**
 * Re-optimisation after changes: jobs that keep as much as possible of the published version, why each session moved,
 * and proposals of different merits to choose from.
 *
 * <p>May import {@code timetable}, {@code job}, {@code conference}, {@code request} and {@code problem}.
 */
@NullMarked
package org.plenum.api.reoptimise;

import org.jspecify.annotations.NullMarked;
