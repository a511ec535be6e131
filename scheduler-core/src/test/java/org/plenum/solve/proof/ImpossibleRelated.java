package org.plenum.solve.proof;

import static org.plenum.conference.Agenda.TUESDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Relation.Type.BEFORE;
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
                    "Each of the sessions (a, b, c) is to come before another of them, in a circle. Maybe drop one of the"
                            + " relations.",
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
                    "There are no times for sessions (a, b, c) that all their relations allow. Maybe drop one of the relations, or"
                            + " widen their times.",
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
                    "There are no times for sessions (a, b, c) that all their relations allow. Maybe drop one of the relations, or"
                            + " widen their times.",
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
                    "There are no times for sessions (a, b, c) that all their relations allow. Maybe drop one of the relations, or"
                            + " widen their times.",
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
                    "There are no times for sessions (a, b) that all their relations allow. Maybe drop one of the relations, or"
                            + " widen their times.",
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
                    "There are no times for sessions (a, b, c) that all their relations allow. Maybe drop one of the relations, or"
                            + " widen their times.",
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
                    "There are no times for sessions (a, b) that all their relations allow. Maybe drop one of the relations, or"
                            + " widen their times.",
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
                    "There are no times for sessions (a, b) that all their relations allow. Maybe drop one of the relations, or"
                            + " widen their times.",
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
                    "There are no rooms for sessions (a, b, c) that all their relations allow. Maybe drop one of the relations, or"
                            + " open another room.",
                    "/relations/0",
                    "/relations/1",
                    "/relations/2"),
            Impossible.of(
                    "more different rooms than rooms",
                    aConference()
                            .withRooms("hall", "aula")
                            .withSessions("a", "b", "c")
                            .withRelations(aRelation(DIFFERENT_ROOM, "a", "b", "c")),
                    "There are no rooms for sessions (a, b, c) that all their relations allow. Maybe drop one of the relations, or"
                            + " open another room.",
                    "/relations/0"));

    private ImpossibleRelated() {}
}
