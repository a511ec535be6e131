package org.plenum.api.explain;

/**
 * What a rule counts in a timetable, whatever its points.
 *
 * @param units of its penalty, all together
 * @param findings how many there are
 * @param open how many of them nobody has accepted
 */
public record RuleCount(long units, int findings, int open) {
    /** Of a rule that the timetable keeps. */
    public static final RuleCount NOTHING = new RuleCount(0, 0, 0);
}
