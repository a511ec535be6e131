package org.plenum.api.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenum.api.OverHttp;
import org.plenum.api.Small;

/** Findings that somebody accepts as they are. */
class WaiversOverHttpTest extends OverHttp {
    private static final String ADA = "{\"by\": \"ada\", \"why\": \"there is no other hall\"}";

    /** Its two sessions expect 10 people each in a hall with a single seat: nobody can mend that. */
    private void createCrowded(String id) {
        var crowded = Small.conference(id, id)
                .replace("{ \"id\": \"hall\" }", "{ \"id\": \"hall\", \"capacity\": 1 }")
                .replace("\"duration\"", "\"heads\": 10, \"pinned\": { \"room\": \"hall\" }, \"duration\"");
        assertThat(http().post("/api/v1/conferences", crowded).status()).isEqualTo(201);
        solve(id);
    }

    private void solve(String id) {
        var job = http().post("/api/v1/conferences/" + id + "/jobs", "{\"limits\":{\"moves\":500}}")
                .header("Location");
        await().until(() -> http().get(job).json().get("state").stringValue().equals("finished"));
    }

    private String firstFinding(String id) {
        return http().get("/api/v1/conferences/" + id + "/findings")
                .json()
                .get(0)
                .get("id")
                .stringValue();
    }

    @Test
    void isShownAndOutlivesASearch() {
        createCrowded("waived");
        var finding = "/api/v1/conferences/waived/findings/" + firstFinding("waived") + "/waive";
        var score = http().get("/api/v1/conferences/waived/timetable").json().get("score");

        assertThat(http().post(finding, ADA).status()).isEqualTo(204);
        solve("waived");

        var waived =
                http().get("/api/v1/conferences/waived/findings").json().get(0).get("waived");
        assertThat(waived.get("by").stringValue()).isEqualTo("ada");
        assertThat(waived.get("why").stringValue()).isEqualTo("there is no other hall");
        assertThat(waived.get("at").stringValue()).endsWith("Z");
        var timetable = http().get("/api/v1/conferences/waived/timetable").json();
        assertThat(timetable.get("findings").get(0).get("waived")).isEqualTo(waived);
        assertThat(timetable.get("findings").get(1).has("waived")).isFalse();
        assertThat(timetable.get("score")).as("is what it was").isEqualTo(score);
    }

    @Test
    void canBeTakenBack() {
        createCrowded("back");
        var finding = "/api/v1/conferences/back/findings/" + firstFinding("back") + "/waive";
        http().post(finding, ADA);

        assertThat(http().delete(finding).status()).isEqualTo(204);

        assertThat(http().get("/api/v1/conferences/back/findings").body()).doesNotContain("waived");
        assertThat(http().delete(finding).status()).as("again").isEqualTo(404);
    }

    @Test
    void isOfAFindingThatThereIsByWhomAndWhy() {
        createCrowded("refused");
        var findings = "/api/v1/conferences/refused/findings/";
        var finding = findings + firstFinding("refused") + "/waive";

        assertThat(http().post(findings + "room-too-small-0/waive", ADA).status())
                .isEqualTo(404);
        assertThat(http().post(finding, "{\"by\": \"ada\"}").status()).isEqualTo(400);
        assertThat(http().post(finding, "{\"by\": \" \", \"why\": \"so\"}").status())
                .isEqualTo(400);
        assertThat(http().post(finding, "null").status()).isEqualTo(400);
        assertThat(http().post(finding, "[").status()).isEqualTo(400);
    }
}
