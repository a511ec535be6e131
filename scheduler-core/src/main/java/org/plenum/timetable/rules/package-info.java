/**
 * One file per timetable rule; {@link org.plenum.timetable.rules.TimetableRules}, the ordered catalogue; and the
 * presets of their points.
 *
 * <p>Imports {@code timetable}, {@code rule} and {@code conference}. A new rule consists of a file here, its test in
 * the same package, its sentence in {@code messages.properties}, its title in {@code rulebook.properties} and one line
 * in the catalogue.
 */
@NullMarked
package org.plenum.timetable.rules;

import org.jspecify.annotations.NullMarked;
