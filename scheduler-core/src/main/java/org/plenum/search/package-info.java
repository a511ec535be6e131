/**
 * Finding a timetable: start, watch, stop.
 *
 * <p>With {@code solve.engine} the only package that knows Timefold's solver. Imports everything above it.
 */
@NullMarked
package org.plenum.search;

import org.jspecify.annotations.NullMarked;
