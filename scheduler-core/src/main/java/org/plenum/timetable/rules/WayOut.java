package org.plenum.timetable.rules;

/**
 * How a sentence about a finding ends: with what could be done instead, where the rule knows it, else with general advice.
 *
 * @param word that the sentence chooses its end by
 * @param what to move or to take; nothing in general advice
 * @param where it would be better, or how large it is; nothing in general advice
 */
record WayOut(String word, Object what, Object where) {

    /** Whatever the sentence says where nothing better is known. */
    static final WayOut GENERAL = new WayOut("other", "", "");
}
