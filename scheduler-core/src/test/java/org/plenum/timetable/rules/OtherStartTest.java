package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aResource;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.timetable.rules.Example.day;
import static org.plenum.timetable.rules.FindingChecks.assertSaid;

import org.junit.jupiter.api.Test;

/** Where a session is told to go that finds too little left. */
class OtherStartTest {

    /** The whole of Monday is free as well. */
    @Test
    void isOnTheSameDayRatherThanOnAnEarlierOne() {
        var one = aConference()
                .withResources(aResource("kit", 1))
                .withSessions(aSession("a").using(1, "kit"), aSession("b").using(1, "kit"));
        assertSaid(new ResourceOverbooked(), day(one).at("a", tuesday(10)).at("b", tuesday(10)))
                .endsWith(" Move a to 09:00.");
    }

    /** From 9 to 10 one kit of two is taken, from 10 to 11 one by another: both hours leave one for the long session. */
    @Test
    void isBesideOthersThatFollowEachOther() {
        var two = aConference()
                .withResources(aResource("kit", 2))
                .withSessions(
                        aSession("nine").using(1, "kit"),
                        aSession("ten").using(1, "kit"),
                        aSession("long").lasting(120).using(1, "kit"),
                        aSession("much").using(2, "kit"));
        assertSaid(
                        new ResourceOverbooked(),
                        day(two).at("nine", monday(9))
                                .at("ten", monday(10))
                                .at("long", monday(14))
                                .at("much", monday(14)))
                .endsWith(" Move long to 09:00.");
    }
}
