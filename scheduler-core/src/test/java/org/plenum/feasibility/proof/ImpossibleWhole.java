package org.plenum.feasibility.proof;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aDelegation;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;

import java.util.List;

/**
 * Sessions for which there are minutes enough, but not in one piece. Where nothing else is said they sit on Monday and Tuesday from 9 to 18 in the
 * room (hall).
 */
final class ImpossibleWhole {
    static final List<Impossible> ALL = List.of(
            // 900 of 1080 minutes, but a day of 540 holds one of 300
            Impossible.of(
                    "a person with three long sessions on two days",
                    aConference()
                            .withRooms("hall", "aula")
                            .withPeople(aPerson("sg"))
                            .withSessions(
                                    aSession("a").with("sg").lasting(300),
                                    aSession("b").with("sg").lasting(300),
                                    aSession("c").with("sg").lasting(300)),
                    "sg must be in 3 sessions of 300 minutes or more, within Monday 6 May 09:00 – Tuesday 7 May "
                            + "18:00, and between breaks, absences and pauses there is room for only 2. Ask somebody "
                            + "else for one of them, or shorten them.",
                    "/sessions/0/duration",
                    "/sessions/0/people/0",
                    "/sessions/1/duration",
                    "/sessions/1/people/0",
                    "/sessions/2/duration",
                    "/sessions/2/people/0"),

            // from 9 to 13 and from 14 to 18: 4 hours each, of which a session of 150 minutes leaves 90
            Impossible.of(
                    "a person who is away at noon",
                    aConference()
                            .withDays(aDay(MONDAY, 9, 18))
                            .withRooms("hall", "aula")
                            .withPeople(aPerson("sg", between(monday(13), monday(14))))
                            .withSessions(
                                    aSession("a").with("sg").lasting(150),
                                    aSession("b").with("sg").lasting(150),
                                    aSession("c").with("sg").lasting(150)),
                    "sg must be in 3 sessions of 150 minutes or more, within Monday 6 May 09:00–18:00, and "
                            + "between breaks, absences and pauses there is room for only 2. Ask somebody else for "
                            + "one of them, or shorten them.",
                    "/people/0/unavailable/0",
                    "/sessions/0/duration",
                    "/sessions/0/people/0",
                    "/sessions/1/duration",
                    "/sessions/1/people/0",
                    "/sessions/2/duration",
                    "/sessions/2/people/0"),

            // 250 and 300 are more than the 540 of a day
            Impossible.of(
                    "a region with three long sessions on two days",
                    aConference()
                            .withRooms("hall", "aula")
                            .withDelegations(aDelegation("FR", "europe", 3))
                            .withSessions(
                                    aSession("a")
                                            .lasting(300)
                                            .forRegions("europe")
                                            .compulsory(),
                                    aSession("b")
                                            .lasting(250)
                                            .forRegions("europe")
                                            .compulsory(),
                                    aSession("c")
                                            .lasting(300)
                                            .forRegions("europe")
                                            .compulsory()),
                    "The region europe must be in 3 sessions of 250 minutes or more, within Monday 6 May 09:00 – "
                            + "Tuesday 7 May 18:00, and between breaks there is room for only 2. Make one voluntary, "
                            + "or shorten them.",
                    "/sessions/0/compulsory",
                    "/sessions/0/duration",
                    "/sessions/1/compulsory",
                    "/sessions/1/duration",
                    "/sessions/2/compulsory",
                    "/sessions/2/duration"),

            // 250 + 60 + 250 of 540: the minutes would do if nobody had to prepare the room
            Impossible.of(
                    "a room that must be prepared",
                    aConference()
                            .withDays(aDay(MONDAY, 9, 18))
                            .withRooms(aRoom("hall").readyAfter(60))
                            .withSessions(
                                    aSession("a").lasting(250), aSession("b").lasting(250)),
                    "2 sessions of 250 minutes or more, within Monday 6 May 09:00–17:55, can only be in hall, and"
                            + " between breaks and closures, with 60 minutes to make a room ready, there is room for only 1."
                            + " Open another room, or shorten them.",
                    "/sessions/0/duration",
                    "/sessions/1/duration"),

            // from 9 to 12 and from 15:45 to 18 it holds one of 100 minutes each, though 315 minutes in all
            Impossible.of(
                    "a room that is closed at noon",
                    aConference()
                            .withDays(aDay(MONDAY, 9, 18))
                            .withRooms(aRoom("hall").unavailable(between(monday(12), monday(15, 45))))
                            .withSessions(
                                    aSession("a").lasting(100),
                                    aSession("b").lasting(100),
                                    aSession("c").lasting(100)),
                    "3 sessions of 100 minutes or more, within Monday 6 May 09:00–17:55, can only be in hall, and"
                            + " between breaks and closures there is room for only 2. Open another room, or shorten "
                            + "them.",
                    "/rooms/0/unavailable/0",
                    "/sessions/0/duration",
                    "/sessions/1/duration",
                    "/sessions/2/duration"));

    private ImpossibleWhole() {}
}
