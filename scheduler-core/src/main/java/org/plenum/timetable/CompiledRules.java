package org.plenum.timetable;

/**
 * What a solver made of a conference and its rules beforehand, carried by the timetable that it solves.
 *
 * <p>It has no function here: it lets data that is costly to make travel through the solution, since a score calculator
 * that captured it elsewhere would not notice a changed problem.
 */
public interface CompiledRules {}
