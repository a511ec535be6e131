package org.plenum.timetable.rules;

/**
 * The end of a sentence about a finding: a specific change if the rule knows one, else general advice.
 *
 * @param word selects the end of the sentence
 * @param what the session to move or the room to take; empty in general advice
 * @param where the better start or the size of the room; empty in general advice
 */
record WayOut(String word, Object what, Object where) {

    /** General advice, for a rule that knows no specific change. */
    static final WayOut GENERAL = new WayOut("other", "", "");
}
