/**
 * The shapes of rules: seven interfaces, each one page to implement, and the score that they add up to.
 *
 * <p>Imports {@code conference} only. Rules themselves live in {@code timetable.rules}; only
 * {@link org.plenum.rule.Scorecard} defines how their penalties become a score.
 *
 * <p>It has more than fifteen files because each shape is one, with what it shows to its rules. {@code Findings} is
 * longer than others because it goes through all shapes, and {@code When} because the cases are read beside each
 * other.
 */
@NullMarked
package org.plenum.rule;

import org.jspecify.annotations.NullMarked;
