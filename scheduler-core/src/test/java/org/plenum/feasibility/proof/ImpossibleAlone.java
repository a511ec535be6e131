package org.plenum.feasibility.proof;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.MONDAY_10_TO_11;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.MONDAY_9_TO_12;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.withBreaks;

import java.util.List;

/**
 * Sessions that could be nowhere, even if they were alone. Where nothing else is said they sit on Monday and Tuesday from 9 to 18 in the room
 * (hall).
 */
final class ImpossibleAlone {
    static final List<Impossible> ALL = List.of(
            Impossible.of(
                    "a crowd too large",
                    aConference()
                            .withRooms(aRoom("hall").seating(80), aRoom("aula").seating(400))
                            .withSessions(aSession("crowd").expecting(500).lasting(90), aSession("talk")),
                    "crowd expects 500 people, and the largest room, aula, seats 400. Expect fewer people, or show it in a"
                            + " second room as well.",
                    "/sessions/0/heads"),
            Impossible.of(
                    "one room large and another equipped",
                    aConference()
                            .withRooms(
                                    aRoom("hall").seating(80).with("video"),
                                    aRoom("aula").seating(400))
                            .withSessions(aSession("crowd").expecting(300).needing("video")),
                    "No room can hold crowd. Ask less of rooms: fewer people, fewer features, or a free " + "choice.",
                    "/sessions/0/features/0",
                    "/sessions/0/heads"),
            Impossible.of(
                    "a feature that no room has",
                    aConference()
                            .withRooms(
                                    aRoom("hall").with("video"), aRoom("aula").with("booths"))
                            .withSessions(aSession("talk").needing("video", "booths")),
                    "talk needs video and booths, and no room has all of that. Have it installed in a room, or do"
                            + " without.",
                    "/sessions/0/features/0",
                    "/sessions/0/features/1"),

            // 9–12 and 14–18: 240 minutes fit, 300 do not
            Impossible.of(
                    "longer than the time between breaks",
                    aConference()
                            .withDays(withBreaks(aDay(MONDAY, 9, 18), between(monday(12), monday(14))))
                            .withSessions(
                                    aSession("workshop").lasting(300).expecting(20),
                                    aSession("other").lasting(180)),
                    "workshop lasts 300 minutes, and no time between opening, breaks and closing is that long: "
                            + "counted from a possible start, the longest has 240. Shorten it, or let it go on across"
                            + " breaks.",
                    "/sessions/0/duration"),
            Impossible.of(
                    "allowed while the speaker is away",
                    aConference()
                            .withPeople(aPerson("sg", MONDAY_9_TO_12))
                            .withSessions(aSession("speech").with("sg").allowedAt(MONDAY_9_TO_12)),
                    "Whenever speech could be, sg is away. Ask somebody else, or allow it other times.",
                    "/people/0/unavailable/0",
                    "/sessions/0/allowed",
                    "/sessions/0/people/0"),
            Impossible.of(
                    "called by name to a compulsory session while away",
                    aConference()
                            .withPeople(aPerson("judge", MONDAY_9_TO_12))
                            .withSessions(aSession("hearing")
                                    .forPeople("judge")
                                    .compulsory()
                                    .allowedAt(MONDAY_9_TO_12)),
                    "Whenever hearing could be, judge is away. Ask somebody else, or allow it other times.",
                    "/people/0/unavailable/0",
                    "/sessions/0/allowed",
                    "/sessions/0/compulsory"),
            Impossible.of(
                    "allowed while first the speaker is away and then the only room is closed",
                    aConference()
                            .withRooms(aRoom("hall").unavailable(MONDAY_10_TO_11))
                            .withPeople(aPerson("sg", MONDAY_9_TO_10))
                            .withSessions(aSession("speech").with("sg").allowedAt(between(monday(9), monday(11)))),
                    "Whenever speech could be, one of these is away or closed: sg and hall. Ask somebody else, open "
                            + "a room then, or allow it other times.",
                    "/people/0/unavailable/0",
                    "/rooms/0/unavailable/0",
                    "/sessions/0/allowed",
                    "/sessions/0/people/0"),
            Impossible.of(
                    "pinned to a closed room",
                    aConference()
                            .withRooms(aRoom("hall").unavailable(MONDAY_9_TO_12), aRoom("aula"))
                            .withSessions(aSession("talk").pinnedTo(monday(9), "hall")),
                    "Whenever talk could be, hall is closed, and it can have no other room. Open that room then, or allow"
                            + " other rooms or other times.",
                    "/rooms/0/unavailable/0",
                    "/sessions/0/pinned/room",
                    "/sessions/0/pinned/start"));

    private ImpossibleAlone() {}
}
