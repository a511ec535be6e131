package org.plenum.feasibility.proof;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.TUESDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.withPause;
import static org.plenum.conference.Relation.Type.BEFORE;
import static org.plenum.conference.Relation.Type.CONSECUTIVE;
import static org.plenum.conference.Relation.Type.DIFFERENT_DAY;
import static org.plenum.conference.Relation.Type.DIFFERENT_ROOM;
import static org.plenum.conference.Relation.Type.FIRST;
import static org.plenum.conference.Relation.Type.NO_OVERLAP;
import static org.plenum.conference.Relation.Type.SAME_DAY;
import static org.plenum.conference.Relation.Type.SAME_ROOM;
import static org.plenum.conference.Relation.Type.SAME_START;

import java.util.List;
import org.plenum.conference.Session.Kind;

/**
 * Sessions whose relations cannot all hold. Where nothing else is said they sit on Monday and Tuesday from 9 to 18 in the room
 * (hall).
 */
final class ImpossibleRelated {
    static final List<Impossible> ALL = List.of(
            Impossible.of(
                    "each before the next",
                    aConference()
                            .withSessions("a", "b", "c", "d")
                            .withRelations(
                                    aRelation(BEFORE, "a", "b"),
                                    aRelation(BEFORE, "d", "b", "c"),
                                    aRelation(BEFORE, "c", "a"),
                                    aRelation(BEFORE, "d", "a")),
                    "Each of these sessions must come before another of them, in a circle: a, b and c. Remove "
                            + "one of the relations.",
                    "/relations/0",
                    "/relations/1",
                    "/relations/2"),

            // 3 × 5 hours, of which one day holds one, and there are two days
            Impossible.of(
                    "a chain longer than the days",
                    aConference()
                            .withRooms("hall", "aula", "annex")
                            .withSessions(
                                    aSession("a").lasting(300),
                                    aSession("b").lasting(300),
                                    aSession("c").lasting(300))
                            .withRelations(aRelation(BEFORE, "a", "b"), aRelation(BEFORE, "b", "c")),
                    "There are no times at which all relations of a, b and c hold. Remove "
                            + "one of the relations, or allow them other times.",
                    "/relations/0",
                    "/relations/1",
                    "/sessions/0/duration",
                    "/sessions/1/duration",
                    "/sessions/2/duration"),
            Impossible.of(
                    "more different days than days",
                    aConference()
                            .withRooms("hall", "aula", "annex")
                            .withSessions("a", "b", "c", "d")
                            .withRelations(aRelation(DIFFERENT_DAY, "a", "b", "c")),
                    "There are no times at which all relations of a, b and c hold. Remove "
                            + "one of the relations, or allow them other times.",
                    "/relations/0"),
            Impossible.of(
                    "on one day and on two",
                    aConference()
                            .withRooms("hall", "aula", "annex")
                            .withSessions("a", "b", "c", "d")
                            .withRelations(
                                    aRelation(DIFFERENT_DAY, "a", "c"),
                                    aRelation(SAME_DAY, "a", "b"),
                                    aRelation(SAME_START, "c", "b"),
                                    aRelation(SAME_DAY, "c", "d")),
                    "There are no times at which all relations of a, b and c hold. Remove "
                            + "one of the relations, or allow them other times.",
                    "/relations/0",
                    "/relations/1",
                    "/relations/2"),
            Impossible.of(
                    "at once with one speaker",
                    aConference()
                            .withRooms("hall", "aula")
                            .withPeople(aPerson("sg"))
                            .withSessions(
                                    aSession("a").with("sg"), aSession("b").with("sg"))
                            .withRelations(aRelation(SAME_START, "a", "b")),
                    "There are no times at which all relations of a and b hold. Remove one of the relations, "
                            + "or allow them other times.",
                    "/relations/0",
                    "/sessions/0/people/0",
                    "/sessions/1/people/0"),

            // one of 5 hours fits a day of 9, and there are three of them and two days
            Impossible.of(
                    "not at once and too long",
                    aConference()
                            .withRooms("hall", "aula", "annex")
                            .withSessions(
                                    aSession("a").lasting(300),
                                    aSession("b").lasting(300),
                                    aSession("c").lasting(300))
                            .withRelations(aRelation(NO_OVERLAP, "a", "b", "c")),
                    "There are no times at which all relations of a, b and c hold. Remove "
                            + "one of the relations, or allow them other times.",
                    "/relations/0",
                    "/sessions/0/duration",
                    "/sessions/1/duration",
                    "/sessions/2/duration"),
            Impossible.of(
                    "two plenaries first",
                    aConference()
                            .withRooms("hall", "aula", "annex")
                            .withSessions(
                                    aSession("a")
                                            .ofKind(Kind.PLENARY)
                                            .forEveryone()
                                            .voluntary(),
                                    aSession("b").ofKind(Kind.PANEL).forEveryone(),
                                    aSession("c"))
                            .withRelations(aRelation(FIRST, "a"), aRelation(FIRST, "b")),
                    "There are no times at which all relations of a and b hold. Remove one of the relations, "
                            + "or allow them other times.",
                    "/relations/0",
                    "/relations/1",
                    "/sessions/0/kind"),
            Impossible.of(
                    "first and late",
                    aConference()
                            .withRooms("hall", "aula", "annex")
                            .withSessions(
                                    aSession("a").allowedAt(TUESDAY_9_TO_10),
                                    aSession("b").pinnedTo(monday(9), "hall"),
                                    aSession("c"))
                            .withRelations(aRelation(FIRST, "a")),
                    "There are no times at which all relations of a and b hold. Remove one of the relations, "
                            + "or allow them other times.",
                    "/relations/0",
                    "/sessions/0/allowed",
                    "/sessions/1/pinned/start"),
            Impossible.of(
                    "in one room and in two",
                    aConference()
                            .withRooms("hall", "aula")
                            .withSessions("a", "b", "c")
                            .withRelations(
                                    aRelation(SAME_ROOM, "a", "b"),
                                    aRelation(DIFFERENT_ROOM, "a", "c"),
                                    aRelation(SAME_ROOM, "c", "b")),
                    "There are no rooms in which all relations of a, b and c hold. Remove "
                            + "one of the relations, or open another room.",
                    "/relations/0",
                    "/relations/1",
                    "/relations/2"),
            Impossible.of(
                    "more different rooms than rooms",
                    aConference()
                            .withRooms("hall", "aula")
                            .withSessions("a", "b", "c")
                            .withRelations(aRelation(DIFFERENT_ROOM, "a", "b", "c")),
                    "There are no rooms in which all relations of a, b and c hold. Remove "
                            + "one of the relations, or open another room.",
                    "/relations/0"),
            Impossible.of(
                    "directly after each other in the only room, which takes a quarter of an hour to be made ready",
                    aConference()
                            .withRooms(aRoom("hall").readyAfter(15))
                            .withSessions("a", "b", "c")
                            .withRelations(aRelation(SAME_DAY, "a", "b"), aRelation(CONSECUTIVE, "a", "b")),
                    "a and b must follow each other directly, and no room that they can have is ready in time: hall takes 15"
                            + " minutes to make ready after a session. Make it ready faster, remove "
                            + "one of the relations, or open another room.",
                    "/relations/0", // else b is the first of Tuesday, when the room is ready
                    "/relations/1"),
            Impossible.of(
                    "directly after each other in two rooms in which one can start at once, and both take time to be made ready",
                    aConference()
                            .withDays(aDay(MONDAY, 9, 18))
                            .withRooms(
                                    aRoom("hall").readyAfter(30), aRoom("aula").readyAfter(15), aRoom("annex"))
                            .withSessions(
                                    aSession("a").onlyIn("hall", "aula"),
                                    aSession("b").onlyIn("hall", "aula"),
                                    aSession("c"))
                            .withRelations(aRelation(SAME_ROOM, "a", "b"), aRelation(CONSECUTIVE, "a", "b")),
                    "a and b must follow each other directly, and no room that they can have is ready in time: hall and aula take"
                            + " 15 minutes or more to make ready after a session. Make one of them ready faster, remove "
                            + "one of the relations, or open another room.",
                    "/relations/0",
                    "/relations/1",
                    "/sessions/0/rooms"),

            // a has its hour from 9 to 10, and b the next
            Impossible.of(
                    "in one room, of which none is ready for the second",
                    aConference()
                            .withRooms(
                                    aRoom("hall").readyAfter(15), aRoom("aula").readyAfter(15))
                            .withSessions(
                                    aSession("a").allowedAt(between(monday(9), monday(10))),
                                    aSession("b").allowedAt(between(monday(10), monday(11))))
                            .withRelations(aRelation(SAME_ROOM, "a", "b")),
                    "The relations of a and b cannot hold in the rooms that they can have: hall and aula take 15 minutes or more"
                            + " to make ready after a session. Make one of them ready faster, remove "
                            + "one of the relations, or open another room.",
                    "/relations/0",
                    "/sessions/0/allowed",
                    "/sessions/0/duration",
                    "/sessions/1/allowed",
                    "/sessions/1/duration"),
            Impossible.of(
                    "directly after each other in the only room, where the second is set up first",
                    aConference()
                            .withDays(aDay(MONDAY, 9, 18)) // on the next day it could be set up before the opening
                            .withSessions(aSession("a"), aSession("b").setUpIn(15))
                            .withRelations(aRelation(CONSECUTIVE, "a", "b")),
                    "The relations of a and b cannot hold in the rooms that they can have: hall. Remove one of the relations,"
                            + " or open another room.",
                    "/relations/0",
                    "/sessions/1/setup"),
            Impossible.of(
                    "directly after each other with somebody who needs a pause",
                    aConference()
                            .withDays(aDay(MONDAY, 9, 18))
                            .withRooms("hall", "aula")
                            .withPeople(withPause(aPerson("sg"), 15))
                            .withSessions(
                                    aSession("a").with("sg"), aSession("b").with("sg"), aSession("c"))
                            .withRelations(aRelation(CONSECUTIVE, "a", "b")),
                    "There are no times for a and b that leave sg a pause of 15 minutes between two sessions. Ask somebody"
                            + " else for one of them, or allow them other times.",
                    "/relations/0",
                    "/sessions/0/people/0",
                    "/sessions/1/people/0"),

            // 5 minutes lie between the two
            Impossible.of(
                    "pinned too close for somebody who needs a pause",
                    aConference()
                            .withGrid(5)
                            .withRooms("hall", "aula")
                            .withPeople(withPause(aPerson("sg"), 15))
                            .withSessions(
                                    aSession("a").with("sg").pinnedTo(monday(9)),
                                    aSession("b").with("sg").pinnedTo(monday(10, 5))),
                    "There are no times for a and b that leave sg a pause of 15 minutes between two sessions. Ask somebody"
                            + " else for one of them, or allow them other times.",
                    "/sessions/0/duration",
                    "/sessions/0/people/0",
                    "/sessions/0/pinned/start",
                    "/sessions/1/people/0",
                    "/sessions/1/pinned/start"),
            Impossible.of(
                    "not at once and at once, beside one that could be nowhere",
                    aConference()
                            .withRooms("hall", "aula", "annex")
                            .withSessions("a", "b", "c")
                            .withRelations(aRelation(SAME_START, "a", "b"), aRelation(NO_OVERLAP, "a", "b", "c")),
                    "There are no times at which all relations of a and b hold. Remove one of the relations, or allow them"
                            + " other times.",
                    "/relations/0",
                    "/relations/1"),
            Impossible.of(
                    "together in the only room with video",
                    aConference()
                            .withRooms(aRoom("hall").with("video"), aRoom("aula"))
                            .withSessions(
                                    aSession("a").needing("video"),
                                    aSession("b").needing("video"),
                                    aSession("c"))
                            .withRelations(aRelation(SAME_START, "a", "b")),
                    "The relations of a and b cannot hold in the rooms that they can have: hall. Remove "
                            + "one of the relations, or open another room.",
                    "/relations/0",
                    "/sessions/0/features/0",
                    "/sessions/1/features/0"),
            Impossible.of(
                    "three together in two rooms that are large enough",
                    aConference()
                            .withRooms(
                                    aRoom("hall").seating(100),
                                    aRoom("aula").seating(80),
                                    aRoom("annex").seating(10))
                            .withSessions(
                                    aSession("a").expecting(50),
                                    aSession("b").expecting(60),
                                    aSession("c").expecting(70),
                                    aSession("d"))
                            .withRelations(aRelation(SAME_START, "a", "b"), aRelation(SAME_START, "b", "c")),
                    "a, b and c can only run at the same time, and have only 2 rooms between them: hall and aula. "
                            + "Open another room, or let one of them run at another time.",
                    "/relations/0",
                    "/relations/1",
                    "/sessions/0/heads",
                    "/sessions/1/heads",
                    "/sessions/2/heads"),
            Impossible.of(
                    "together with more interpretation than there are teams",
                    aConference()
                            .withRooms("hall", "aula", "annex")
                            .withResources(aTeam("ar-team", "ar", 2))
                            .withSessions(
                                    aSession("a").interpretedFor("ar"),
                                    aSession("b").interpretedFor("ar"),
                                    aSession("c").interpretedFor("ar"))
                            .withRelations(aRelation(SAME_START, "a", "b", "c")),
                    "a, b and c can only run at the same time. They need 3 interpretation teams for Arabic (ar), and "
                            + "only 2 are available. Get more, or let one of them run at another time.",
                    "/relations/0",
                    "/sessions/0/interpretation/0",
                    "/sessions/1/interpretation/0",
                    "/sessions/2/interpretation/0"),

            // the first runs from 10:00 to 11:00 wherever it lies, and there are minutes enough for both
            Impossible.of(
                    "windows that leave two sessions no choice but to overlap, with one speaker",
                    aConference()
                            .withRooms("hall", "aula")
                            .withPeople(aPerson("sg"))
                            .withSessions(
                                    aSession("a").lasting(120).with("sg").allowedAt(between(monday(9), monday(12))),
                                    aSession("b").with("sg").allowedAt(between(monday(10, 15), monday(11, 15)))),
                    "a and b can only run at the same time, and must not: they need the same people, or one of them is a"
                            + " plenary. Let one of them run at another time.",
                    "/sessions/0/allowed",
                    "/sessions/0/duration",
                    "/sessions/0/people/0",
                    "/sessions/1/allowed",
                    "/sessions/1/duration",
                    "/sessions/1/people/0"));

    private ImpossibleRelated() {}
}
