/**
 * One file per timetable rule, and {@link org.plenum.timetable.rules.TimetableRules}, the ordered catalogue.
 *
 * <p>Imports {@code timetable}, {@code rule} and {@code conference}. A new rule is a file here, its test beside it, its
 * sentence in {@code messages.properties} and one line in the catalogue.
 */
@NullMarked
package org.plenum.timetable.rules;

import org.jspecify.annotations.NullMarked;
