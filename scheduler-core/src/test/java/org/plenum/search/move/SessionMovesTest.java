package org.plenum.search.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.search.move.Proposals.at;

import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Relation;

/** Where a session could go: alone, with another, and with those that are tied to it. */
class SessionMovesTest {
    private static ConferenceBuilder hours(int from, int to) {
        return aConference().withGrid(60).withDays(aDay(MONDAY, from, to));
    }

    private static SortedSet<String> drawn(Proposals proposals, String session) {
        return proposals.drawn(
                random -> new SessionMoves(proposals.movables(), random).draw(proposals.placement(session)));
    }

    @Test
    void toEachOtherPlaceOfItsOwn() {
        var proposals =
                Proposals.of(hours(9, 11).withRooms("hall", "nook").withSessions("talk"), at("talk", 9, 0, "hall"));
        assertThat(drawn(proposals, "talk")).containsExactly("talk 09:00 nook", "talk 10:00 hall", "talk 10:00 nook");
    }

    @Test
    void notWhereItsSpeakerIsElsewhereOrTheRoomIsTaken() {
        // at ten Ada is with the panel; at eleven the hall is taken
        var proposals = Proposals.of(
                hours(9, 12)
                        .withRooms("hall", "nook")
                        .withPeople(aPerson("ada"))
                        .withSessions(
                                aSession("talk").with("ada"),
                                aSession("panel").with("ada").pinnedTo(monday(10), "nook"),
                                aSession("demo").pinnedTo(monday(11), "hall")),
                at("talk", 9, 0, "hall"),
                at("panel", 10, 0, "nook"),
                at("demo", 11, 0, "hall"));
        assertThat(drawn(proposals, "talk")).containsExactly("talk 09:00 nook", "talk 11:00 nook");
    }

    @Test
    void twoChangePlaces() {
        var proposals = Proposals.of(
                hours(9, 10).withRooms("hall", "nook").withSessions("talk", "panel"),
                at("talk", 9, 0, "hall"),
                at("panel", 9, 0, "nook"));
        assertThat(drawn(proposals, "talk")).containsExactly("talk 09:00 nook, panel 09:00 hall");
    }

    @Test
    void twoDoNotWhereOneDoesNotFit() {
        var proposals = Proposals.of(
                hours(9, 10)
                        .withRooms(aRoom("hall").seating(30), aRoom("nook").seating(20))
                        .withSessions(
                                aSession("talk").expecting(30),
                                aSession("panel").expecting(20)),
                at("talk", 9, 0, "hall"),
                at("panel", 9, 0, "nook"));
        assertThat(drawn(proposals, "talk")).isEmpty();
        assertThat(drawn(proposals, "panel")).isEmpty();
    }

    @Test
    void oneWithoutAPlaceTakesThatOfAnother() {
        var proposals = Proposals.of(hours(9, 10).withSessions("talk", "panel"), at("panel", 9, 0, "hall"));
        assertThat(drawn(proposals, "talk")).containsExactly("talk 09:00 hall, panel –");
    }

    /** Three hours, of which three quarters are left on each side of the panel. */
    @Test
    void oneWithoutAPlaceComesInWhereOthersMakeRoom() {
        var proposals = Proposals.of(
                aConference()
                        .withGrid(45)
                        .withDays(aDay(MONDAY, 9, 12))
                        .withSessions(
                                aSession("talk").lasting(90), aSession("panel").lasting(90)),
                at("panel", 9, 45, "hall"));
        assertThat(drawn(proposals, "talk"))
                .containsExactly(
                        "panel 09:00 hall, talk 10:30 hall",
                        "talk 09:00 hall, panel 10:30 hall",
                        "talk 09:45 hall, panel –");
    }

    @Test
    void whoAreTiedGoTogether() {
        var proposals = Proposals.of(
                hours(9, 12)
                        .withSessions("first", "second")
                        .withRelations(aRelation(Relation.Type.CONSECUTIVE, "first", "second")),
                at("first", 9, 0, "hall"),
                at("second", 10, 0, "hall"));
        assertThat(drawn(proposals, "first"))
                .containsExactly(
                        "first 09:00 hall, second 10:00 hall", // both later by nothing
                        "first 10:00 hall, second 09:00 hall", // they swap
                        "first 10:00 hall, second 11:00 hall", // both an hour later
                        "first 11:00 hall"); // the board does not see that the second must follow
    }

    @Test
    void whereNothingIsFreeItGoesAnywhere() {
        var proposals = Proposals.of(
                hours(9, 11).withSessions("talk", "panel"), at("talk", 9, 0, "hall"), at("panel", 10, 0, "hall"));
        assertThat(proposals.drawn(
                        random -> new SessionMoves(proposals.movables(), random).anywhere(proposals.placement("talk"))))
                .containsExactly("talk 09:00 hall", "talk 10:00 hall");
    }
}
