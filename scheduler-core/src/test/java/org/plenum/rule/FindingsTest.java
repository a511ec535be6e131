package org.plenum.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.monday;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session;
import org.plenum.timetable.rules.TimetableRules;

class FindingsTest {
    private static final Conference CONFERENCE = aConference()
            .withRooms(aRoom("aula").seating(400), aRoom("annex").seating(20))
            .withResources(aTeam("ar-team", "ar", 1))
            .withSessions(
                    aSession("opening")
                            .ofKind(Session.Kind.PLENARY)
                            .forEveryone()
                            .expecting(380)
                            .interpretedFor("ar"),
                    aSession("darknet")
                            .forRegions("europe")
                            .expecting(25)
                            .onTrack("cyber")
                            .interpretedFor("ar"),
                    aSession("forensics").expecting(18).onTrack("cyber").undesiredAt(MONDAY_9_TO_10),
                    aSession("reception").expecting(100).ofImportance(3))
            .withRelations(aRelation(Relation.Type.SAME_ROOM, "darknet", "forensics"))
            .withInterest(12, "darknet", "forensics")
            .build();

    private static final List<Placed> PLACED = List.of(
            placed("opening", monday(9), "aula"),
            placed("darknet", monday(9, 30), "annex"),
            placed("forensics", monday(9, 45), "aula"));

    private static Placed placed(String session, LocalDateTime start, String room) {
        return new Placed(
                CONFERENCE.sessions().get(session), start, CONFERENCE.rooms().get(room));
    }

    private static List<Finding> find(Map<String, Integer> weights) {
        return Findings.of(CONFERENCE, Scorecard.of(TimetableRules.ALL, weights), PLACED);
    }

    @Test
    void namesEveryBrokenRuleByLevelThenInTheOrderOfTheCatalogueThenTheDearestFirst() {
        assertThat(find(Map.of()))
                .extracting(finding ->
                        "%s %s %d × %d".formatted(finding.level(), finding.rule(), finding.penalty(), finding.points()))
                .containsExactly(
                        "HARD room-double-booking 15 × 1", // opening ends at 10, forensics starts at 9:45
                        "HARD room-too-small 5 × 1", // 25 heads on the annex's 20 seats
                        "HARD plenary-in-parallel 30 × 1", // darknet, 9:30 to 10; forensics has no audience
                        "HARD interpretation-overbooked 30 × 1", // one team, 9:30 to 10
                        "HARD relation-same-room 1 × 1",
                        "MEDIUM session-left-out 3 × 1", // the reception's importance
                        "SOFT interest-clash 12 × 5", // heads
                        "SOFT track-in-parallel 45 × 1", // 9:45 to 10:30
                        "SOFT track-changes-room 1 × 10", // annex and aula
                        "SOFT room-too-big 10 × 2", // forensics: 400 − 18 − 3.6 of 400 seats are 9.46 tenths
                        "SOFT undesired-time 15 × 2", // forensics, 9:45 to 10
                        "SOFT days-uneven 5 × 1"); // 180 minutes on Monday, six fifths of the mean day are 108
    }

    @Test
    void putsHardOnesFirstWhateverTheOrderOfTheRules() {
        assertThat(Findings.of(CONFERENCE, Scorecard.of(TimetableRules.ALL.reversed(), Map.of()), PLACED))
                .extracting(Finding::level)
                .isSorted()
                .startsWith(ScoreLevel.HARD)
                .endsWith(ScoreLevel.SOFT);
    }

    @Test
    void addsUpToTheScore() {
        // hard 15 + 5 + 30 + 30 + 1; medium 3; soft 60 + 45 + 10 + 20 + 30 + 5
        assertThat(Scorecard.score(find(Map.of()))).isEqualTo(new Score(-81, -3, -170));
    }

    @Test
    void saysNothingOfRulesThatAreOffAndCountsTheConferencesPoints() {
        var findings = find(Map.of("track-in-parallel", 0, "room-too-big", 4));
        assertThat(findings).extracting(Finding::rule).doesNotContain("track-in-parallel");
        // as above without the 45, and 10 × 4 instead of 10 × 2
        assertThat(Scorecard.score(findings)).isEqualTo(new Score(-81, -3, -145));
    }

    @Test
    void putsTheDearestOfOneRuleFirst() {
        var conference = aConference()
                .withSessions(
                        aSession("a").ofImportance(2),
                        aSession("b").ofImportance(9),
                        aSession("c").ofImportance(2))
                .build();
        assertThat(Findings.of(conference, Scorecard.of(TimetableRules.ALL, Map.of()), List.of()))
                .extracting(Finding::subjects)
                .containsExactly(List.of("session:b"), List.of("session:a"), List.of("session:c"));
    }

    @Test
    void saysWhomItConcernsAndAWayOut() {
        var overbooked = find(Map.of()).stream()
                .filter(finding -> finding.rule().equals("interpretation-overbooked"))
                .findFirst()
                .orElseThrow();
        assertThat(overbooked.subjects()).containsExactly("language:ar", "session:opening", "session:darknet");
        assertThat(Sentences.of(Locale.ENGLISH, "org.plenum.timetable.rules.messages")
                        .say(overbooked.message()))
                .isEqualTo(
                        "On Monday 6 May 09:30–10:00, opening and darknet need 2 interpretation teams for Arabic (ar), but only 1"
                                + " is free. Move darknet to 10:00.");
    }

    @Test
    void saysNumbersAsPlainDigits() {
        var conference = aConference()
                .withRooms(aRoom("aula").seating(400))
                .withSessions(aSession("x").expecting(5000))
                .build();
        var placed = new Placed(
                conference.sessions().get("x"), monday(9), conference.rooms().get("aula"));
        var finding = Findings.of(conference, Scorecard.of(TimetableRules.ALL, Map.of()), List.of(placed))
                .getFirst();
        assertThat(finding.level()).isEqualTo(ScoreLevel.HARD);
        assertThat(Sentences.of(Locale.ENGLISH, "org.plenum.timetable.rules.messages")
                        .say(finding.message()))
                .isEqualTo("aula seats 400, but x expects 5000."
                        + " Expect fewer people, or show it in a second room as well.");
    }

    @Test
    @Tag("speed")
    @Timeout(120) // it takes about two seconds; going through all relations for every pair would take many minutes
    void isQuickForThreeThousandSessions() {
        var conference = aConference();
        var ids = new ArrayList<String>();
        for (var i = 0; i < 3000; i++) {
            ids.add("s" + i);
            conference.withSessions(aSession("s" + i).with("p" + i % 700).onTrack("t" + i % 90));
            if (i >= 4) {
                conference.withInterest(2, "s" + i, "s" + (i - 1), "s" + (i - 4));
                conference.withRelations(aRelation(Relation.Type.NO_OVERLAP, "s" + i, "s" + (i - 3)));
            }
        }
        var built = conference
                .withRelations(aRelation(Relation.Type.FIRST, "s0"), aRelation(Relation.Type.LAST, "s2999"))
                .build();
        var hall = built.rooms().get("hall");
        var placed = ids.stream()
                .map(built.sessions()::get)
                .map(session ->
                        new Placed(session, monday(9).plus(Duration.ofMinutes(15L * ids.indexOf(session.id()))), hall))
                .toList();
        // in steps of 15 minutes each session of an hour overlaps the next 3, the last ones 2, 1 and 0
        assertThat(Findings.of(built, Scorecard.of(TimetableRules.ALL, Map.of()), placed))
                .filteredOn(finding -> finding.rule().equals("room-double-booking"))
                .hasSize(8994);
    }
}
