package org.plenum.timetable;

import java.util.List;

/**
 * What a solver made of a conference and its rules beforehand, carried by the timetable that it solves.
 *
 * <p>It lets data that is costly to make travel through the solution, since a score calculator that captured it elsewhere
 * would not notice a changed problem.
 */
public interface CompiledRules {

    /** Every start in every room, whatever forbids it. */
    List<Place> places();
}
