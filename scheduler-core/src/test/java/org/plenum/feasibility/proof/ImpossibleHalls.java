package org.plenum.feasibility.proof;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Relation.Type.FIRST;
import static org.plenum.conference.Relation.Type.SAME_START;

import java.util.List;
import org.plenum.conference.ConferenceBuilder;

/** Sessions for which halls made of rooms, shared rooms, or rooms that must be set up have no space. The grid has 60 minutes. */
final class ImpossibleHalls {
    static final List<Impossible> ALL = List.of(
            // 2 × 120 + 3 × 60 of 2 × 180 minutes
            Impossible.of(
                    "more than a hall and its parts hold",
                    hall(12).withSessions(
                                    aSession("gala").lasting(120).onlyIn("hall"),
                                    aSession("a"),
                                    aSession("b"),
                                    aSession("c")),
                    "4 sessions, within Monday 6 May 09:00–12:00, can only be in north and south or in what is made of these. They"
                            + " take 420 minutes of rooms, since a whole takes the minutes of all its parts, and there are only"
                            + " 360. Open another room, or shorten them.",
                    "/sessions/0/duration",
                    "/sessions/0/rooms",
                    "/sessions/1/duration",
                    "/sessions/2/duration",
                    "/sessions/3/duration"),

            // 2 × 180 + 120 of 2 × 240 minutes, and 120 do not fit beside 180 in either part
            Impossible.of(
                    "minutes enough in a hall and its parts, but not in one piece",
                    hall(13).withSessions(
                                    aSession("gala").lasting(180).onlyIn("hall"),
                                    aSession("a").lasting(120)),
                    "2 sessions of 120 minutes or more, within Monday 6 May 09:00–13:00, can only be in north and south or in what"
                            + " is made of these. A whole counts in each of its parts: they fill 3 places, and between breaks and"
                            + " closures there are only 2. Open another room, or shorten them.",
                    "/sessions/0/duration",
                    "/sessions/0/rooms",
                    "/sessions/1/duration"),
            Impossible.of(
                    "three at once in a hall and its two parts",
                    hall(18).withSessions("a", "b", "c", "d").withRelations(aRelation(SAME_START, "a", "b", "c")),
                    "a, b and c can only run at the same time, and have only 2 rooms between them: north and south. Open another"
                            + " room, or let one of them run at another time.",
                    "/relations/0"),

            // 2 × 60 heads × 60 minutes of 100 × 60
            Impossible.of(
                    "more people than a shared room seats",
                    aConference()
                            .withGrid(60)
                            .withDays(aDay(MONDAY, 9, 10))
                            .withRooms(aRoom("yard").seating(100).shared())
                            .withSessions(
                                    aSession("a").expecting(60), aSession("b").expecting(60)),
                    "2 sessions, within Monday 6 May 09:00–10:00, can only be in yard, which several share. The people expected"
                            + " there take 7200 seat-minutes, and there are only 6000. Open another room, or shorten them.",
                    "/sessions/0/heads",
                    "/sessions/1/heads"),
            Impossible.of(
                    "set up while the one before still runs",
                    aConference()
                            .withSessions(
                                    aSession("a").pinnedTo(monday(9)),
                                    aSession("b").setUpIn(30).pinnedTo(monday(10))),
                    "a can only be in hall on Monday 6 May 09:00–10:00, and b only in hall on Monday 6 May 09:30–11:00, setup and"
                            + " teardown included: one is in the way of the other. Give one of them another place.",
                    "/sessions/0/duration",
                    "/sessions/0/pinned/start",
                    "/sessions/1/pinned/start",
                    "/sessions/1/setup"),
            Impossible.of(
                    "pinned ten minutes apart in a room that takes fifteen to be made ready",
                    aConference()
                            .withGrid(5)
                            .withRooms(aRoom("hall").readyAfter(15))
                            .withSessions(
                                    aSession("a").pinnedTo(monday(9)),
                                    aSession("b").pinnedTo(monday(10, 10))),
                    "a can only be in hall on Monday 6 May 09:00–10:00, and b only in hall on Monday 6 May 10:10–11:10, setup and"
                            + " teardown included, and it takes 15 minutes to make the room ready: one is in the way of the"
                            + " other. Give one of them another place.",
                    "/sessions/0/duration",
                    "/sessions/0/pinned/start",
                    "/sessions/1/pinned/start"),

            // the hall is taken from 9:45 on, and 60 minutes do not fit before
            Impossible.of(
                    "no time in the only room before one that is set up and pinned",
                    aConference()
                            .withDays(aDay(MONDAY, 9, 11))
                            .withSessions(aSession("a").setUpIn(15).pinnedTo(monday(10)), aSession("b")),
                    "There are no times for a and b beside each other: whenever one of them could be, another needs the same"
                            + " room, people or audience. Let one of them start at another time, or ask for other rooms"
                            + " or people.",
                    "/sessions/0/pinned/start",
                    "/sessions/0/setup",
                    "/sessions/1/duration"),
            Impossible.of(
                    "first of all, and the only room must be cleared for the other",
                    aConference()
                            .withDays(aDay(MONDAY, 9, 11))
                            .withSessions(aSession("a").tornDownIn(15), aSession("b"))
                            .withRelations(aRelation(FIRST, "a")),
                    "The relations of a and b cannot hold in the rooms that they can have: hall. Remove one of the relations,"
                            + " or open another room.",
                    "/relations/0",
                    "/sessions/0/duration",
                    "/sessions/0/teardown",
                    "/sessions/1/duration"));

    private ImpossibleHalls() {}

    private static ConferenceBuilder hall(int closes) {
        return aConference()
                .withGrid(60)
                .withDays(aDay(MONDAY, 9, closes))
                .withRooms(aRoom("hall").madeOf("north", "south"), aRoom("north"), aRoom("south"));
    }
}
