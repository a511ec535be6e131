package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY_10_TO_11;
import static org.plenum.conference.Agenda.TUESDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDelegation;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aResource;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.timetable.rules.Example.day;
import static org.plenum.timetable.rules.FindingChecks.assertSaid;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Delegation;
import org.plenum.conference.Session.Kind;

/** Sentences about a whole day, or about two sessions of it, name what is in the way, in the order of the day. */
class RuleSentencesOnDaysTest {

    @Test
    void whoIsAway() {
        var panel = aConference()
                .withPeople(aPerson("ann", MONDAY_10_TO_11), aPerson("bob", TUESDAY_9_TO_10))
                .withSessions(aSession("panel").with("ann", "bob"));
        assertSaid(new PersonUnavailable(), day(panel).at("panel", monday(10)))
                .isEqualTo(
                        "ann must be in panel on Monday 6 May 10:00–11:00, but is away on Monday 6 May 10:00–11:00. Move it,"
                                + " or ask somebody else.");
    }

    /** One delegate, two sessions at once for an hour. */
    @Test
    void whoIsCalledTwice() {
        var region = aConference()
                .withDelegations(aDelegation("FR", "south", 1))
                .withSessions(
                        aSession("b").forRegions("south"),
                        aSession("a").forRegions("south"),
                        aSession("later").forRegions("south"));
        assertSaid(
                        new DelegationStretched(),
                        day(region).at("a", monday(10)).at("later", monday(14)).at("b", monday(10)))
                .isEqualTo(
                        "On Monday 6 May, delegations of south should be in more sessions at the same time than they have delegates for: a"
                                + " and b. In all they miss about 60 minutes. Move one of them.");
        var without = aConference()
                .withDelegations(
                        new Delegation("UN", "UN", Optional.empty(), List.of(), 1, List.of()),
                        aDelegation("FR", "south", 5))
                .withSessions(aSession("a").forEveryone(), aSession("b").forEveryone());
        assertSaid(new DelegationStretched(), day(without).at("a", monday(10)).at("b", monday(10)))
                .startsWith("On Monday 6 May, UN should be in more sessions at the same time");
    }

    /** Four hours without a break, and later three, which are not too long. */
    @Test
    void whatIsInterpretedWithoutABreak() {
        var conference = aConference()
                .withResources(aTeam("team", "ar", 1))
                .withSessions(
                        aSession("long").lasting(240).interpretedFor("ar"),
                        aSession("later").lasting(180).interpretedFor("ar"));
        assertSaid(
                        new InterpretersLongStretch(),
                        day(conference).at("long", monday(9)).at("later", monday(14)))
                .contains("on Monday 6 May 09:00–13:00, for long: about 60 minutes longer than three hours.");
    }

    /** 180 minutes and 60 are 120 on the mean day: 36 beyond its six fifths. */
    @Test
    void whichDaysAreFull() {
        var conference = aConference().withSessions(aSession("long").lasting(180), aSession("short"));
        assertSaid(new DaysUneven(), day(conference).at("long", monday(9)).at("short", tuesday(9)))
                .startsWith(
                        "Monday 6 May carries about 45 minutes more than a fair share of the sessions that could be on another day.");
    }

    @Test
    void whereATrackGoes() {
        var conference = aConference()
                .withRooms("hall", "aula")
                .withSessions(aSession("a").onTrack("cyber"), aSession("b").onTrack("cyber"));
        assertSaid(
                        new TrackChangesRoom(),
                        day(conference).at("a", monday(9), "hall").at("b", monday(10), "aula"))
                .startsWith("On Monday 6 May, the track cyber changes rooms: a and b are in aula and hall.");
    }

    /** 12 seats for 10 heads in the north, 28 for 20 in the south: 12 and 14 tenths, 1 below the mean. */
    @Test
    void whoSitsLessWell() {
        var conference = aConference()
                .withRooms(aRoom("small").seating(12), aRoom("large").seating(28))
                .withSessions(
                        aSession("north")
                                .ofKind(Kind.ROUNDTABLE)
                                .forRegions("north")
                                .expecting(10),
                        aSession("south")
                                .ofKind(Kind.ROUNDTABLE)
                                .forRegions("south")
                                .expecting(20));
        assertSaid(
                        new RegionUnequal(),
                        day(conference).at("north", monday(9), "small").at("south", monday(9), "large"))
                .startsWith(
                        "The roundtables of north have fewer seats for each person than those of the average region, by 1 tenth of"
                                + " a seat: north.");
    }

    @Test
    void whereTheWayStartsAndEnds() {
        var conference = aConference()
                .withRooms(aRoom("hall").inBuilding("main"), aRoom("annex").inBuilding("wing"))
                .withSessions(aSession("after").with("ada"), aSession("before").with("ada"));
        var sentence =
                "before ends in hall on Monday 6 May at 10:00, and after, for the same people or region, starts in another"
                        + " building, in annex, at 10:00: less";
        assertSaid(
                        new FarApart(),
                        day(conference).at("before", monday(9), "hall").at("after", monday(10), "annex"))
                .startsWith(sentence);
    }

    @Test
    void whereItWasPinned() {
        var conference = aConference().withSessions(aSession("a").pinnedTo(monday(9), "hall"));
        assertSaid(new PinMoved(), day(conference).at("a", monday(10)))
                .contains("is pinned to Monday 6 May at 09:00 and hall.");
    }

    @Test
    void whoIsInTheRoomFirst() {
        var conference = aConference().withSessions("after", "before");
        assertSaid(
                        new RoomDoubleBooking(),
                        day(conference).at("before", monday(9)).at("after", monday(9, 30)))
                .isEqualTo(
                        "before and after are both in hall: the first ends on Monday 6 May at 10:00, and the second starts at"
                                + " 09:30. Move one of them, or take another room.");
    }

    /** One before and one after, which touch the hour in which too much is used. */
    @Test
    void whoUsesItThenAndNobodyElse() {
        var conference = aConference()
                .withResources(aResource("kit", 1))
                .withSessions(
                        aSession("before").using(1, "kit"),
                        aSession("much").using(2, "kit"),
                        aSession("after").using(1, "kit"));
        assertSaid(
                        new ResourceOverbooked(),
                        day(conference)
                                .at("before", monday(9))
                                .at("much", monday(10))
                                .at("after", monday(11)))
                .startsWith("On Monday 6 May 10:00–11:00, much needs 2 units of kit,");
    }

    /** From one session to the next as much is missing, so that it is one time of two hours. */
    @Test
    void howLongMostIsMissing() {
        var conference = aConference()
                .withResources(aResource("kit", 1))
                .withSessions(
                        aSession("a").using(2, "kit"),
                        aSession("b").using(2, "kit"),
                        aSession("c").using(3, "kit"));
        assertSaid(new ResourceOverbooked(), day(conference).at("a", monday(9)).at("b", monday(10)))
                .startsWith("On Monday 6 May 09:00–11:00, a and b need 2 units of kit, but only 1 is available.");
        assertSaid(new ResourceOverbooked(), day(conference).at("b", monday(9)).at("c", monday(10)))
                .startsWith("On Monday 6 May 10:00–11:00, b and c need 3 units of kit, but only 1 is available.");
        // as much in the afternoon: the morning is named
        assertSaid(new ResourceOverbooked(), day(conference).at("a", monday(9)).at("b", monday(14)))
                .startsWith("On Monday 6 May 09:00–10:00, a and b need 2 units of kit, but only 1 is available.");
        // until midnight, where the day has no further moment to compare with
        assertSaid(new ResourceOverbooked(), day(conference).at("a", monday(23)))
                .startsWith(
                        "On Monday 6 May 23:00 – Tuesday 7 May 00:00, a needs 2 units of kit, but only 1 is available.");
    }
}
