package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.conference.Agenda.withBreaks;
import static org.plenum.timetable.rules.Example.day;
import static org.plenum.timetable.rules.FindingChecks.assertSaid;

import org.junit.jupiter.api.Test;

/** Sentences name what comes first, and what lies between. */
class RuleSentencesOnOrderTest {

    /** On Monday morning, before lunch, and on Tuesday afternoon, after it. */
    @Test
    void whenATrackIsNotOn() {
        var conference = aConference()
                .withDays(
                        withBreaks(aDay(MONDAY, 9, 18), between(monday(12), monday(13))),
                        withBreaks(aDay(TUESDAY, 9, 18), between(tuesday(12), tuesday(13))))
                .withBlocksOf("cyber")
                .withSessions(
                        aSession("a").onTrack("cyber"),
                        aSession("b").onTrack("cyber"),
                        aSession("c").onTrack("cyber"));
        assertSaid(new TrackInterrupted(), day(conference).at("a", monday(9)).at("c", tuesday(14)))
                .contains(
                        "interrupted between a and c: it has nothing on Monday 6 May 13:00–18:00 and Tuesday 7 May 09:00–12:00.");
        assertSaid(
                        new TrackInterrupted(),
                        day(conference).at("a", monday(9)).at("b", tuesday(9)).at("c", tuesday(14)))
                .contains("it has nothing on Monday 6 May 13:00–18:00.");
    }

    /** Both start at 9: the one that ends first is the first, whichever is named first. */
    @Test
    void whichOfTwoThatStartTogetherIsOutOfTheRoomFirst() {
        var conference = aConference()
                .withSessions(aSession("long").lasting(180), aSession("short").lasting(30));
        var sentence = "short and long are both in hall: the first ends on Monday 6 May at 09:30";
        assertSaid(
                        new RoomDoubleBooking(),
                        day(conference).at("long", monday(9)).at("short", monday(9)))
                .startsWith(sentence);
        assertSaid(
                        new RoomDoubleBooking(),
                        day(conference).at("short", monday(9)).at("long", monday(9)))
                .startsWith(sentence);
    }
}
