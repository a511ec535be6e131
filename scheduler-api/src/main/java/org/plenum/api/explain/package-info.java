/**
 * Answers to why: the rules that there are, what they say of a timetable, what each region got of it, and what is
 * impossible from the start.
 *
 * <p>Imports {@code timetable}, {@code conference}, {@code problem} and the core.
 */
@NullMarked
package org.plenum.api.explain;

import org.jspecify.annotations.NullMarked;
