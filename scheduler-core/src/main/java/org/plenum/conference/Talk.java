package org.plenum.conference;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What makes a talk of a session.
 *
 * @param presenters ids of those who give it; unlike who has a role in it, they may have to be in two places
 * @param attendees ids of those who asked to hear it
 * @param position its place among the talks of its track, from 1; 0 where it may have any
 * @param zone of who gives it from far away
 */
public record Talk(List<String> presenters, List<String> attendees, int position, Optional<ZoneId> zone) {

    /** Nothing is to be said. */
    public static final Talk NONE = new Talk(List.of(), List.of(), 0, Optional.empty());

    public Talk {
        presenters = List.copyOf(presenters);
        attendees = List.copyOf(attendees);
    }
}
