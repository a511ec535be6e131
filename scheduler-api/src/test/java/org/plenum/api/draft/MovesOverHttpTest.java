package org.plenum.api.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenum.api.Http;
import org.plenum.api.Small;

/** Moves by hand, undo and redo. */
class MovesOverHttpTest extends DraftsOverHttp {
    private static final String AT_11 = "{\"start\": \"2027-03-01T11:00\", \"room\": \"hall\"}";

    @Test
    void movesASession() {
        createWithDraft("moved");

        var moved = place("moved", "two", AT_11);

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.json().get("feasible").booleanValue()).isTrue();
        assertThat(moved.header("ETag")).isEqualTo(etag("moved"));
        assertThat(startOf("moved", "two")).isEqualTo("2027-03-01T11:00");
        assertThat(startOf("moved", "one")).isEqualTo("2027-03-01T09:00");
    }

    @Test
    void mayBreakRulesAndSaysSo() {
        createWithDraft("breaking");

        var moved = place("breaking", "two", "{\"start\": \"2027-03-01T09:30\", \"room\": \"hall\"}");

        assertThat(moved.status()).isEqualTo(200);
        // 30 minutes of the speaker's, 30 of the hall's
        assertThat(moved.json().get("score").get("hard").intValue()).isEqualTo(-60);
        var findings =
                http().get("/api/v1/conferences/breaking/findings?level=hard").json();
        assertThat(texts(findings, "rule")).containsExactlyInAnyOrder("person-double-booked", "room-double-booking");
    }

    @Test
    void swapsAtOnce() {
        createWithDraft("swapped");

        var swapped = moves("swapped", """
                {"moves": [{"session": "one", "start": "2027-03-01T10:00", "room": "hall"},
                           {"session": "two", "start": "2027-03-01T09:00", "room": "hall"}],
                 "by": "ada", "why": "two is more urgent"}
                """);

        assertThat(swapped.json().get("score").get("hard").intValue()).isZero();
        assertThat(startOf("swapped", "one")).isEqualTo("2027-03-01T10:00");
        assertThat(startOf("swapped", "two")).isEqualTo("2027-03-01T09:00");
        var last = http().get(timetable("swapped") + "/history").json().get(0);
        assertThat(last.get("by").stringValue()).isEqualTo("ada");
        assertThat(last.get("why").stringValue()).isEqualTo("two is more urgent");
        assertThat(last.get("what").stringValue()).isEqualTo("Moved together: One (one) and Two (two).");
    }

    @Test
    void takesASessionOut() {
        createWithDraft("out");

        assertThat(place("out", "two", "null").json().get("complete").booleanValue())
                .isFalse();

        assertThat(startOf("out", "two")).isEmpty();
        assertThat(place("out", "two", "{}").status()).as("again").isEqualTo(200);
    }

    @Test
    void undoesAndRedoesEditsAndSearches() {
        createWithDraft("undone"); // a search, then a move of both
        place("undone", "two", AT_11);

        assertThat(step("undone", "undo").status()).isEqualTo(200);
        assertThat(startOf("undone", "two")).isEqualTo("2027-03-01T10:00");
        assertThat(step("undone", "redo").status()).isEqualTo(200);
        assertThat(startOf("undone", "two")).isEqualTo("2027-03-01T11:00");
        assertThat(step("undone", "redo").status()).as("nothing left").isEqualTo(409);

        solve("undone");
        assertThat(texts(http().get(timetable("undone") + "/history").json(), "what"))
                .hasSize(5) // the conference is taken in, a search, both moved, two moved, a search
                .first()
                .asString()
                .matches("A search found this timetable \\(job \\d+\\)\\.");
        assertThat(step("undone", "undo").status()).isEqualTo(200);
        assertThat(startOf("undone", "two")).isEqualTo("2027-03-01T11:00");
    }

    @Test
    void doesNotUndoPastTheBeginning() {
        createWithDraft("earliest");
        step("earliest", "undo"); // back to what the search found
        var first = step("earliest", "undo"); // back to the conference as it was taken in, without a timetable

        assertThat(first.body()).isEqualTo("{\"number\":1,\"revision\":1}");
        assertThat(http().get(timetable("earliest")).status()).isEqualTo(404);
        var refused = http().post(timetable("earliest") + "/undo", "", "If-Match", first.header("ETag"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").stringValue())
                .isEqualTo("There is nothing to undo in the conference “earliest”."
                        + " Restore an earlier revision of it.");
        var redone = http().post(timetable("earliest") + "/redo", "", "If-Match", first.header("ETag"));
        assertThat(redone.header("ETag")).isEqualTo(etag("earliest"));
    }

    @Test
    void forgetsWhatWasUndoneOnceSomethingElseIsDone() {
        createWithDraft("overtaken");
        place("overtaken", "two", AT_11);
        step("overtaken", "undo");
        place("overtaken", "one", AT_11);

        assertThat(step("overtaken", "redo").status()).isEqualTo(409);
        assertThat(startOf("overtaken", "two")).isEqualTo("2027-03-01T10:00");
    }

    @Test
    void changesOnlyWhatItsAuthorSaw() {
        createWithDraft("stale");
        var seen = etag("stale");
        place("stale", "two", AT_11);

        var address = timetable("stale") + "/placements/two";
        assertThat(http().put(address, AT_11, "If-Match", seen).status()).isEqualTo(412);
        assertThat(http().put(address, AT_11).status()).isEqualTo(428);
        assertThat(http().post(timetable("stale") + "/undo", "").status()).isEqualTo(428);
        step("stale", "undo");
        assertThat(etag("stale")).as("what was seen is there again").isEqualTo(seen);
    }

    @Test
    void complainsOfAllThatIsNotThere() {
        createWithDraft("unknown");

        var refused = moves("unknown", """
                {"moves": [{"session": "onne", "start": "2027-03-01T09:07", "room": "hal"},
                           {"session": "two", "start": "2027-03-01T09:00", "room": "hall"},
                           {"session": "two"}]}
                """);

        assertThat(refused.status()).isEqualTo(422);
        var issues = refused.json().get("issues");
        assertThat(texts(issues, "code"))
                .containsExactly("unknown-reference", "no-such-start", "unknown-reference", "duplicate-placement");
        assertThat(texts(issues, "pointer"))
                .containsExactly("/moves/0/session", "/moves/0/start", "/moves/0/room", "/moves/2/session");
        assertThat(issues.get(0).get("message").stringValue()).contains("Did you mean “one”?");
    }

    @Test
    void complainsOfBadForm() {
        createWithDraft("malformed");

        assertThat(codes(place("malformed", "two", "{\"start\": \"2027-03-01T09:00\"}")))
                .isEqualTo("[missing-field]");
        assertThat(codes(place("malformed", "two", "{\"start\": 9, \"raum\": \"hall\"}")))
                .isEqualTo("[wrong-type, unknown-field]");
        var unknown = place("malformed", "two", "{\"start\": \"2027-03-01T09:00\", \"room\": \"cellar\"}");
        assertThat(texts(unknown.json().get("issues"), "pointer")).containsExactly("/room");
        assertThat(codes(moves("malformed", "{"))).isEqualTo("[not-json]");
        assertThat(codes(moves("malformed", "{}"))).isEqualTo("[missing-field]");
        assertThat(moves("malformed", "{\"moves\": []}").status()).isEqualTo(400);
    }

    private static String codes(Http.Answer refused) {
        assertThat(refused.status()).isEqualTo(422);
        return texts(refused.json().get("issues"), "code").toString();
    }

    @Test
    void needsADraft() {
        http().post("/api/v1/conferences", Small.conference("empty", "empty"));

        assertThat(http().put(timetable("empty") + "/placements/one", AT_11, "If-Match", "*")
                        .status())
                .isEqualTo(404);
        assertThat(texts(http().get(timetable("empty") + "/history").json(), "what"))
                .containsExactly("The conference was imported.");
        assertThat(http().get(timetable("nowhere") + "/history").status()).isEqualTo(404);
    }

    @Test
    void waitsForAJobAtWork() {
        createWithDraft("busy", Small.restless("busy", "Small"));
        var job = start("busy", "{\"limits\":{\"spent\":\"PT1H\"}}");

        var refused = place("busy", "two", AT_11);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").stringValue()).endsWith("Stop it first.");
        http().post(job + "/stop", "");
        await().until(() -> state(job).equals("stopped"));
        assertThat(place("busy", "two", AT_11).status()).isEqualTo(200);
    }
}
