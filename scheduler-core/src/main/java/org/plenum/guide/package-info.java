/**
 * The rule book for people: each rule with its title, meaning, unit and an example in their language, and the presets.
 *
 * <p>Imports the rules' catalogue, and {@code exchange} to read the showcases, conferences with timetables that
 * together break every rule. A new rule must be broken there: a rule about talks in {@code showcase-of-talks.*.json},
 * any other in {@code showcase.*.json}.
 */
@NullMarked
package org.plenum.guide;

import org.jspecify.annotations.NullMarked;
