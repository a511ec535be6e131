package org.plenum.conference;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The data of a session that is a talk.
 *
 * @param presenters ids of the people who give it; unlike people who have a role in it, they may have to be in two
 *     places
 * @param attendees ids of the people who asked to hear it
 * @param position its place among the talks of its track, from 1; 0 for any place
 * @param zone of a presenter who speaks from far away
 */
public record Talk(List<String> presenters, List<String> attendees, int position, Optional<ZoneId> zone) {

    /** The data of a session that is not a talk. */
    public static final Talk NONE = new Talk(List.of(), List.of(), 0, Optional.empty());

    public Talk {
        presenters = List.copyOf(presenters);
        attendees = List.copyOf(attendees);
    }
}
