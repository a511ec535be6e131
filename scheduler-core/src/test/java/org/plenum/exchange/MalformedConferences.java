package org.plenum.exchange;

import static org.plenum.exchange.Malformed.draft;
import static org.plenum.exchange.Malformed.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The full conference with one thing wrong each, and a few with many. */
final class MalformedConferences {
    static final List<Malformed> ALL = Stream.of(top(), days(), hosts(), sessions(), wishes(), many())
            .flatMap(List::stream)
            .toList();

    private MalformedConferences() {}

    private static List<Malformed> top() {
        return List.of(
                draft("another format", full().set("/schema", "'plenum/conference/2'"), "/schema wrong-schema"),
                text(
                        "a timetable",
                        new String(Samples.bytes(Samples.TIMETABLE), StandardCharsets.UTF_8),
                        "/schema wrong-schema"),
                draft("no format", full().remove("/schema"), "/schema missing-field"),
                draft("format of a wrong type", full().set("/schema", "1"), "/schema wrong-type"),
                draft("null where something is required", full().set("/name", "null"), "/name missing-field"),
                draft("an unknown field", full().set("/colour", "'blue'"), "/colour unknown-field"),
                draft(
                        "a misspelt field is not missing too",
                        full().set("/timezone", "'Europe/Paris'").remove("/timeZone"),
                        "/timezone unknown-field"),
                draft("a slash in a name", full().set("/a~1b", "1"), "/a~1b unknown-field"),
                draft("notes that are no text", full().set("/days/0/notes", "5"), "/days/0/notes wrong-type"),
                draft(
                        "a time zone of no database",
                        full().set("/timeZone", "'Europe/Pariss'"),
                        "/timeZone unknown-time-zone"),
                draft("an offset for a time zone", full().set("/timeZone", "'+02:00'"), "/timeZone unknown-time-zone"),
                draft("no grid at all", full().set("/grid", "'PT0M'"), "/grid no-duration"),
                draft(
                        "a language like a locale of Java",
                        full().set("/languages/1", "'fr_FR'"),
                        "/languages/1 malformed-language"),
                draft(
                        "no days, rooms and sessions",
                        full().set("/days", "[]")
                                .set("/rooms", "[]")
                                .set("/sessions", "[]")
                                .remove("/relations")
                                .remove("/interests")
                                .remove("/baseline"),
                        "/days nothing-to-place",
                        "/rooms nothing-to-place",
                        "/sessions nothing-to-place"),
                draft(
                        "what names a room is right while rooms are missing",
                        full().remove("/rooms"),
                        "/rooms missing-field"),
                draft(
                        "what names a room is right while rooms are no list",
                        full().set("/rooms", "{}"),
                        "/rooms wrong-type"));
    }

    private static List<Malformed> days() {
        return List.of(
                draft(
                        "a date of no calendar",
                        full().set("/days/0/date", "'2019-02-30'"),
                        "/days/0/date impossible-date"),
                draft(
                        "a date as people write it",
                        full().set("/days/0/date", "'9.4.2019'"),
                        "/days/0/date malformed-date"),
                draft(
                        "a date twice",
                        full().set("/days/1/date", "'2019-04-09'").set("/sessions/2/pinned", "null"),
                        "/days/1/date duplicate-date"),
                draft(
                        "after midnight",
                        full().set("/days/0/closes", "'24:01'"),
                        "/days/0/closes malformed-time-of-day"),
                draft("an hour too many", full().set("/days/0/opens", "'9:00'"), "/days/0/opens malformed-time-of-day"),
                draft(
                        "closes as it opens",
                        full().set("/days/0/closes", "'09:00'"),
                        "/days/0/closes closes-not-after-opens"),
                draft(
                        "a break that ends as it starts",
                        full().set("/days/0/breaks/0/end", "'12:30'"),
                        "/days/0/breaks/0/end end-not-after-start"),
                draft(
                        "a break on a date of no calendar ends before it starts",
                        full().set("/days/0/date", "'2019-13-01'").set("/days/0/breaks/0/end", "'12:00'"),
                        "/days/0/date impossible-date",
                        "/days/0/breaks/0/end end-not-after-start"),
                draft(
                        "breaks that overlap",
                        full().set("/days/0/breaks/1/start", "'13:00'"),
                        "/days/0/breaks/1 overlapping-breaks"),
                draft(
                        "a break before opening",
                        full().set("/days/0/breaks/0/start", "'08:30'"),
                        "/days/0/breaks/0 outside-opening-hours"),
                draft(
                        "a timeslot before opening",
                        full().set("/days/1/timeslots/0/start", "'08:30'"),
                        "/days/1/timeslots/0 outside-opening-hours"),
                draft(
                        "seconds in a time of day",
                        full().set("/days/0/opens", "'09:00:30'"),
                        "/days/0/opens time-with-seconds"),
                draft(
                        "an offset in a time of day",
                        full().set("/days/0/opens", "'09:00Z'"),
                        "/days/0/opens time-with-offset"));
    }

    private static List<Malformed> hosts() {
        return List.of(
                draft("a number in quotes", full().set("/rooms/0/capacity", "'400'"), "/rooms/0/capacity wrong-type"),
                draft("half a seat", full().set("/rooms/0/capacity", "0.5"), "/rooms/0/capacity wrong-type"),
                draft(
                        "fewer than no seats",
                        full().set("/rooms/0/capacity", "-1"),
                        "/rooms/0/capacity number-out-of-range"),
                draft(
                        "too many seats",
                        full().set("/rooms/0/capacity", "1000001"),
                        "/rooms/0/capacity number-out-of-range"),
                draft(
                        "a negative duration",
                        full().set("/rooms/0/turnaround", "'-PT5M'"),
                        "/rooms/0/turnaround malformed-duration"),
                draft(
                        "a duration in seconds",
                        full().set("/rooms/0/turnaround", "'PT90S'"),
                        "/rooms/0/turnaround duration-with-seconds"),
                draft(
                        "an offset",
                        full().set("/rooms/0/unavailable/0/start", "'2019-04-10T09:00+02:00'"),
                        "/rooms/0/unavailable/0/start time-with-offset"),
                draft(
                        "an instant",
                        full().set("/rooms/0/unavailable/0/start", "'2019-04-10T09:00:00.000Z'"),
                        "/rooms/0/unavailable/0/start time-with-offset"),
                draft(
                        "seconds",
                        full().set("/rooms/0/unavailable/0/start", "'2019-04-10T09:00:01'"),
                        "/rooms/0/unavailable/0/start time-with-seconds"),
                draft(
                        "a date without a time",
                        full().set("/rooms/0/unavailable/0/start", "'2019-04-10'"),
                        "/rooms/0/unavailable/0/start malformed-time"),
                draft(
                        "an impossible date in a time",
                        full().set("/rooms/0/unavailable/0/start", "'2019-02-29T09:00'"),
                        "/rooms/0/unavailable/0/start impossible-date"),
                draft(
                        "an interval that ends before it starts",
                        full().set("/rooms/0/unavailable/0/end", "'2019-04-09T12:00'"),
                        "/rooms/0/unavailable/0/end end-not-after-start"),
                draft(
                        "an interval without an end",
                        full().remove("/rooms/0/unavailable/0/end"),
                        "/rooms/0/unavailable/0/end missing-field"),
                draft(
                        "a table without seats",
                        full().set("/rooms/0/tables/0/seats", "0"),
                        "/rooms/0/tables/0/seats number-out-of-range"),
                draft("no list", full().set("/rooms/0/features", "'video'"), "/rooms/0/features wrong-type"),
                draft("null in a list", full().set("/rooms/0/features/0", "null"), "/rooms/0/features/0 wrong-type"),
                draft(
                        "an id with a space, named twice",
                        full().set("/rooms/1/id", "'the quay'").set("/sessions/1/pinned/room", "'the quay'"),
                        "/rooms/1/id malformed-id"),
                draft(
                        "a room without an id makes no reference wrong",
                        full().remove("/rooms/1/id"),
                        "/rooms/1/id missing-field"),
                draft(
                        "a broken room still has its id",
                        full().set("/rooms/1/capacity", "true"),
                        "/rooms/1/capacity wrong-type"),
                draft("a room twice", full().set("/rooms/2", "{'id': 'aula'}"), "/rooms/2/id duplicate-id"),
                draft(
                        "an unknown region",
                        full().set("/delegations/0/region", "'Europe'"),
                        "/delegations/0/region unknown-reference"),
                draft(
                        "a delegation of nobody",
                        full().set("/delegations/0/size", "0"),
                        "/delegations/0/size number-out-of-range"),
                draft(
                        "an unknown delegation",
                        full().set("/people/1/delegation", "'DE'"),
                        "/people/1/delegation unknown-reference"),
                draft(
                        "regions are optional, and then there are none",
                        full().remove("/regions"),
                        "/delegations/0/region unknown-reference",
                        "/delegations/1/region unknown-reference",
                        "/sessions/0/audience/regions/0 unknown-reference",
                        "/sessions/1/audience/regions/0 unknown-reference"));
    }

    private static List<Malformed> sessions() {
        return List.of(
                draft("a session without a kind", full().remove("/sessions/0/kind"), "/sessions/0/kind missing-field"),
                draft(
                        "a kind in lower case",
                        full().set("/sessions/0/kind", "'plenary'"),
                        "/sessions/0/kind unknown-value"),
                draft(
                        "no duration to speak of",
                        full().set("/sessions/0/duration", "'PT0S'"),
                        "/sessions/0/duration no-duration"),
                draft(
                        "a duration in words",
                        full().set("/sessions/0/duration", "'1 hour'"),
                        "/sessions/0/duration malformed-duration"),
                draft(
                        "longer than any day",
                        full().set("/sessions/0/duration", "'P1D'"),
                        "/sessions/0/duration session-longer-than-days"),
                draft(
                        "an unknown track",
                        full().set("/sessions/0/track", "'pier'"),
                        "/sessions/0/track unknown-reference"),
                draft(
                        "an unknown delegation in an audience",
                        full().set("/sessions/0/audience/delegations/0", "'XX'"),
                        "/sessions/0/audience/delegations/0 unknown-reference"),
                draft(
                        "an unknown person with a role",
                        full().set("/sessions/0/people/0/id", "'sgg'"),
                        "/sessions/0/people/0/id unknown-reference"),
                draft(
                        "an unknown role",
                        full().set("/sessions/0/people/0/role", "'HOST'"),
                        "/sessions/0/people/0/role unknown-value"),
                draft(
                        "true in quotes",
                        full().set("/sessions/0/compulsory", "'true'"),
                        "/sessions/0/compulsory wrong-type"),
                draft(
                        "too important",
                        full().set("/sessions/0/importance", "11"),
                        "/sessions/0/importance number-out-of-range"),
                draft(
                        "an unknown room in a list",
                        full().set("/sessions/0/rooms/0", "'Aula'"),
                        "/sessions/0/rooms/0 unknown-reference"),
                draft(
                        "an unknown resource",
                        full().set("/sessions/0/resources/0/id", "'voting'"),
                        "/sessions/0/resources/0/id unknown-reference"),
                draft(
                        "a team asked for by name",
                        full().set("/sessions/0/resources/0/id", "'fr-team'"),
                        "/sessions/0/resources/0/id team-as-resource"),
                draft(
                        "a language that nobody interprets, told once",
                        full().set("/languages/2", "'ar'")
                                .set("/sessions/0/interpretation/2", "'ar'")
                                .set("/sessions/1/interpretationWished/1", "'ar'"),
                        "/sessions/0/interpretation/2 language-without-team"),
                draft(
                        "a language that is not listed",
                        full().set("/languages", "['en']"),
                        "/sessions/0/interpretation/1 language-not-listed"),
                draft(
                        "where resources are broken nobody knows the languages",
                        full().set("/resources", "5"),
                        "/resources wrong-type"),
                draft(
                        "pinned to an unknown room",
                        full().set("/sessions/0/pinned/room", "'hall'"),
                        "/sessions/0/pinned/room unknown-reference"),
                draft(
                        "pinned to no day",
                        full().set("/sessions/0/pinned/start", "'2019-04-11T09:00'"),
                        "/sessions/0/pinned/start pin-outside-days"),
                draft(
                        "a session twice",
                        full().set("/sessions/3/id", "'dinner'").remove("/interests"),
                        "/sessions/3/id duplicate-id"),
                draft("a session that is a text", full().set("/sessions/3", "'dinner'"), "/sessions/3 wrong-type"));
    }

    private static List<Malformed> wishes() {
        return List.of(
                draft(
                        "one session before none",
                        full().set("/relations/0/sessions", "['opening']"),
                        "/relations/0/sessions too-few-sessions"),
                draft(
                        "no session first",
                        full().set("/relations/1/sessions", "[]"),
                        "/relations/1/sessions too-few-sessions"),
                draft(
                        "a session before itself",
                        full().set("/relations/0/sessions/1", "'opening'"),
                        "/relations/0/sessions/1 repeated-session"),
                draft(
                        "an unknown session",
                        full().set("/relations/0/sessions/1", "'opning'"),
                        "/relations/0/sessions/1 unknown-reference"),
                draft(
                        "a gap that is not used",
                        full().set("/relations/2/gap", "'PT5M'"),
                        "/relations/2/gap gap-unused"),
                draft(
                        "a relation of medium level",
                        full().set("/relations/0/level", "'MEDIUM'"),
                        "/relations/0/level unknown-value"),
                draft(
                        "an unknown relation",
                        full().set("/relations/0/type", "'AFTER'"),
                        "/relations/0/type unknown-value"),
                draft(
                        "an interest in one session",
                        full().set("/interests/0/sessions", "['opening']"),
                        "/interests/0/sessions too-few-sessions"),
                draft(
                        "nobody's interest",
                        full().set("/interests/0/heads", "0"),
                        "/interests/0/heads number-out-of-range"),
                draft(
                        "an unknown rule",
                        full().set("/weights/room-to-small", "1"),
                        "/weights/room-to-small unknown-rule"),
                draft(
                        "a hard rule switched off",
                        full().set("/weights/room-too-small", "0"),
                        "/weights/room-too-small hard-rule-off"),
                draft(
                        "a negative weight",
                        full().set("/weights/session-missed", "-1"),
                        "/weights/session-missed number-out-of-range"),
                draft(
                        "a weight too heavy",
                        full().set("/weights/session-missed", "1000001"),
                        "/weights/session-missed number-out-of-range"),
                draft("weights in a list", full().set("/weights", "[]"), "/weights wrong-type"),
                draft(
                        "a baseline that names what is gone",
                        full().set("/baseline/placements/0/session", "'closing'")
                                .set("/baseline/placements/0/room", "'attic'"),
                        "/baseline/placements/0/session gone-since-baseline",
                        "/baseline/placements/0/room gone-since-baseline"),
                draft(
                        "a baseline of another conference, with other sessions",
                        full().set("/baseline/conference", "'harbour-nights'")
                                .set("/baseline/placements/0/session", "'closing'"),
                        "/baseline/conference baseline-of-other"),
                draft(
                        "a baseline without placements",
                        full().remove("/baseline/placements"),
                        "/baseline/placements missing-field"),
                draft(
                        "a baseline of another format",
                        full().set("/baseline/schema", "'plenum/timetable/9'"),
                        "/baseline/schema wrong-schema"));
    }

    private static List<Malformed> many() {
        return List.of(
                draft(
                        "much at once",
                        full().remove("/id")
                                .set("/grid", "15")
                                .set("/days/0/date", "'2019-02-30'")
                                .set("/rooms/0/capacty", "80")
                                .set("/sessions/0/kind", "'PLENNARY'")
                                .set("/sessions/0/pinned/room", "'attic'")
                                .set("/sessions/3/duration", "'P2D'")
                                .set("/relations/2/sessions/1", "'diner'")
                                .set("/weights/late", "1"),
                        "/id missing-field",
                        "/grid wrong-type",
                        "/days/0/date impossible-date",
                        "/rooms/0/capacty unknown-field",
                        "/sessions/0/kind unknown-value",
                        "/sessions/0/pinned/room unknown-reference",
                        "/relations/2/sessions/1 unknown-reference",
                        "/weights/late unknown-rule"),
                text(
                        "nothing but braces",
                        "{}",
                        "/schema missing-field",
                        "/id missing-field",
                        "/name missing-field",
                        "/timeZone missing-field",
                        "/days missing-field",
                        "/rooms missing-field",
                        "/sessions missing-field"),
                text(
                        "fields twice, and the rest is read all the same",
                        "{\"schema\": \"plenum/conference/1\", \"id\": \"x\", \"id\": \"y\", \"name\": 5, \"timeZone\": \"UTC\","
                                + " \"days\": [{\"date\": \"2019-04-09\", \"opens\": \"09:00\", \"closes\": \"10:00\"}],"
                                + " \"rooms\": [{\"id\": \"r\", \"id\": \"s\"}], \"sessions\": []}",
                        "/id duplicate-field",
                        "/rooms/0/id duplicate-field",
                        "/name wrong-type",
                        "/sessions nothing-to-place"),
                text(
                        "half a character",
                        "{\"schema\": \"plenum/conference/1\", \"id\": \"x\", \"name\": \"\\ud83d\", \"timeZone\": \"UTC\","
                                + " \"days\": [], \"rooms\": [], \"sessions\": []}",
                        "/name broken-text",
                        "/days nothing-to-place",
                        "/rooms nothing-to-place",
                        "/sessions nothing-to-place"));
    }

    private static Draft full() {
        return Draft.of(Samples.CONFERENCE);
    }
}
