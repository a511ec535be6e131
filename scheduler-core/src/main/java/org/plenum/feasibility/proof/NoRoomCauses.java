package org.plenum.feasibility.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.feasibility.requirement.RequirementKind;
import org.plenum.rule.Message;

/**
 * Why no room suits a session, in a conference reduced to a minimal conflict; the message names a single cause where
 * there is one.
 *
 * @param kinds the kinds of requirements of the session
 */
record NoRoomCauses(Conference conference, Session session, Set<RequirementKind> kinds) {
    private static final Set<RequirementKind> OF_HEADS = Set.of(RequirementKind.LENGTH, RequirementKind.HEADS);
    private static final Set<RequirementKind> OF_FEATURES = Set.of(RequirementKind.LENGTH, RequirementKind.FEATURE);

    Message message() {
        if (OF_HEADS.containsAll(kinds)) {
            var largest = conference.rooms().stream()
                    .max(Comparator.comparingInt(Room::capacity))
                    .orElseThrow();
            return say("HEADS", session.heads().orElseThrow(), largest, largest.capacity());
        }
        return OF_FEATURES.containsAll(kinds)
                ? say("FEATURES", 0, session.needs().features(), 0)
                : say("OTHER", 0, List.of(), 0);
    }

    private Message say(String cause, int heads, Object what, int seats) {
        return Message.of("impossible-room", session, cause, heads, what, seats);
    }
}
