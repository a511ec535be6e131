/**
 * The shapes of rules: seven interfaces, each one page to implement, and the score that they add up to.
 *
 * <p>Imports {@code conference} only. Rules themselves live in {@code timetable.rules} and {@code seating.rules}; only
 * {@link org.plenum.rule.Scorecard} defines how their penalties become a score.
 */
@NullMarked
package org.plenum.rule;

import org.jspecify.annotations.NullMarked;
