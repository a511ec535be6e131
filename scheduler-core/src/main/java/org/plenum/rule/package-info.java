/**
 * What a rule is: seven shapes, each one page to write, and what they add up to.
 *
 * <p>Imports {@code conference} only. Rules themselves live in {@code timetable.rules} and {@code seating.rules}; how
 * their penalties become a score is said in {@link org.plenum.rule.Scorecard} alone.
 */
@NullMarked
package org.plenum.rule;

import org.jspecify.annotations.NullMarked;
