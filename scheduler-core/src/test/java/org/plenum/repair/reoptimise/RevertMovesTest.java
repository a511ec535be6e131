package org.plenum.repair.reoptimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.repair.reoptimise.ReoptimisationOptions.USUAL;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.SessionBuilder;
import org.plenum.problem.CompiledProblem;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.rules.TimetableRules;

/** Drones were at nine and papers at ten; who is elsewhere now goes back where that costs less. */
class RevertMovesTest {
    private static ConferenceBuilder aPublishedMorning(SessionBuilder... sessions) {
        return aConference()
                .withGrid(60)
                .withDays(aDay(MONDAY, 9, 12))
                .withSessions(sessions)
                .withPublished("drones", monday(9), "hall")
                .withPublished("papers", monday(10), "hall");
    }

    private static Position at(String session, int hour) {
        return new Position(session, monday(hour), "hall", false);
    }

    private static List<String> reverted(ConferenceBuilder conference, Position... positions) {
        var timetable =
                CompiledProblem.of(conference.build(), TimetableRules.ALL).toTimetable(List.of(positions));
        RevertMoves.in(timetable, BaselinePlaces.of(timetable), USUAL);
        return timetable.placed().stream()
                .map(placed -> "%s %d %s"
                        .formatted(
                                placed.session().id(),
                                placed.start().getHour(),
                                placed.room().id()))
                .toList();
    }

    @Test
    void whoMovedForNothingGoesBack() {
        assertThat(reverted(
                        aPublishedMorning(aSession("drones"), aSession("papers")), at("drones", 11), at("papers", 10)))
                .containsExactly("drones 9 hall", "papers 10 hall");
    }

    @Test
    void twoThatStandInEachOthersPlacesGoBackTogether() {
        assertThat(reverted(
                        aPublishedMorning(aSession("drones"), aSession("papers")), at("drones", 10), at("papers", 9)))
                .containsExactly("drones 9 hall", "papers 10 hall");
    }

    @Test
    void whoIsNewMakesWay() {
        assertThat(reverted(
                        aPublishedMorning(aSession("drones"), aSession("papers"), aSession("new")),
                        at("drones", 11),
                        at("papers", 10),
                        at("new", 9)))
                .containsExactly("drones 9 hall", "papers 10 hall", "new 11 hall");
    }

    @Test
    void nobodyGoesBackToAPlaceThatIsNoMore() {
        assertThat(reverted(
                        aPublishedMorning(aSession("drones"), aSession("papers"))
                                .withRooms(aRoom("hall").unavailable(MONDAY_9_TO_10)),
                        at("drones", 11),
                        at("papers", 10)))
                .containsExactly("drones 11 hall", "papers 10 hall");
    }

    @Test
    void nobodyGoesBackWhereThatCostsMore() {
        var conference = aPublishedMorning(aSession("drones").undesiredAt(MONDAY_9_TO_10), aSession("papers"))
                .withWeights(Map.of("moved-start", 0, "moved-day", 0, "moved-room", 0));
        assertThat(reverted(conference, at("drones", 11), at("papers", 10)))
                .containsExactly("drones 11 hall", "papers 10 hall");
    }

    @Test
    void nobodyGoesBackWhereThatCostsTheSame() {
        var conference = aPublishedMorning(aSession("drones"), aSession("papers"))
                .withRooms("hall", "annex")
                .withWeights(Map.of("moved-start", 0, "moved-day", 0, "moved-room", 0));
        assertThat(reverted(conference, new Position("drones", monday(9), "annex", false), at("papers", 10)))
                .containsExactly("drones 9 annex", "papers 10 hall");
    }

    @Test
    void whatIsPinnedStaysAndWhatIsLeftOutIsNotBroughtIn() {
        var conference = aPublishedMorning(aSession("drones").pinnedTo(monday(11), "hall"), aSession("papers"));
        assertThat(reverted(conference)).containsExactly("drones 11 hall");
    }

    @Test
    void whoHasNoOldPlaceStays() {
        assertThat(reverted(
                        aPublishedMorning(aSession("drones"), aSession("papers"), aSession("new")),
                        at("drones", 9),
                        at("new", 11)))
                .containsExactly("drones 9 hall", "new 11 hall");
    }
}
