package org.plenum.api.timetable;

import java.util.Map;

/** What is accepted as it is in the timetables of a conference. */
public interface Waivers {

    /** Those that hold, by the id of the finding. */
    Map<String, Waiver> list(String conference);
}
