package org.plenum.exchange;

import static org.plenum.exchange.Malformed.text;

import java.util.List;

/** Texts that are no document at all. */
final class MalformedTexts {
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

    private MalformedTexts() {}
}
