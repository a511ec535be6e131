package org.plenum.sample;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;

/**
 * A conference that can be solved, and the proof.
 *
 * @param timetable a place for every session, in the conference's order, which together break no hard rule
 */
public record Planted(Conference conference, List<Placed> timetable) {

    public Planted {
        timetable = List.copyOf(timetable);
    }
}
