package org.plenum.guide;

import org.plenum.conference.Level;

/**
 * A rule as people read of it, in one language.
 *
 * @param meaning when it is broken, or what it is that costs
 * @param unit what its penalty counts
 * @param points of one unit, where a conference says nothing else
 * @param example what it says of a timetable that breaks it
 */
public record RuleText(String id, String title, String meaning, String unit, Level level, int points, String example) {}
