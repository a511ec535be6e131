package org.plenum.search.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.search.move.Proposals.at;

import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.SessionBuilder;

/** A talk at nine to the panel's place at ten, and where the panel goes then. */
class EjectionMovesTest {
    private static Proposals talkAndPanel(int until, SessionBuilder panel) {
        return Proposals.of(
                hours(until).withSessions(aSession("talk"), panel),
                at("talk", 9, 0, "hall"),
                at("panel", 10, 0, "hall"));
    }

    private static ConferenceBuilder hours(int until) {
        return aConference().withGrid(60).withDays(aDay(MONDAY, 9, until));
    }

    private static SortedSet<String> talkTo(int hour, Proposals proposals) {
        return proposals.drawn(random -> new EjectionMoves(proposals.movables(), random)
                .draw(proposals.placement("talk"), proposals.place(hour, 0, "hall")));
    }

    @Test
    void whoIsInTheWayGoesWhereTheOtherWas() {
        assertThat(talkTo(10, talkAndPanel(12, aSession("panel"))))
                .containsExactly("talk 10:00 hall, panel 09:00 hall"); // and not to eleven, which is free as well
    }

    @Test
    void orElsewhereWhereItCannotBeThere() {
        assertThat(talkTo(10, talkAndPanel(12, aSession("panel").forbiddenAt(MONDAY_9_TO_10))))
                // the board still shows the panel at ten and nobody beside it: counting then tells that both are there
                .containsExactly("talk 10:00 hall, panel 10:00 hall", "talk 10:00 hall, panel 11:00 hall");
    }

    @Test
    void whatIsPinnedIsNotDisplaced() {
        assertThat(talkTo(10, talkAndPanel(12, aSession("panel").pinnedTo(monday(10), "hall"))))
                .isEmpty();
    }

    @Test
    void withoutAPlaceOrAtTheSameTimeItDisplacesNobody() {
        assertThat(talkTo(9, talkAndPanel(12, aSession("panel")))).isEmpty();
        var unplaced = Proposals.of(hours(12).withSessions("talk", "panel"), at("panel", 10, 0, "hall"));
        assertThat(talkTo(10, unplaced)).isEmpty();
    }

    /** The panel is in the room, and Ada is in the demonstration: two go to nine, each in its room. */
    @Test
    void allWhoAreInTheWayGo() {
        var proposals = Proposals.of(
                hours(11)
                        .withRooms("hall", "nook")
                        .withPeople(aPerson("ada"))
                        .withSessions(
                                aSession("talk").with("ada"),
                                aSession("panel"),
                                aSession("demo").with("ada")),
                at("talk", 9, 0, "hall"),
                at("panel", 10, 0, "hall"),
                at("demo", 10, 0, "nook"));
        assertThat(talkTo(10, proposals)).containsExactly("talk 10:00 hall, demo 09:00 nook, panel 09:00 hall");
    }
}
