package org.plenum.exchange;

import static org.plenum.exchange.Malformed.draft;

import java.util.List;

/** The full timetable with one thing wrong each. */
final class MalformedTimetables {
    static final List<Malformed> ALL = List.of(
            draft("another format", full().set("/schema", "'plenum/conference/1'"), "/schema wrong-schema"),
            draft("of no conference", full().remove("/conference"), "/conference missing-field"),
            draft(
                    "of another conference, whose sessions are other too",
                    full().set("/conference", "'harbour-nights'").set("/placements/0/session", "'closing'"),
                    "/conference other-conference"),
            draft("no placements", full().set("/placements", "null"), "/placements missing-field"),
            draft(
                    "an unknown session",
                    full().set("/placements/1/session", "'diner'"),
                    "/placements/1/session unknown-reference"),
            draft(
                    "a session in two places",
                    full().set("/placements/1/session", "'opening'"),
                    "/placements/1/session duplicate-placement"),
            draft("an unknown room", full().set("/placements/1/room", "'key'"), "/placements/1/room unknown-reference"),
            draft(
                    "a malformed room",
                    full().set("/placements/1/room", "'the quay'"),
                    "/placements/1/room malformed-id"),
            draft(
                    "a malformed start",
                    full().set("/placements/1/start", "'20:00'"),
                    "/placements/1/start malformed-time"),
            draft(
                    "a start with an offset",
                    full().set("/placements/1/start", "'2019-04-10T20:00Z'"),
                    "/placements/1/start time-with-offset"),
            draft(
                    "nothing but a session",
                    full().remove("/placements/1/start").remove("/placements/1/room"),
                    "/placements/1/start missing-field",
                    "/placements/1/room missing-field"),
            draft(
                    "an unknown field",
                    full().set("/placements/1/end", "'2019-04-10T22:00'"),
                    "/placements/1/end unknown-field"),
            draft("a version below none", full().set("/version", "-1"), "/version number-out-of-range"),
            draft("a score as text", full().set("/score", "'0hard/0medium/-1soft'"), "/score wrong-type"),
            draft("a score of fractions", full().set("/score/soft", "-0.5"), "/score/soft wrong-type"),
            draft("an unknown level", full().set("/findings/0/level", "'hard'"), "/findings/0/level unknown-value"),
            draft(
                    "a negative penalty",
                    full().set("/findings/0/penalty", "-1"),
                    "/findings/0/penalty number-out-of-range"),
            draft(
                    "reasons that are no list",
                    full().set("/leftOut/0/because", "'room'"),
                    "/leftOut/0/because wrong-type"),
            draft("malformed time spent", full().set("/solver/spent", "'10 s'"), "/solver/spent malformed-duration"));

    private MalformedTimetables() {}

    private static Draft full() {
        return Draft.of(Samples.TIMETABLE);
    }
}
