package org.plenum.api.timetable;

import java.util.Map;

/** The waivers of a conference's timetables. */
public interface Waivers {

    /** The waivers in force, by the id of the finding. */
    Map<String, Waiver> list(String conference);
}
