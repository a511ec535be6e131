package org.plenum.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Fields of conferences, changed without the rest of the document. */
class PatchOverHttpTest extends PartsOverHttp {

    @Test
    void changesTheFieldsThatThePatchHas() {
        var etag = create("part-patched");

        var patched = patchAt(
                address("part-patched") + "?by=Ada&why=New+name",
                "application/merge-patch+json",
                "{ \"name\": \"Harbour Week\", \"grid\": \"PT30M\", \"relations\": null }",
                "If-Match",
                etag);

        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.body()).isEqualTo("{\"id\":\"part-patched\",\"revision\":2,\"issues\":[]}");
        assertThat(patched.header("ETag"))
                .startsWith("\"2-")
                .isEqualTo(http().get(address("part-patched")).header("ETag"));
        var now = read("part-patched");
        assertThat(now.get("name").stringValue()).isEqualTo("Harbour Week");
        assertThat(now.get("grid").stringValue()).isEqualTo("PT30M");
        assertThat(now.has("relations")).isFalse();
        assertThat(now.get("sessions")).hasSize(2);
        assertThat(told("part-patched", "en"))
                .containsExactly("Removed 1 relation.", "Changed the conference: grid and name.");
        var revision = http().get(address("part-patched") + "/revisions").json().at("/items/0");
        assertThat(revision.get("by").stringValue()).isEqualTo("Ada");
        assertThat(revision.get("why").stringValue()).isEqualTo("New name");
    }

    @Test
    void takesPlainJsonToo() {
        create("part-plain");

        var patched = patchAt(address("part-plain"), "application/json", "{ \"name\": \"Week\" }", "If-Match", "*");

        assertThat(patched.status()).isEqualTo(200);
        assertThat(read("part-plain").get("name").stringValue()).isEqualTo("Week");
        assertThat(patchAt(address("part-plain"), "text/plain", "{}", "If-Match", "*")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void patchesOnlyWhatWasSeen() {
        var etag = create("part-guarded");

        assertThat(patch("part-guarded", "{ \"name\": \"A\" }").status()).isEqualTo(428);
        assertThat(patch("part-guarded", "{ \"name\": \"A\" }", "If-Match", etag)
                        .status())
                .isEqualTo(200);
        assertThat(patch("part-guarded", "{ \"name\": \"B\" }", "If-Match", etag)
                        .status())
                .isEqualTo(412);
        assertThat(read("part-guarded").get("name").stringValue()).isEqualTo("A");
        assertThat(patch("nowhere-patched", "{}", "If-Match", "*").status()).isEqualTo(404);
    }

    @Test
    void makesNoRevisionOfAPatchThatChangesNothing() {
        var etag = create("part-unchanged");

        var patched = patch("part-unchanged", "{ \"name\": \"Harbour Days\" }", "If-Match", etag);

        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.header("ETag")).isEqualTo(etag);
        assertThat(patched.json().get("revision").intValue()).isEqualTo(1);
    }

    @Test
    void saysAllThatIsWrongWithTheResultAndChangesNothing() {
        var etag = create("part-wrongly");

        var refused = patch(
                "part-wrongly",
                "{ \"rooms\": [{ \"id\": \"hall\", \"capacity\": -1 }], \"nam\": \"Week\" }",
                "If-Match",
                etag);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.json().get("issues").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/nam", "/rooms/0/capacity", "/sessions/0/pinned/room");
        assertThat(http().get(address("part-wrongly")).header("ETag")).isEqualTo(etag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[]                            | 422 | wrong-type",
                "'name'                        | 422 | wrong-type",
                "{ 'name': 'A',                | 422 | not-json",
                "{ 'name': 'A', 'name': 'B' }  | 422 | duplicate-field",
                "{ 'schema': 'plenum/timetable/1', 'rooms': 7 } | 422 | wrong-schema",
                "{ 'schema': null }            | 422 | missing-field"
            })
    void refusesWhatIsNoPatchOfAConferenceWithOneIssue(String patch, int status, String code) {
        create("refused-" + code);

        var refused = patch("refused-" + code, patch.replace('\'', '"'), "If-Match", "*");

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.json().get("issues").findValuesAsString("code")).containsExactly(code);
    }

    @Test
    void refusesAnotherId() {
        create("part-mine");

        var refused = patch("part-mine", "{ \"id\": \"yours\" }", "If-Match", "*");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").stringValue())
                .isEqualTo("The document's id “yours” is not the conference's “part-mine”. Create a new conference.");
    }

    /** Whoever replaces the whole document is told about in the same words. */
    @ParameterizedTest
    @ValueSource(strings = {"put", "patch"})
    void tellsWhatDiffersByNames(String how) {
        create("told-" + how);
        var longer = document("told-" + how)
                .replace(
                        "\"title\": \"Darknet\", \"kind\": \"BRIEFING\", \"duration\": \"PT60M\"",
                        "\"title\": \"Darknet\", \"kind\": \"BRIEFING\", \"duration\": \"PT90M\", \"rooms\": [\"hall\"]");

        var changed = how.equals("put")
                ? http().put(address("told-put"), longer, "If-Match", "*")
                : patch("told-patch", longer, "If-Match", "*");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(told("told-" + how, "en"))
                .containsExactly("Changed the session Darknet (darknet): length and allowed rooms.");
        assertThat(told("told-" + how, "fr"))
                .containsExactly("Modifié\u00a0: la séance Darknet (darknet) (durée et salles permises).");
    }

    @Test
    void isUndoneAndRedoneWithTheDraft() {
        create("part-undone");
        solve("part-undone");
        var places = http().get(address("part-undone") + "/timetable").json().get("placements");

        patch(
                "part-undone",
                "{ \"sessions\": [{ \"id\": \"forensics\", \"title\": \"Forensics\", \"kind\": \"BRIEFING\","
                        + " \"duration\": \"PT90M\", \"pinned\": { \"start\": \"2027-03-01T09:00\", \"room\": \"annex\" } }],"
                        + " \"relations\": null }",
                "If-Match",
                "*");

        assertThat(lastStep("part-undone").get("what").stringValue())
                .isEqualTo("Removed the session Darknet (darknet) and 1 relation."
                        + " Changed the session Forensics (forensics): length and people.");
        assertThat(http().get(address("part-undone") + "/timetable")
                        .json()
                        .get("placements")
                        .findValuesAsString("start"))
                .containsExactly("2027-03-01T09:00"); // longer now, and where it was
        assertThat(http().get(address("part-undone") + "/timetable")
                        .json()
                        .get("feasible")
                        .booleanValue())
                .isTrue();

        step("part-undone", "undo");
        assertThat(read("part-undone").get("sessions").findValuesAsString("title"))
                .containsExactly("Forensics", "Darknet");
        assertThat(http().get(address("part-undone") + "/timetable").json().get("placements"))
                .isEqualTo(places);

        step("part-undone", "redo");
        assertThat(read("part-undone").at("/sessions/0/duration").stringValue()).isEqualTo("PT90M");
        assertThat(read("part-undone").get("sessions")).hasSize(1);
    }

    @Test
    void letsASearchGoOnWithTheChangedConference() {
        create("part-searched");
        patch(
                "part-searched", // a wish that cannot be granted, so that no search knows when it is done
                "{ \"relations\": [{ \"type\": \"SAME_START\", \"sessions\": [\"forensics\", \"darknet\"] },"
                        + " { \"type\": \"DIFFERENT_DAY\", \"sessions\": [\"forensics\", \"darknet\"],"
                        + " \"level\": \"SOFT\" }] }",
                "If-Match",
                "*");
        var job = http().post(address("part-searched") + "/jobs", "{ \"limits\": { \"spent\": \"PT1H\" } }")
                .header("Location");
        await().until(() -> http().get(job + "/timetable").status() == 200);

        patch("part-searched", "{ \"name\": \"Harbour Week\" }", "If-Match", "*");

        await().until(() -> state(job).equals("stopped"));
        var next = http().get("/api/v1/jobs?conference=part-searched&limit=1")
                .json()
                .at("/items/0");
        assertThat(next.get("id").longValue()).isNotEqualTo(Long.parseLong(job.replaceAll(".*/", "")));
        assertThat(next.get("revision").intValue()).isEqualTo(3);
        var going = "/api/v1/jobs/" + next.get("id").longValue();
        http().post(going + "/stop", "");
        await().until(() -> state(going).equals("stopped"));
    }

    private void solve(String id) {
        var job = http().post(address(id) + "/jobs", "{ \"limits\": { \"moves\": 2000 } }")
                .header("Location");
        await().until(() -> state(job).equals("finished"));
    }

    private String state(String job) {
        return http().get(job).json().get("state").stringValue();
    }

    private void step(String id, String step) {
        var timetable = address(id) + "/timetable";
        var stepped = http().post(
                        timetable + "/" + step,
                        "",
                        "If-Match",
                        http().get(timetable).header("ETag"));
        assertThat(stepped.status()).as(stepped.body()).isEqualTo(200);
    }

    private JsonNode lastStep(String id) {
        return http().get(address(id) + "/timetable/history").json().get(0);
    }
}
