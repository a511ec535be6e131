package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.Preset;
import org.plenum.timetable.rules.Presets;

/** That a preset keeps its word: where wishes are at odds, another one is fulfilled. */
class PresetTest {
    @Test
    void fairGivesARegionItsGoodTimeAgainstTheWishOfASession() {
        var table = aSession("table")
                .ofKind(Session.Kind.ROUNDTABLE)
                .forRegions("africa")
                .lasting(15);
        var conference = aConference()
                .withGrid(15)
                .withDays(aDay(MONDAY, 9, 17))
                .withRooms("hall")
                .withSessions(table.preferredAt(between(monday(15), monday(16))));
        // late costs one step: 10, or 50 with fair; elsewhere 15 minutes at 2 points
        assertThat(start("balanced", conference, "table")).isAfterOrEqualTo(monday(15));
        assertThat(start("fair", conference, "table")).isBefore(monday(15));
    }

    @Test
    void calmKeepsATrackInItsRoomThoughManySeatsStayEmpty() {
        var conference = aConference()
                .withDays(aDay(MONDAY, 9, 11))
                .withRooms(aRoom("hall").seating(100), aRoom("attic").seating(20))
                .withSessions(
                        aSession("many").onTrack("cyber").expecting(100),
                        aSession("few").onTrack("cyber").expecting(20));
        // the walk costs 10, or 30 with calm; 76 of 100 seats too many are 8 tenths: 16, or 8 with calm
        assertThat(placed("balanced", conference, "few").room().id()).isEqualTo("attic");
        assertThat(placed("calm", conference, "few").room().id()).isEqualTo("hall");
    }

    @Test
    void fewInterpretersGivesATeamItsBreakAgainstTheWishOfASession() {
        var conference = aConference()
                .withGrid(15)
                .withDays(aDay(MONDAY, 9, 17))
                .withRooms("hall")
                .withResources(aTeam("team", "es", 1))
                .withSessions(
                        aSession("long").lasting(180).interpretedFor("es").pinnedTo(monday(9), "hall"),
                        aSession("next").lasting(60).interpretedFor("es").preferredAt(between(monday(12), monday(13))));
        // four hours on end cost four quarter-hours: 20, or 200; a quarter-hour later costs 15 minutes at 2 points
        assertThat(start("balanced", conference, "next")).isEqualTo(monday(12));
        assertThat(start("few-interpreters", conference, "next")).isEqualTo(monday(12, 15));
    }

    @Test
    void fairSparesARegionALateRoundtableAgainstTheWishOfTheSession() {
        var conference = aConference()
                .withGrid(15)
                .withDays(aDay(MONDAY, 9, 18))
                .withSessions(aSession("table")
                        .ofKind(Session.Kind.ROUNDTABLE)
                        .forRegions("north")
                        .allowedAt(between(monday(10), monday(11)), between(monday(15, 45), monday(16, 45)))
                        .undesiredAt(between(monday(10), monday(10, 15))));
        // the day's last quarter begins at 15:45 and costs the region 10, or 50; at 10:00 15 minutes cost 2 points each
        assertThat(start("balanced", conference, "table")).isEqualTo(monday(15, 45));
        assertThat(start("fair", conference, "table")).isEqualTo(monday(10));
    }

    private static LocalDateTime start(String preset, ConferenceBuilder conference, String session) {
        return placed(preset, conference, session).start();
    }

    private static Placed placed(String preset, ConferenceBuilder conference, String session) {
        var weighed = conference.withWeights(points(preset)).build();
        return Problems.solve(weighed, SearchLimits.ofMoves(2000), 0).run().placed().stream()
                .filter(placed -> placed.session().id().equals(session))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Integer> points(String preset) {
        return Presets.ALL.stream()
                .filter(one -> one.id().equals(preset))
                .map(Preset::points)
                .findFirst()
                .orElseThrow();
    }
}
