package org.plenum.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.MONDAY_10_TO_11;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aResource;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Placed;
import org.plenum.conference.SessionBuilder;
import org.plenum.rule.Sentences;
import org.plenum.timetable.rules.TimetableRules;

/** What is said of a session (x) that several causes keep out, each from some places; in the hall, in steps of an hour. */
class MixedReasonsTest {
    private static ConferenceBuilder until(int closes, SessionBuilder x) {
        return aConference()
                .withGrid(60)
                .withDays(aDay(MONDAY, 9, closes))
                .withPeople(aPerson("sg", MONDAY_9_TO_10))
                .withSessions(x.with("sg"));
    }

    private static List<String> because(Conference conference, Placed... placed) {
        var x = conference.sessions().get("x");
        var candidates = conference.days().stream()
                .flatMap(day -> day.starts(conference.grid()))
                .map(start -> new Placed(x, start, conference.rooms().get("hall")))
                .toList();
        var sentences = Sentences.of(Locale.ENGLISH, TimetableRules.FACTS, Assessor.BUNDLE);
        return new Explanation(conference, TimetableRules.ALL, Stream.of(placed).toList())
                .find(candidates, () -> false).orElseThrow().stream()
                        .map(sentences::say)
                        .toList();
    }

    @Test
    void anAbsenceAndAClosureThatLeaveNothingAreOneSentence() {
        var conference = until(11, aSession("x"))
                .withRooms(aRoom("hall").unavailable(MONDAY_10_TO_11))
                .build();
        assertThat(because(conference))
                .containsExactly(
                        "x cannot be placed: hall is closed on Monday 6 May 10:00–11:00, and its speaker, sg, is away on Monday"
                                + " 6 May 09:00–10:00. To place it, open hall then, or ask somebody else to speak.");
    }

    @Test
    void threeCausesAreASentenceEach() {
        var conference = until(12, aSession("x"))
                .withRooms(aRoom("hall").unavailable(MONDAY_10_TO_11))
                .withSessions("other")
                .build();
        var other = new Placed(
                conference.sessions().get("other"),
                monday(11),
                conference.rooms().get("hall"));
        assertThat(because(conference, other))
                .containsExactly(
                        "x could be on Monday 6 May 11:00–12:00 in hall, but the room is taken by other then. To place it there, move other.",
                        "x could be on Monday 6 May 10:00–11:00 in hall, but hall is closed then. To place it there, open hall then.",
                        "x could be on Monday 6 May 09:00–10:00 in hall, but its speaker, sg, is away then. To place it there, ask somebody"
                                + " else to speak.");
    }

    @Test
    void whatIsAwayIsNamedRatherThanCalledTooLittle() {
        var conference = aConference()
                .withGrid(60)
                .withDays(aDay(MONDAY, 9, 10))
                .withResources(aTeam("ar-team", "ar", 1, MONDAY_9_TO_10), aResource("kit", 1))
                .withSessions(aSession("x").interpretedFor("ar"))
                .build();
        assertThat(because(conference))
                .containsExactly(
                        "x cannot be placed: interpretation in Arabic (ar) needs ar-team, which is not available on Monday 6 May"
                                + " 09:00–10:00. To place it, make ar-team available then.");
    }

    @Test
    void namesFirstTheCauseThatAloneOpensMost() {
        var conference = aConference()
                .withGrid(60)
                .withDays(aDay(MONDAY, 9, 12), aDay(TUESDAY, 9, 11))
                .withRooms(aRoom("hall").unavailable(MONDAY_10_TO_11))
                .withResources(aResource("kit", 1, between(tuesday(9), tuesday(11))))
                .withPeople(aPerson("sg", MONDAY_9_TO_10))
                .withSessions(aSession("x").with("sg").using(1, "kit"), aSession("other"))
                .build();
        var other = new Placed(
                conference.sessions().get("other"),
                monday(11),
                conference.rooms().get("hall"));
        assertThat(because(conference, other)) // two places, and one each
                .containsExactly(
                        "x could be on Tuesday 7 May 09:00–10:00 in hall, but it needs kit, which is not available then. To place it there, make "
                                + "kit available then.",
                        "x could be on Monday 6 May 11:00–12:00 in hall, but the room is taken by other then. To place it there, move other.",
                        "x could be on Monday 6 May 10:00–11:00 in hall, but hall is closed then. To place it there, open hall then.",
                        "x could be on Monday 6 May 09:00–10:00 in hall, but its speaker, sg, is away then. To place it there, ask somebody"
                                + " else to speak.");
    }
}
