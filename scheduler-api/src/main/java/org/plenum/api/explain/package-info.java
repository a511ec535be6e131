/**
 * Explanations: the rules, what they say of a timetable, what each region got of it, and why a conference is
 * impossible.
 *
 * <p>Imports {@code timetable}, {@code conference}, {@code problem} and the core.
 */
@NullMarked
package org.plenum.api.explain;

import org.jspecify.annotations.NullMarked;
