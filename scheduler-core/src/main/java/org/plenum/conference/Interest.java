package org.plenum.conference;

import java.util.List;

/**
 * A number of delegates who want to attend all of these sessions.
 *
 * @param sessions their ids, at least {@link #FEWEST}
 * @param heads the number of these delegates
 */
public record Interest(List<String> sessions, int heads) {

    /** The least number of sessions of an interest. */
    public static final int FEWEST = 2;

    public Interest {
        sessions = List.copyOf(sessions);
    }
}
