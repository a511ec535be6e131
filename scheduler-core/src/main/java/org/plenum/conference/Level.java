package org.plenum.conference;

/** How grave a broken rule is: no number of points of one level outweighs a single point of the level above. */
public enum Level {
    /** A timetable that breaks one is infeasible. */
    HARD,
    /** Something has no place. */
    MEDIUM,
    /** It could be better. */
    SOFT
}
