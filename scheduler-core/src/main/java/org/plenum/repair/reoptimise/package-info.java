/**
 * Makes a timetable feasible again after a change, so that as few people as possible notice: repair first, then only
 * moves that are worth the disruption.
 *
 * <p>May import {@code conference}, {@code rule}, {@code timetable}, {@code assess}, {@code search}, {@code problem}
 * with its board, and {@code repair}.
 *
 * <p>{@code Repair} is longer than others because it is one algorithm, and {@code Reoptimisation} because it keeps the order of repair, search and going back in one
 * place.
 */
@NullMarked
package org.plenum.repair.reoptimise;

import org.jspecify.annotations.NullMarked;
