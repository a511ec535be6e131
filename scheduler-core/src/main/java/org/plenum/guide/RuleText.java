package org.plenum.guide;

import org.plenum.conference.ScoreLevel;

/**
 * A rule as people read about it, in one language.
 *
 * @param meaning when it is broken, or what it counts
 * @param unit the unit of its penalty
 * @param points of one unit, unless a conference sets others
 * @param example its sentence about a timetable that breaks it
 */
public record RuleText(
        String id, String title, String meaning, String unit, ScoreLevel level, int points, String example) {}
