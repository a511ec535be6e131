package org.plenum.feasibility.proof;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aDelegation;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aResource;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;

import java.util.List;

/**
 * Sessions that together take more of something than there is. Where nothing else is said they sit on Monday and Tuesday from 9 to 18 in the room
 * (hall).
 */
final class ImpossibleTogether {
    static final List<Impossible> ALL = List.of(
            // the panel may be as short as a quarter of an hour: it is in the speech all the same
            Impossible.of(
                    "a person in two places",
                    aConference()
                            .withRooms("hall", "aula")
                            .withPeople(aPerson("sg"))
                            .withSessions(
                                    aSession("speech").with("sg").pinnedTo(monday(9), "hall"),
                                    aSession("panel").with("sg").pinnedTo(monday(9, 30), "aula")),
                    "sg must be in 2 sessions of 120 minutes in all, within Monday 6 May 09:00–10:30, and has "
                            + "only 90 then. Ask somebody else for one of them, or move one.",
                    "/sessions/0/duration",
                    "/sessions/0/people/0",
                    "/sessions/0/pinned/start",
                    "/sessions/1/people/0",
                    "/sessions/1/pinned/start"),

            // 60 minutes before the hearing and 60 after it, and the report takes 75
            Impossible.of(
                    "no time beside a pinned session to which somebody is called by name",
                    aConference()
                            .withDays(aDay(MONDAY, 9, 12))
                            .withRooms("hall", "aula")
                            .withPeople(aPerson("judge"))
                            .withSessions(
                                    aSession("hearing")
                                            .forPeople("judge")
                                            .compulsory()
                                            .pinnedTo(monday(10)),
                                    aSession("report").lasting(75).with("judge")),
                    "There are no times for hearing and report beside each other: whenever one of them could be, another needs the"
                            + " same room, people or audience. Let one of them start at another time, or ask for other"
                            + " rooms or people.",
                    "/sessions/0/compulsory",
                    "/sessions/0/duration",
                    "/sessions/0/pinned/start",
                    "/sessions/1/duration",
                    "/sessions/1/people/0"),

            // there for an hour, asked for two sessions in it
            Impossible.of(
                    "a person without time enough",
                    aConference()
                            .withRooms("hall", "aula")
                            .withPeople(aPerson(
                                    "minister",
                                    between(monday(10), monday(18)),
                                    between(monday(18), monday(18).plusDays(1))))
                            .withSessions(
                                    aSession("speech").with("minister"),
                                    aSession("panel").with("minister")),
                    "minister must be in 2 sessions of 120 minutes in all, within Monday 6 May 09:00–10:00, and "
                            + "has only 60 then. Ask somebody else for one of them, or move one.",
                    "/people/0/unavailable/0",
                    "/people/0/unavailable/1",
                    "/sessions/0/duration",
                    "/sessions/0/people/0",
                    "/sessions/1/people/0"),
            Impossible.of(
                    "two sessions pinned to one place",
                    aConference()
                            .withRooms("hall", "aula")
                            .withSessions(
                                    aSession("one").pinnedTo(monday(9), "hall"),
                                    aSession("two").pinnedTo(monday(9), "hall")),
                    "2 sessions of 120 minutes in all, within Monday 6 May 09:00–10:00, can only be in hall, "
                            + "where there are only 60. Open another room, or shorten them.",
                    "/sessions/0/pinned/room",
                    "/sessions/0/pinned/start",
                    "/sessions/1/pinned/room",
                    "/sessions/1/pinned/start"),

            // 2 + 1 + 1 of the 3 hours: the shorter two cannot both be beside the long one
            Impossible.of(
                    "a region without time enough",
                    aConference()
                            .withGrid(60)
                            .withDays(aDay(MONDAY, 9, 12))
                            .withRooms("hall", "aula", "annex")
                            .withDelegations(aDelegation("FR", "europe", 3))
                            .withSessions(
                                    aSession("long")
                                            .lasting(120)
                                            .forRegions("europe")
                                            .compulsory(),
                                    aSession("one").forRegions("europe").compulsory(),
                                    aSession("two").forEveryone().compulsory()),
                    "The region europe must be in 3 sessions of 240 minutes in all, within Monday 6 May "
                            + "09:00–12:00, and has only 180 then. Make one voluntary, or shorten them.",
                    "/sessions/0/compulsory",
                    "/sessions/0/duration",
                    "/sessions/1/compulsory",
                    "/sessions/2/compulsory"),

            // the only Arabic team is away for 1 of the 3 hours, and 3 sessions of 1 hour need it
            Impossible.of(
                    "too few teams",
                    aConference()
                            .withGrid(60)
                            .withDays(aDay(MONDAY, 9, 12))
                            .withRooms("hall", "aula", "annex")
                            .withResources(aTeam("ar-team", "ar", 1, MONDAY_9_TO_10), aTeam("en-team", "en", 3))
                            .withSessions(
                                    aSession("a").interpretedFor("ar"),
                                    aSession("b").interpretedFor("en", "ar"),
                                    aSession("c").interpretedFor("ar")),
                    "3 sessions need interpretation in Arabic (ar) for 180 minutes in all, within Monday 6 May "
                            + "09:00–12:00, and the teams have only 120 then. Hire another team, or do without in one"
                            + " of them.",
                    "/resources/0/unavailable/0",
                    "/sessions/0/interpretation/0",
                    "/sessions/1/interpretation/1",
                    "/sessions/2/interpretation/0"),

            // 2 rooms × 2 hours, one room away for 1 of them: 3 hours for 4 sessions of 1 hour
            Impossible.of(
                    "more sessions than room hours",
                    aConference()
                            .withGrid(60)
                            .withDays(aDay(MONDAY, 9, 11))
                            .withRooms(aRoom("hall"), aRoom("aula").unavailable(MONDAY_9_TO_10))
                            .withSessions("a", "b", "c", "d"),
                    "4 sessions of 240 minutes in all, within Monday 6 May 09:00–11:00, can only be in hall and "
                            + "aula, where there are only 180. Open another room, or shorten them.",
                    "/rooms/1/unavailable/0",
                    "/sessions/0/duration",
                    "/sessions/1/duration",
                    "/sessions/2/duration",
                    "/sessions/3/duration"),

            // of the 3 hours in the aula they want 4
            Impossible.of(
                    "more large sessions than the large room holds",
                    aConference()
                            .withDays(aDay(MONDAY, 9, 12))
                            .withRooms(aRoom("hall").seating(50), aRoom("aula").seating(400))
                            .withSessions(
                                    aSession("a").lasting(120).expecting(300),
                                    aSession("b").lasting(120).expecting(200),
                                    aSession("c").expecting(20)),
                    "2 sessions of 240 minutes in all, within Monday 6 May 09:00–12:00, can only be in aula, "
                            + "where there are only 180. Open another room, or shorten them.",
                    "/sessions/0/duration",
                    "/sessions/0/heads",
                    "/sessions/1/duration",
                    "/sessions/1/heads"),

            // 2 kits × 1 hour, and three are wanted
            Impossible.of(
                    "more of a resource than there is",
                    aConference()
                            .withGrid(60)
                            .withDays(aDay(MONDAY, 9, 10))
                            .withRooms("hall", "aula", "annex")
                            .withResources(aResource("kit", 2))
                            .withSessions(
                                    aSession("a").using(2, "kit"), aSession("b").using(1, "kit"), aSession("c")),
                    "2 sessions need kit for 180 minutes in all, counted for each unit, within Monday 6 May "
                            + "09:00–10:00, and only 120 are available then. Get more of it, or do without in one of "
                            + "them.",
                    "/sessions/0/resources/0",
                    "/sessions/1/resources/0"));

    private ImpossibleTogether() {}
}
