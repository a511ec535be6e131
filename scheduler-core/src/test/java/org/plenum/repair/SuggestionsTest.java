package org.plenum.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Timetable;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.rules.TimetableRules;

/** Where a session could go, in halls that are open from nine to twelve. */
class SuggestionsTest {
    private static final int DRONES = 0;

    private static ConferenceBuilder aMorning() {
        return aConference().withGrid(60).withDays(aDay(MONDAY, 9, 12));
    }

    private static Timetable stands(Conference conference, Position... positions) {
        return CompiledProblem.of(conference, TimetableRules.ALL).toTimetable(List.of(positions));
    }

    private static Position at(String session, int hour, String room) {
        return new Position(session, monday(hour), room, false);
    }

    private static List<String> told(Timetable timetable, List<EjectionChain> chains) {
        return chains.stream().map(chain -> told(timetable, chain)).toList();
    }

    private static String told(Timetable timetable, EjectionChain chain) {
        return String.join(
                ", ",
                chain.steps().stream()
                        .map(step -> "%s %d %s"
                                .formatted(
                                        timetable
                                                .placements()
                                                .get(step.session())
                                                .session()
                                                .id(),
                                        step.to().start().getHour(),
                                        step.to().room().id()))
                        .toList());
    }

    @Test
    void freePlacesComeAlone() {
        var conference = aMorning().withSessions("drones", "papers").build();
        var timetable = stands(conference, at("drones", 9, "hall"), at("papers", 10, "hall"));

        assertThat(told(timetable, Suggestions.of(timetable, DRONES, 10))).containsExactly("drones 11 hall");
    }

    @Test
    void whoStandsInTheWayMovesWhereNothingIsFree() {
        var conference = aMorning()
                .withSessions(
                        aSession("drones").allowedAt(between(monday(10), monday(11))),
                        aSession("papers"),
                        aSession("ports"))
                .build();
        var timetable = stands(conference, at("drones", 9, "hall"), at("papers", 10, "hall"), at("ports", 11, "hall"));

        // drones may only be at ten, where papers is: they change places
        assertThat(told(timetable, Suggestions.of(timetable, DRONES, 10)))
                .containsExactly("drones 10 hall, papers 9 hall");
    }

    @Test
    void threeMoveInACircle() {
        var conference = aMorning()
                .withSessions(
                        aSession("drones").allowedAt(between(monday(10), monday(11))),
                        aSession("papers").forbiddenAt(between(monday(9), monday(10))),
                        aSession("ports"))
                .build();
        var timetable = stands(conference, at("drones", 9, "hall"), at("papers", 10, "hall"), at("ports", 11, "hall"));

        // papers must not be at nine, so ports goes there and papers takes its place
        assertThat(told(timetable, Suggestions.of(timetable, DRONES, 10)))
                .containsExactly("drones 10 hall, papers 11 hall, ports 9 hall");
    }

    @Test
    void aTeamIsMadeFreeByMovingWhoNeedsIt() {
        var conference = aMorning()
                .withRooms(aRoom("hall"), aRoom("annex"))
                .withResources(aTeam("ar-team", "ar", 1))
                .withSessions(
                        aSession("drones")
                                .interpretedFor("ar")
                                .allowedAt(between(monday(10), monday(11)))
                                .onlyIn("annex"),
                        aSession("papers").interpretedFor("ar").onlyIn("hall"))
                .build();
        var timetable = stands(conference, at("papers", 10, "hall"));

        // two rooms, but one team: papers leaves it to drones, at nine or at eleven
        assertThat(told(timetable, Suggestions.of(timetable, DRONES, 10)))
                .containsExactly("drones 10 annex, papers 9 hall");
    }

    @Test
    void whatIsPinnedStays() {
        var conference = aMorning()
                .withSessions(
                        aSession("drones").allowedAt(between(monday(10), monday(11))),
                        aSession("papers").pinnedTo(monday(10), "hall"))
                .build();

        assertThat(Suggestions.of(stands(conference, at("drones", 9, "hall")), DRONES, 10))
                .isEmpty();
    }

    @Test
    void noMoreThanAreAskedFor() {
        var conference = aConference().withSessions("drones").build(); // 64 quarter-hours to start at, on two days

        var timetable = stands(conference, at("drones", 9, "hall"));

        assertThat(Suggestions.of(timetable, DRONES, 10)).hasSize(10);
    }
}
