package org.plenum.exchange;

import static org.plenum.exchange.Malformed.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents that no editing of a good one can make. */
final class MalformedTexts {
    /** Texts that are no document at all. */
    static final List<Malformed> ALL = List.of(
            text("nothing", "", " empty-document"),
            text("white space", " \n\t", " empty-document"),
            text("no JSON", "Dear Plenum,", " not-json"),
            text("a comma too many", "{\"id\": \"x\",}", " not-json"),
            text("a comment", "[] // that is all", " trailing-content", " wrong-type"),
            text("cut off", "{\"id\": \"x\"", " not-json"),
            text("cut off in a text", "{\"id\": \"x", " not-json"),
            text("not a number", "{\"id\": NaN}", " not-json"),
            text("two documents", "[] []", " trailing-content", " wrong-type"),
            text("a list", "[]", " wrong-type"),
            text("a text", "\"conference\"", " wrong-type"),
            text("null", "null", " wrong-type"),
            text("deep nesting", "[".repeat(100_000), " beyond-limits"),
            text("deep nesting that ends", "[".repeat(5_000) + "]".repeat(5_000), " beyond-limits"),
            text("a long number", "{\"id\": " + "9".repeat(5_000) + "}", " beyond-limits"),
            text("an exponent beyond all numbers", "{\"id\": 1e99999999999999999999}", " beyond-limits"));

    static final List<Malformed> CONFERENCES = List.of(
            text(
                    "a timetable for a conference",
                    new String(Samples.bytes(Samples.TIMETABLE), StandardCharsets.UTF_8),
                    "/schema wrong-schema"),
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
                    """
                    { "schema": "plenum/conference/1", "id": "x", "id": "y", "name": 5, "timeZone": "UTC",
                      "days": [{ "date": "2019-04-09", "opens": "09:00", "closes": "10:00" }],
                      "rooms": [{ "id": "r", "id": "s" }], "sessions": [] }
                    """,
                    "/id duplicate-field",
                    "/rooms/0/id duplicate-field",
                    "/name wrong-type",
                    "/sessions nothing-to-place"),
            text("half a character", """
                    { "schema": "plenum/conference/1", "id": "x", "name": "\\ud83d", "timeZone": "UTC",
                      "days": [{ "date": "2019-04-09", "opens": "09:00", "closes": "10:00" }],
                      "rooms": [{ "id": "r" }], "sessions": [] }
                    """, "/name broken-text", "/sessions nothing-to-place"));

    private MalformedTexts() {}
}
