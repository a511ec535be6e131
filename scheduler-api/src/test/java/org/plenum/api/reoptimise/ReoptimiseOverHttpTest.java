package org.plenum.api.reoptimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.api.Http;
import org.plenum.api.OverHttp;
import org.plenum.api.Small;
import tools.jackson.databind.JsonNode;

/** A published conference in a room of its own and a spare one, and what becomes of it after a change. */
class ReoptimiseOverHttpTest extends OverHttp {
    private static final String FEW = "{\"kind\": \"reoptimise\", \"limits\": {\"moves\": 2000}}";
    private static final String CLOSED = """
            {"by": "Ada", "changes": [
              {"type": "room-closed", "room": "hall", "start": "2027-03-01T09:00", "end": "2027-03-01T10:00"}]}
            """;

    private static String all(String conference) {
        return "/api/v1/conferences/" + conference;
    }

    /** One at nine and Two at ten, both in the hall, published. */
    private void publish(String conference) {
        publish(conference, Small.conference(conference, "Small"));
    }

    private void publish(String conference, String small) {
        var document = small.replace("{ \"id\": \"hall\" }", "{ \"id\": \"hall\" }, { \"id\": \"spare\" }");
        assertThat(http().post("/api/v1/conferences", document).status()).isEqualTo(201);
        run(conference, "{\"limits\": {\"moves\": 2000}}");
        move(conference, "one", "09:00");
        move(conference, "two", "10:00");
        assertThat(http().post(all(conference) + "/publish", "{\"by\": \"Ada\"}")
                        .status())
                .isEqualTo(201);
    }

    private void move(String conference, String session, String time) {
        var placed = http().put(
                        all(conference) + "/timetable/placements/" + session,
                        "{\"start\": \"2027-03-01T%s\", \"room\": \"hall\"}".formatted(time),
                        "If-Match",
                        "*");
        assertThat(placed.status()).isEqualTo(200);
    }

    private String run(String conference, String request) {
        var job = http().post(all(conference) + "/jobs", request).header("Location");
        awaitEnd(job);
        return job;
    }

    private void awaitEnd(String job) {
        await().until(() -> List.of("finished", "stopped")
                .contains(http().get(job).json().get("state").stringValue()));
    }

    private Http.Answer change(String conference, String changes) {
        return http().post(all(conference) + "/changes", changes, "If-Match", "*");
    }

    private List<String> draft(String conference) {
        return http().get(all(conference) + "/timetable")
                .json()
                .get("placements")
                .valueStream()
                .map(ReoptimiseOverHttpTest::told)
                .toList();
    }

    private static String told(JsonNode placement) {
        return "%s %s %s"
                .formatted(
                        placement.get("session").stringValue(),
                        placement.get("start").stringValue().substring(11),
                        placement.get("room").stringValue());
    }

    @Test
    void movesWhatTheChangeHasHitAndSaysWhy() {
        publish("re-closed");
        change("re-closed", CLOSED);

        var job = run("re-closed", FEW);

        // to the spare room at the same time: another start would disturb more
        assertThat(draft("re-closed")).containsExactly("one 09:00 spare", "two 10:00 hall");
        var moves = http().get(job + "/moves", "Accept-Language", "fr").json();
        assertThat(moves.size()).isEqualTo(1);
        var moved = moves.get(0);
        assertThat(moved.get("session").stringValue()).isEqualTo("one");
        assertThat(moved.get("why").stringValue()).isEqualTo("had-to");
        assertThat(moved.get("because").get(0).stringValue())
                .startsWith("La séance One (one) a dû être déplacée, du lundi 1 mars à 09:00");
        assertThat(http().get(all("re-closed") + "/timetable/moved").json().size())
                .isEqualTo(1);
    }

    @Test
    void keepsWhatItIsAskedToKeep() {
        publish("re-kept");
        change("re-kept", CLOSED);

        run(
                "re-kept",
                "{\"kind\": \"reoptimise\", \"limits\": {\"moves\": 2000}, \"keep\": [\"one\"], \"stability\": 10}");

        assertThat(draft("re-kept")).containsExactly("one 09:00 hall", "two 10:00 hall");
    }

    @Test
    void saysAllThatIsWrongWithWhatIsAsked() {
        publish("re-asked");

        var refused = http().post(
                        all("re-asked") + "/jobs",
                        "{\"kind\": \"reoptimise\", \"stability\": 11, \"maxMoves\": -1, \"freezeBefore\": \"soon\", \"least\": \"noise\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json()
                        .get("issues")
                        .valueStream()
                        .map(issue -> issue.get("pointer").stringValue()))
                .containsExactlyInAnyOrder("/stability", "/maxMoves", "/freezeBefore", "/least");
    }

    @Test
    void proposesThreeTimetablesAndMakesTheChosenOneTheDraft() {
        publish("re-proposed");
        change("re-proposed", CLOSED);
        var before = draft("re-proposed");

        var jobs = http().post(all("re-proposed") + "/alternatives", "").json();
        jobs.valueStream().forEach(job -> awaitEnd("/api/v1/jobs/" + job.intValue()));

        assertThat(draft("re-proposed")).isEqualTo(before); // nothing is adopted by itself
        var alternatives = http().get(all("re-proposed") + "/alternatives").json();
        assertThat(alternatives.valueStream().map(each -> each.get("merit").stringValue()))
                .containsExactly("fewest-moves", "fewest-delegates", "best-quality");
        var fewest = alternatives.get(0).get("found");
        assertThat(fewest.get("moved").intValue()).isEqualTo(1);
        assertThat(fewest.get("hard").longValue()).isZero();
        assertThat(fewest.get("disappearing").valueStream().map(JsonNode::stringValue))
                .anyMatch(sentence ->
                        sentence.contains("is in hall on Monday 1 March 09:00–10:00, but that room is closed"));
        assertThat(http().post("/api/v1/jobs/" + jobs.get(0).intValue() + "/adopt", "")
                        .status())
                .isEqualTo(204);
        assertThat(draft("re-proposed")).containsExactly("one 09:00 spare", "two 10:00 hall");
    }

    @Test
    void aChangeIsTakenIntoASearchThatIsAtWork() {
        publish("re-running", Small.restless("re-running", "Small"));
        var first = http().post(
                        all("re-running") + "/jobs", "{\"kind\": \"reoptimise\", \"limits\": {\"spent\": \"PT1H\"}}")
                .header("Location");
        await().until(() -> http().get(first).json().get("state").stringValue().equals("running"));

        var changed = change("re-running", CLOSED);

        assertThat(changed.status()).isEqualTo(200);
        var next = changed.json().get("job").stringValue();
        await().until(() -> http().get(first).json().get("state").stringValue().equals("stopped"));
        await().until(() -> http().get(next + "/timetable").status() == 200);
        var job = http().get(next).json();
        assertThat(job.get("revision").intValue()).isEqualTo(2);
        http().post(next + "/stop", "");
        awaitEnd(next);
        assertThat(draft("re-running")).containsExactly("one 09:00 spare", "two 10:00 hall");
    }

    @Test
    void whereNothingIsPublishedNothingHasMoved() {
        http().post("/api/v1/conferences", Small.conference("re-unpublished", "Small"));
        run("re-unpublished", "{\"limits\": {\"moves\": 2000}}");

        assertThat(http().get(all("re-unpublished") + "/timetable/moved").status())
                .isEqualTo(404);
        assertThat(http().post("/api/v1/jobs/987654/adopt", "").status()).isEqualTo(404);
    }
}
