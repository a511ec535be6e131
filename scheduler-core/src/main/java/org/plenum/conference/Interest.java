package org.plenum.conference;

import java.util.List;

/**
 * So many delegates want to attend all of these sessions.
 *
 * @param sessions their ids, at least {@link #FEWEST}
 * @param heads how many want them
 */
public record Interest(List<String> sessions, int heads) {

    /** The least number of sessions that make sense of it. */
    public static final int FEWEST = 2;

    public Interest {
        sessions = List.copyOf(sessions);
    }
}
