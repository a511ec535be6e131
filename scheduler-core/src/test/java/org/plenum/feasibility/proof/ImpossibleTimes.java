package org.plenum.feasibility.proof;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.WEDNESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.withBreaks;
import static org.plenum.conference.Agenda.withTimeslots;

import java.util.List;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.SessionBuilder;

/** Sessions for which there is no time, and why: a sentence for each cause. The grid has 15 minutes. */
final class ImpossibleTimes {
    static final List<Impossible> ALL = List.of(
            Impossible.of(
                    "longer than every timeslot, of which two touch",
                    inTimeslots(aSession("a").lasting(180)),
                    "a lasts 180 minutes, and no timeslot is that long: the longest has 90. Shorten it, or "
                            + "add a longer timeslot.",
                    "/sessions/0/duration"),
            // 12:07–18:00 has 353 minutes, and the first start in it is at 12:15
            Impossible.of(
                    "as long as a stretch that begins off the grid",
                    aConference()
                            .withDays(withBreaks(aDay(MONDAY, 9, 18), between(monday(12), monday(12, 7))))
                            .withSessions(aSession("a").lasting(350)),
                    "a lasts 350 minutes, and no time between opening, breaks and closing is that long: counted "
                            + "from a possible start, the longest has 345. Shorten it, or let it go on across breaks.",
                    "/sessions/0/duration"),
            Impossible.of(
                    "longer than the day, breaks included",
                    onMonday(aSession("a").lasting(600)),
                    "a lasts 600 minutes, and no day is open that long: the longest has 540. Shorten it, or"
                            + " split it.",
                    "/sessions/0/duration"),
            Impossible.of(
                    "allowed for less time than it lasts",
                    onMonday(aSession("a").lasting(90).allowedAt(MONDAY_9_TO_10)),
                    "a lasts 90 minutes, and none of the times that it may have is that long: counted from a "
                            + "possible start, the longest has 60. Allow it other times, or shorten it.",
                    "/sessions/0/allowed",
                    "/sessions/0/duration"),
            Impossible.of(
                    "all rooms are closed",
                    aConference()
                            .withDays(aDay(MONDAY, 9, 10))
                            .withRooms(aRoom("hall").unavailable(MONDAY_9_TO_10))
                            .withSessions(aSession("a")),
                    "Whenever a could be, hall is closed. Open it then, or allow the session other " + "times.",
                    "/rooms/0/unavailable/0",
                    "/sessions/0/duration"),
            pinned(
                    onMonday(aSession("a").lasting(60).pinnedTo(monday(10, 20))),
                    "nothing starts then: starts are every 15 minutes from the opening at 09:00. Starts nearby: 10:15 and"
                            + " 10:30. Pin it there.",
                    "10:20"),
            pinned(
                    inTimeslots(aSession("a").lasting(60).pinnedTo(monday(10))),
                    "no timeslot starts then. Starts nearby: 09:00 and 10:30. Pin it there, or add a timeslot.",
                    "10:00"),
            pinned(
                    onMonday(aSession("a").lasting(15).pinnedTo(monday(8, 45))),
                    "15 of its minutes are before the opening at 09:00. Pin it to a later start, or open earlier.",
                    "08:45"),
            pinned(
                    onMonday(aSession("a").lasting(15).pinnedTo(monday(18))),
                    "15 of its minutes are after the closing at 18:00. Pin it to an earlier start, or shorten it.",
                    "18:00"),
            pinned(
                    onMonday(aSession("a").lasting(15).pinnedTo(monday(12, 15))),
                    "15 of its minutes are in a break, Break 12:00–13:00. Pin it to another start, or let it go on across"
                            + " breaks.",
                    "12:15"),
            Impossible.of(
                    "pinned to a date that is no day",
                    onMonday(aSession("a").lasting(15).pinnedTo(WEDNESDAY.atTime(10, 0))),
                    "a is pinned to Wednesday 8 May at 10:00, a date that is not a day of the conference. Pin"
                            + " it to one of its days.",
                    "/sessions/0/pinned/start"),
            Impossible.of(
                    "pinned to a timeslot that is too short",
                    inTimeslots(aSession("a").lasting(90).pinnedTo(monday(14))),
                    "a lasts 90 minutes and is pinned to Monday 6 May at 14:00, and no timeslot that starts then is "
                            + "that long: the longest has 60. Pin it to another start, or shorten it.",
                    "/sessions/0/duration",
                    "/sessions/0/pinned/start"));

    private ImpossibleTimes() {}

    private static Impossible pinned(ConferenceBuilder conference, String why, String time) {
        return Impossible.of(
                "pinned to " + time,
                conference,
                "a is pinned to Monday 6 May at %s, and %s".formatted(time, why),
                "/sessions/0/pinned/start");
    }

    private static ConferenceBuilder onMonday(SessionBuilder session) {
        return aConference()
                .withDays(withBreaks(aDay(MONDAY, 9, 18), between(monday(12), monday(13))))
                .withSessions(session);
    }

    private static ConferenceBuilder inTimeslots(SessionBuilder session) {
        return aConference()
                .withDays(withTimeslots(
                        aDay(MONDAY, 9, 18),
                        between(monday(9), monday(10, 30)),
                        between(monday(10, 30), monday(12)),
                        between(monday(14), monday(15))))
                .withSessions(session);
    }
}
