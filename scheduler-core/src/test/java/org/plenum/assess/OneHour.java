package org.plenum.assess;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.MONDAY_10_TO_11;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aResource;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.withBreaks;
import static org.plenum.conference.Agenda.withPause;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.plenum.conference.Conference;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Relation;
import org.plenum.conference.Session;
import org.plenum.conference.SessionBuilder;

/** Conferences of one hour or little more, in which only the rules that each is named after keep the session (x) from a place. */
final class OneHour {
    private OneHour() {}

    static Stream<Named<Conference>> conferences() {
        return Stream.of(
                named(
                        "room-double-booking",
                        anHour(aSession("other"), aSession("x")).withRooms("hall")),
                named(
                        "room-double-booking, of a part",
                        anHour(aSession("other"), aSession("x"))
                                .withRooms(aRoom("hall"), aRoom("aula").madeOf("hall"))),
                named(
                        "room-overfull",
                        anHour(aSession("other").expecting(3), aSession("x").expecting(3))
                                .withRooms(aRoom("hall").seating(5).shared())),
                named(
                        "room-unavailable",
                        alone(aSession("x")).withRooms(aRoom("hall").unavailable(MONDAY_9_TO_10))),
                named(
                        "room-too-small",
                        alone(aSession("x").expecting(5))
                                .withRooms(aRoom("hall").seating(4))),
                named("room-lacks-feature", alone(aSession("x").needing("video"))),
                named(
                        "room-not-allowed & room-double-booking",
                        anHour(aSession("other"), aSession("x").onlyIn("hall"))),
                named("outside-hours", alone(aSession("x").lasting(90))),
                named(
                        "outside-hours, across a break",
                        alone(aSession("x").lasting(120)).withDays(withBreaks(aDay(MONDAY, 9, 12), MONDAY_10_TO_11))),
                named("outside-window", alone(aSession("x").forbiddenAt(MONDAY_9_TO_10))),
                named(
                        "pin-moved & room-double-booking",
                        anHour(aSession("other"), aSession("x").pinnedTo("hall"))),
                named(
                        "person-double-booked",
                        anHour(aSession("other").with("sg"), aSession("x").with("sg"))),
                named("person-unavailable", alone(aSession("x").with("sg")).withPeople(aPerson("sg", MONDAY_9_TO_10))),
                named(
                        "person-unavailable, called by name",
                        alone(aSession("x").forPeople("sg").compulsory()).withPeople(aPerson("sg", MONDAY_9_TO_10))),
                named(
                        "person-without-pause",
                        anHour(aSession("other").with("sg"), aSession("x").with("sg"))
                                .withDays(aDay(MONDAY, 9, 11))
                                .withRooms("hall")
                                .withPeople(withPause(aPerson("sg"), 30))),
                named(
                        "audience-double-booked",
                        anHour(
                                aSession("other").forRegions("europe").compulsory(),
                                aSession("x").forRegions("europe").compulsory())),
                named(
                        "plenary-in-parallel",
                        anHour(
                                aSession("other")
                                        .ofKind(Session.Kind.PLENARY)
                                        .forEveryone()
                                        .voluntary(),
                                aSession("x").forRegions("europe"))),
                named(
                        "interpretation-overbooked",
                        anHour(
                                        aSession("other").interpretedFor("ar"),
                                        aSession("x").interpretedFor("ar"))
                                .withResources(aTeam("ar-team", "ar", 1))),
                named(
                        "resource-overbooked",
                        anHour(aSession("other").using(2, "kit"), aSession("x").using(2, "kit"))
                                .withResources(aResource("kit", 3))),
                named(
                        "interpretation-overbooked, for an absence",
                        alone(aSession("x").interpretedFor("ar"))
                                .withResources(aTeam("ar-team", "ar", 1, MONDAY_9_TO_10))),
                named(
                        "interpretation-overbooked, for the absence of one of two",
                        anHour(
                                        aSession("other").interpretedFor("ar"),
                                        aSession("x").interpretedFor("ar"))
                                .withResources(aTeam("ar-team", "ar", 1), aTeam("ar-relief", "ar", 1, MONDAY_9_TO_10))),
                named(
                        "resource-overbooked & resource-overbooked, for two absences",
                        alone(aSession("x").using(1, "kit"))
                                .withResources(aResource(
                                        "kit",
                                        1,
                                        between(monday(9), monday(9, 30)),
                                        between(monday(9, 30), monday(10))))),
                named("relation-before", anHour(Relation.Type.BEFORE, "other", "x")),
                named("relation-consecutive", anHour(Relation.Type.CONSECUTIVE, "other", "x")),
                named("relation-different-day", anHour(Relation.Type.DIFFERENT_DAY, "other", "x")),
                named("relation-same-room & room-double-booking", anHour(Relation.Type.SAME_ROOM, "other", "x")),
                named("relation-no-overlap", anHour(Relation.Type.NO_OVERLAP, "other", "x")));
    }

    private static Named<Conference> named(String rule, ConferenceBuilder conference) {
        return Named.of(rule, conference.build());
    }

    /** One hour in two rooms, the hall taken by (other), and (x) that could have been in the aula but for one thing. */
    private static ConferenceBuilder anHour(SessionBuilder other, SessionBuilder x) {
        return aConference()
                .withGrid(60)
                .withDays(aDay(MONDAY, 9, 10))
                .withRooms("hall", "aula")
                .withSessions(other.pinnedTo(monday(9), "hall"), x);
    }

    private static ConferenceBuilder anHour(Relation.Type type, String... related) {
        return anHour(aSession("other"), aSession("x")).withRelations(aRelation(type, related));
    }

    private static ConferenceBuilder alone(SessionBuilder x) {
        return aConference().withGrid(60).withDays(aDay(MONDAY, 9, 10)).withSessions(x);
    }
}
