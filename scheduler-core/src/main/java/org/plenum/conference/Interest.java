package org.plenum.conference;

import java.util.List;

/**
 * So many delegates want to attend all of these sessions.
 *
 * @param sessions their ids, at least two
 * @param heads how many want them
 */
public record Interest(List<String> sessions, int heads) {

    public Interest {
        sessions = List.copyOf(sessions);
    }
}
