package org.plenum.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.SessionBuilder;
import org.plenum.rule.PlacementRule;
import org.plenum.timetable.rules.RoomTooBig;
import org.plenum.timetable.rules.RoomTooSmall;
import org.plenum.timetable.rules.UndesiredTime;

class UnavoidableCostTest {
    private static final List<PlacementRule> RULES = List.of(new RoomTooBig(), new RoomTooSmall(), new UndesiredTime());

    private static Conference rooms(SessionBuilder... sessions) {
        return aConference()
                .withRooms(aRoom("small").seating(5), aRoom("hall").seating(100))
                .withSessions(sessions)
                .build();
    }

    private static long bound(Conference conference) {
        return UnavoidableCost.of(conference, RULES);
    }

    @Test
    void whatFitsCostsNothing() {
        assertThat(bound(rooms(aSession("talk").expecting(5)))).isZero();
    }

    @Test
    void theNextLargerRoomIsTooBigForIt() {
        // 10 in the hall of 100: 88 seats beyond a fifth more stay empty, 9 tenths, 2 points each; small seats 5
        assertThat(bound(rooms(aSession("talk").expecting(10)))).isEqualTo(18);
    }

    @Test
    void eachSessionCounts() {
        assertThat(bound(rooms(aSession("talk").expecting(10), aSession("other").expecting(10))))
                .isEqualTo(36); // even where only one can have the room: nobody looked at both
    }

    @Test
    void aTimeThatIsUndesiredEverywhereCannotBeAvoided() {
        var talk = aSession("talk")
                .expecting(5)
                .undesiredAt(between(monday(0), monday(0).plusDays(7)));

        assertThat(bound(rooms(talk))).isEqualTo(120); // 60 minutes, 2 points each
    }
}
