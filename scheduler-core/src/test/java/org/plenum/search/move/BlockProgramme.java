package org.plenum.search.move;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.withBlocks;
import static org.plenum.search.move.Proposals.at;

import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.SessionBuilder;

/**
 * A morning of two blocks, from nine to ten and from eleven to twelve, in the hall and in the nook, and three talks of half an
 * hour: two of one track fill the hall at nine, the third, of another track, begins in the nook at eleven.
 */
final class BlockProgramme {
    static final int HALL_AT_9 = 0;
    static final int NOOK_AT_9 = 1;
    static final int HALL_AT_11 = 2;
    static final int NOOK_AT_11 = 3;

    private BlockProgramme() {}

    static ConferenceBuilder aMorning() {
        return aConference()
                .withGrid(30)
                .withDays(withBlocks(
                        aDay(MONDAY, 9, 12), between(monday(9), monday(10)), between(monday(11), monday(12))))
                .withRooms("hall", "nook")
                .withBlocksOf("cyber")
                .withBlocksOf("borders");
    }

    static SessionBuilder aTalk(String id, String track) {
        return aSession(id).lasting(30).onTrack(track);
    }

    static Proposals threeTalks() {
        return Proposals.of(
                aMorning().withSessions(aTalk("worms", "cyber"), aTalk("locks", "cyber"), aTalk("fences", "borders")),
                at("worms", 9, 0, "hall"),
                at("locks", 9, 30, "hall"),
                at("fences", 11, 0, "nook"));
    }
}
