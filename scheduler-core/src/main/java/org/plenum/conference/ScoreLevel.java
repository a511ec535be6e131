package org.plenum.conference;

/** The severity of a broken rule: no number of points of one level outweighs a single point of the level above. */
public enum ScoreLevel {
    /** A timetable that breaks a hard rule is infeasible. */
    HARD,
    /** A session has no place. */
    MEDIUM,
    /** A wish is not met. */
    SOFT
}
