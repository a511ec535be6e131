/**
 * Answers to why: the rules that there are, and what they say of a timetable.
 *
 * <p>Imports {@code timetable}, {@code problem} and the core.
 */
@NullMarked
package org.plenum.api.explain;

import org.jspecify.annotations.NullMarked;
