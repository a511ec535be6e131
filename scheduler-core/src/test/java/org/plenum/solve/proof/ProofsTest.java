package org.plenum.solve.proof;

import static org.plenum.conference.Agenda.*;
import static org.plenum.conference.Relation.Type.*;

import java.util.*;
import java.util.stream.*;
import org.junit.jupiter.api.Test;
import org.plenum.conference.*;
import org.plenum.conference.Session.Kind;
import org.plenum.request.*;
import org.plenum.rule.Sentences;
import org.plenum.timetable.rules.TimetableRules;

class ProofsTest {
    static final Sentences ENGLISH = Sentences.of(Locale.ENGLISH, Proof.BUNDLE, Request.BUNDLE);

    static void say(String name, ConferenceBuilder builder) {
        var c = builder.build();
        System.out.println("== " + name);
        for (var p : Proofs.of(c, TimetableRules.ALL)) {
            System.out.println(ENGLISH.say(p.message()));
            p.because().forEach(r -> System.out.println("   " + r.pointer(c) + " " + ENGLISH.say(r.message(c))));
        }
    }

    @Test
    void tellsAll() {
        say(
                "small",
                aConference()
                        .withRooms(aRoom("hall").seating(80), aRoom("aula").seating(400))
                        .withSessions(aSession("crowd").expecting(500).lasting(90), aSession("talk")));
        say(
                "both",
                aConference()
                        .withRooms(
                                aRoom("hall").seating(80).with("video"),
                                aRoom("aula").seating(400))
                        .withSessions(aSession("crowd").expecting(300).needing("video")));
        say(
                "long",
                aConference()
                        .withDays(withBreaks(aDay(MONDAY, 9, 18), between(monday(12), monday(14))))
                        .withSessions(
                                aSession("workshop").lasting(300).expecting(20),
                                aSession("long").lasting(240)));
        say(
                "allowed",
                aConference()
                        .withPeople(aPerson("sg", MONDAY_9_TO_12))
                        .withSessions(aSession("speech").with("sg").allowedAt(MONDAY_9_TO_12)));
        say(
                "pinned closed",
                aConference()
                        .withRooms(aRoom("hall").unavailable(MONDAY_9_TO_12), aRoom("aula"))
                        .withSessions(aSession("talk").pinnedTo(monday(9), "hall")));
        say(
                "person 2",
                aConference()
                        .withRooms("hall", "aula")
                        .withPeople(aPerson("sg"))
                        .withSessions(
                                aSession("speech").with("sg").pinnedTo(monday(9), "hall"),
                                aSession("panel").with("sg").pinnedTo(monday(9, 30), "aula")));
        say(
                "room 2",
                aConference()
                        .withRooms("hall", "aula")
                        .withSessions(
                                aSession("speech").pinnedTo(monday(9), "hall"),
                                aSession("panel").pinnedTo(monday(9, 30), "hall")));
        say(
                "circle",
                aConference()
                        .withSessions("a", "b", "c", "d")
                        .withRelations(
                                aRelation(BEFORE, "a", "b"),
                                aRelation(BEFORE, "d", "b", "c"),
                                aRelation(BEFORE, "c", "a")));
        say(
                "chain",
                aConference()
                        .withSessions(
                                aSession("a").lasting(300),
                                aSession("b").lasting(300),
                                aSession("c").lasting(300))
                        .withRelations(aRelation(BEFORE, "a", "b"), aRelation(BEFORE, "b", "c")));
        say(
                "days",
                aConference().withSessions("a", "b", "c", "d").withRelations(aRelation(DIFFERENT_DAY, "a", "b", "c")));
        say(
                "same/different",
                aConference()
                        .withSessions("a", "b", "c", "d")
                        .withRelations(
                                aRelation(DIFFERENT_DAY, "a", "c"),
                                aRelation(SAME_DAY, "a", "b"),
                                aRelation(SAME_START, "c", "b")));
        say(
                "together",
                aConference()
                        .withPeople(aPerson("sg"))
                        .withSessions(aSession("a").with("sg"), aSession("b").with("sg"))
                        .withRelations(aRelation(SAME_START, "a", "b")));
        say(
                "first",
                aConference()
                        .withSessions(
                                aSession("a").ofKind(Kind.PLENARY).forEveryone(),
                                aSession("b").ofKind(Kind.PLENARY).forEveryone(),
                                aSession("c"))
                        .withRelations(aRelation(FIRST, "a"), aRelation(FIRST, "b")));
        say(
                "first pinned",
                aConference()
                        .withSessions(
                                aSession("a").allowedAt(TUESDAY_9_TO_10),
                                aSession("b").pinnedTo(monday(9), "hall"),
                                aSession("c"))
                        .withRelations(aRelation(FIRST, "a")));
        say(
                "rooms",
                aConference()
                        .withRooms("hall", "aula")
                        .withSessions("a", "b", "c")
                        .withRelations(
                                aRelation(SAME_ROOM, "a", "b"),
                                aRelation(DIFFERENT_ROOM, "a", "c"),
                                aRelation(SAME_ROOM, "c", "b")));
        say(
                "rooms3",
                aConference()
                        .withRooms("hall", "aula")
                        .withSessions("a", "b", "c")
                        .withRelations(aRelation(DIFFERENT_ROOM, "a", "b", "c")));
        say(
                "room hours",
                aConference()
                        .withRooms("hall")
                        .withSessions(IntStream.range(0, 25)
                                .mapToObj(i -> aSession("s" + i).lasting(30 + i))
                                .toArray(SessionBuilder[]::new)));
        say(
                "region",
                aConference()
                        .withRooms("hall", "aula", "x")
                        .withDelegations(aDelegation("FR", "europe", 3))
                        .withSessions(IntStream.range(0, 19)
                                .mapToObj(i -> aSession("s" + i)
                                        .lasting(60)
                                        .forRegions("europe")
                                        .compulsory())
                                .toArray(SessionBuilder[]::new)));
        say(
                "language",
                aConference()
                        .withRooms("hall", "aula", "x")
                        .withResources(aTeam("t", "ar", 1, MONDAY_9_TO_12))
                        .withSessions(IntStream.range(0, 16)
                                .mapToObj(i -> aSession("s" + i).lasting(60).interpretedFor("ar"))
                                .toArray(SessionBuilder[]::new)));
        say(
                "no overlap",
                aConference()
                        .withRooms("hall", "aula", "x")
                        .withSessions(
                                aSession("a").lasting(300),
                                aSession("b").lasting(300),
                                aSession("c").lasting(300))
                        .withRelations(aRelation(NO_OVERLAP, "a", "b", "c")));
        say(
                "possible",
                aConference()
                        .withRooms("hall", "aula", "x")
                        .withSessions(
                                aSession("a").lasting(300),
                                aSession("b").lasting(300),
                                aSession("c").lasting(300)));
    }
}
