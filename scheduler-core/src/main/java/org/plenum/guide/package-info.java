/**
 * The rule book for people: each rule with its title, meaning, unit and an example in their language, and the presets.
 *
 * <p>Imports the rules' catalogue, and {@code exchange} to read the showcase, a conference and a timetable that breaks
 * every rule. A new rule needs its trouble there, in {@code showcase.conference.json} or
 * {@code showcase.timetable.json}.
 */
@NullMarked
package org.plenum.guide;

import org.jspecify.annotations.NullMarked;
