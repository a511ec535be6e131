package org.plenum.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.api.Http;
import org.plenum.api.Small;
import tools.jackson.databind.JsonNode;

/** What a job does, on whatever database. */
abstract class JobsContract extends JobsOverHttp {
    @Test
    void findsATimetableWhichBecomesTheDraft() {
        create("found");
        var started = start("found", "{\"name\":\"First\",\"seed\":3,\"limits\":{\"moves\":2000}}");
        assertThat(started.status()).isEqualTo(202);
        var address = started.header("Location");

        awaitState(address, "finished");

        var job = http().get(address).json();
        assertThat(states(job)).containsExactly("queued", "running", "finished");
        assertThat(job.get("best").toString())
                .isEqualTo("{\"score\":{\"hard\":0,\"medium\":0,\"soft\":0},\"feasible\":true,\"complete\":true}");
        assertThat(job.get("seed").longValue()).isEqualTo(3);
        assertThat(job.get("name").stringValue()).isEqualTo("First");
        assertThat(job.get("limits").toString()).isEqualTo("{\"moves\":2000}");
        var best = http().get(address + "/timetable").json();
        var draft = http().get("/api/v1/conferences/found/timetable").json();
        assertThat(best.get("placements").size()).isEqualTo(2); // both sessions
        assertThat(draft).isEqualTo(best);
        assertThat(http().get("/api/v1/conferences/found/findings").body()).isEqualTo("[]");
    }

    @Test
    void takesTheBestOfSeveralRuns() {
        createRestless("several");
        var address = start("several", "{\"runs\":3,\"seed\":3,\"limits\":{\"moves\":2000}}")
                .header("Location");

        awaitState(address, "finished");

        var job = http().get(address).json();
        assertThat(job.get("runs").intValue()).isEqualTo(3);
        assertThat(job.get("moves").longValue()).isEqualTo(6000); // 2000 for each
        assertThat(job.get("best").toString()) // they start an hour apart, and wish to start together
                .isEqualTo("{\"score\":{\"hard\":0,\"medium\":0,\"soft\":-60},\"feasible\":true,\"complete\":true}");
        assertThat(http().get(address + "/timetable")
                        .json()
                        .get("solver")
                        .get("seed")
                        .longValue())
                .isEqualTo(3); // of the first of equals
    }

    @Test
    void showsItsBestWhileItRunsAndKeepsItWhenStopped() {
        createRestless("stopped");
        var address = start("stopped", AN_HOUR).header("Location");
        await().until(() -> http().get(address + "/findings").body().contains("relation-same-start-wish"));
        assertThat(state(address)).isEqualTo("running");
        assertThat(http().get("/api/v1/conferences/stopped/timetable").status()).isEqualTo(404); // no draft yet

        assertThat(http().post(address + "/stop", "").status()).isEqualTo(202);
        awaitState(address, "stopped");

        assertThat(states(http().get(address).json())).containsExactly("queued", "running", "stopped");
        assertThat(http().get("/api/v1/conferences/stopped/timetable")
                        .json()
                        .get("placements")
                        .size())
                .isEqualTo(2);
        assertThat(http().post(address + "/stop", "").status()).as("again").isEqualTo(202);
    }

    @Test
    void tellsItsEventsOnceEach() {
        create("told");
        var address = start("told", "{\"limits\":{\"moves\":2000}}").header("Location");
        var whole = http().get(address + "/events"); // ends with the job
        assertThat(whole.header("Content-Type")).isEqualTo("text/event-stream");
        var ids = lines(whole, "id:");
        assertThat(ids).hasSizeGreaterThanOrEqualTo(4).first().isEqualTo("1"); // queued, running, progress, finished
        assertThat(lines(whole, "event:"))
                .startsWith("state", "state")
                .endsWith("state")
                .contains("best");
        assertThat(whole.body()).contains("\"state\":\"finished\"");

        var rest = http().get(address + "/events", "Last-Event-ID", "2");
        assertThat(lines(rest, "id:")).isEqualTo(ids.subList(2, ids.size()));
        var nothing = http().get(address + "/events", "Last-Event-ID", ids.getLast());
        assertThat(nothing.status()).isEqualTo(204);
    }

    @Test
    void showsThatItIsStillThereWhereNothingHappens() {
        createRestless("silent");
        var address = start("silent", AN_HOUR).header("Location");
        try (var lines = http().lines(address + "/events")) {
            assertThat(lines.anyMatch(line -> line.startsWith(":"))).isTrue(); // a comment, which browsers skip
        }
        http().post(address + "/stop", "");
    }

    @Test
    void worksOnTheRevisionThatItWasStartedFor() {
        createRestless("changed");
        var address = start("changed", AN_HOUR).header("Location");
        var changed = Small.restless("changed", "Changed").replace("\"two\"", "\"deux\"");
        assertThat(http().put("/api/v1/conferences/changed", changed, "If-Match", "*")
                        .status())
                .isEqualTo(200);
        await().until(() -> http().get(address + "/timetable").status() == 200);

        assertThat(http().get(address + "/timetable").body())
                .contains("\"two\"")
                .doesNotContain("\"deux\"");
        http().post(address + "/stop", "");
        awaitState(address, "stopped");
        // the draft is that of the conference as it is now: what that no longer has is gone, what is new has no place
        var draft = http().get("/api/v1/conferences/changed/timetable").json();
        assertThat(draft.get("placements").findValuesAsString("session")).containsExactly("one");
        assertThat(draft.get("leftOut").findValuesAsString("session")).containsExactly("deux");
    }

    @Test
    void leavesADraftOfTheDocumentThatReplacedItsOwn() {
        var both = Small.restless("outlived", "Replaced")
                .replace("{ \"id\": \"hall\" }", "{ \"id\": \"hall\" }, { \"id\": \"annex\" }")
                .replace("\"title\": \"One\",", "\"title\": \"One\", \"pinned\": { \"room\": \"hall\" },")
                .replace("\"title\": \"Two\",", "\"title\": \"Two\", \"pinned\": { \"room\": \"annex\" },");
        assertThat(http().post("/api/v1/conferences", both).status()).isEqualTo(201);
        var address = start("outlived", AN_HOUR).header("Location");
        await().until(() -> rooms(address + "/timetable").contains("annex"));

        // there is no annex any more, the hall is closed, and a third session has come
        var closed =
                "{ \"id\": \"hall\", \"unavailable\": [{ \"start\": \"2027-03-01T09:00\", \"end\": \"2027-03-01T12:00\" }] }";
        var three = "{ \"id\": \"three\", \"title\": \"Three\", \"kind\": \"BRIEFING\", \"duration\": \"PT60M\" },";
        var now = Small.restless("outlived", "Replaced")
                .replace("{ \"id\": \"hall\" }", closed)
                .replace("\"sessions\": [\n", "\"sessions\": [\n" + three);
        assertThat(http().put("/api/v1/conferences/outlived", now, "If-Match", "*")
                        .status())
                .isEqualTo(200);

        assertThat(state(address)).isEqualTo("running"); // it does not notice
        assertThat(rooms(address + "/timetable")).contains("annex");
        http().post(address + "/stop", "");
        awaitState(address, "stopped");

        assertThat(http().get(address).json().get("revision").intValue()).isEqualTo(1);
        assertThat(http().get(address + "/timetable").body()).contains("annex"); // by what it worked on, still
        var draft = http().get("/api/v1/conferences/outlived/timetable").json();
        assertThat(draft.get("placements").findValuesAsString("session")).containsExactly("one");
        assertThat(draft.get("placements").findValuesAsString("room")).containsExactly("hall");
        assertThat(draft.get("leftOut").findValuesAsString("session")).containsExactlyInAnyOrder("two", "three");
        assertThat(draft.get("complete").booleanValue()).isFalse();
        assertThat(draft.get("feasible").booleanValue()).isFalse(); // by the document as it is now
        assertThat(draft.get("findings").findValuesAsString("rule")).contains("room-unavailable");
        assertThat(done("outlived"))
                .containsExactly(
                        "A search found this timetable (job %s).".formatted(address.replaceAll(".*/", "")),
                        "Added the session Three (three). Removed the room annex."
                                + " Changed the room hall: unavailable times."
                                + " Changed the session One (one) and the session Two (two): fixed place.",
                        "The conference was imported.");
    }

    private List<String> rooms(String timetable) {
        var answer = http().get(timetable);
        return answer.status() == 200 ? answer.json().get("placements").findValuesAsString("room") : List.of();
    }

    /** What was done to a conference, the last first. */
    private List<String> done(String conference) {
        return http().get("/api/v1/conferences/%s/timetable/history".formatted(conference))
                .json()
                .findValuesAsString("what");
    }

    @Test
    void beginsWithTheDraftEvenWhereItsConferenceChanged() {
        create("draft");
        awaitState(start("draft", "{\"limits\":{\"moves\":2000}}").header("Location"), "finished");
        var before = http().get("/api/v1/conferences/draft/timetable").json().get("placements");
        var fewer = Small.conference("draft", "Draft").replace("\"two\"", "\"deux\"");
        http().put("/api/v1/conferences/draft", fewer, "If-Match", "*");

        awaitState(
                start("draft", "{\"from\":\"draft\",\"limits\":{\"moves\":0}}").header("Location"), "finished");

        var after = http().get("/api/v1/conferences/draft/timetable").json().get("placements");
        assertThat(after.valueStream()).contains(before.get(0)); // session one, where it was
    }

    @Test
    void goesWithItsConference() {
        createRestless("gone");
        var address = start("gone", AN_HOUR).header("Location");
        await().until(() -> state(address).equals("running"));

        assertThat(http().delete("/api/v1/conferences/gone", "If-Match", "*").status())
                .isEqualTo(204);
        assertThat(http().get(address).status()).isEqualTo(404);
    }

    private static List<String> states(JsonNode job) {
        return job.get("history")
                .valueStream()
                .map(entered -> entered.get("state").stringValue())
                .toList();
    }

    private static List<String> lines(Http.Answer answer, String start) {
        return answer.body()
                .lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }
}
