package org.plenum.api.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenum.api.Http;
import org.plenum.api.OverHttp;
import org.plenum.api.Small;
import org.plenum.api.conference.Baselines;
import org.plenum.api.request.Page;
import org.plenum.conference.Baseline;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Versions as programs publish, read and compare them. */
class VersionsOverHttpTest extends OverHttp {
    private static final String BY = "{\"by\": \"The secretariat\", \"note\": \"After the committee\"}";

    @Autowired
    private VersionService versions;

    @Autowired
    private Baselines baselines;

    private static String all(String conference) {
        return "/api/v1/conferences/" + conference;
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    private void solve(String conference) {
        var job = http().post(all(conference) + "/jobs", "{\"limits\":{\"moves\":2000}}")
                .header("Location");
        await().until(() -> http().get(job).json().get("state").stringValue().equals("finished"));
    }

    private Http.Answer publish(String conference, String body, String... headers) {
        return http().post(all(conference) + "/publish", body, headers);
    }

    /** Version 1 has One at 9 and Two at 10, version 2 has Two at 11. */
    private void publishTwice(String conference) {
        http().post("/api/v1/conferences", Small.pinned(conference, "09:00", "10:00"));
        solve(conference);
        assertThat(publish(conference, BY).status()).isEqualTo(201);
        http().put(all(conference), Small.pinned(conference, "09:00", "11:00"), "If-Match", "*");
        solve(conference);
        assertThat(publish(conference, "{\"by\": \"Second\"}").status()).isEqualTo(201);
    }

    @Test
    void publishesTheDraftUnderTheNextNumber() {
        http().post("/api/v1/conferences", Small.conference("first", "First"));
        assertThat(publish("first", BY).status()).as("no draft yet").isEqualTo(404);
        solve("first");

        var published = publish("first", BY);

        assertThat(published.status()).isEqualTo(201);
        assertThat(published.header("Location")).isEqualTo(all("first") + "/versions/1");
        var version = published.json();
        assertThat(version.propertyNames())
                .containsExactly("number", "revision", "at", "by", "note", "step", "verdict");
        // the conference was taken in, then a job found its timetable
        assertThat(version.get("step").intValue()).isEqualTo(2);
        assertThat(version.at("/verdict/feasible").booleanValue()).isTrue();
        assertThat(version.at("/verdict/complete").booleanValue()).isTrue();
        assertThat(version.get("number").intValue()).isEqualTo(1);
        assertThat(version.get("revision").intValue()).isEqualTo(1);
        assertThat(version.get("by").stringValue()).isEqualTo("The secretariat");
        assertThat(version.get("note").stringValue()).isEqualTo("After the committee");
        assertThat(http().get(all("first") + "/versions").json().get("items"))
                .isEqualTo(json("[" + published.body() + "]"));
    }

    @Test
    void keepsAVersionAsItWasWhateverBecomesOfTheConference() {
        publishTwice("kept");

        var first = http().get(all("kept") + "/versions/1").json();
        assertThat(first.get("version").intValue()).isEqualTo(1);
        assertThat(first.get("feasible").booleanValue()).isTrue();
        assertThat(first.get("placements")).isEqualTo(json("""
                [{ "session": "one", "start": "2027-03-01T09:00", "room": "hall", "pinned": true },
                 { "session": "two", "start": "2027-03-01T10:00", "room": "hall", "pinned": true }]
                """));
        var second = http().get(all("kept") + "/versions/2").json();
        assertThat(second.get("placements").get(1).get("start").stringValue()).isEqualTo("2027-03-01T11:00");
        assertThat(http().get(all("kept") + "/versions/3").status()).isEqualTo(404);
    }

    @Test
    void listsTheLastFirstPageByPage() {
        publishTwice("versions-listed");

        var page = http().get(all("versions-listed") + "/versions?limit=1").json();
        assertThat(page.get("items").get(0).get("number").intValue()).isEqualTo(2);
        assertThat(page.get("next").stringValue()).isEqualTo("2");
        var next =
                http().get(all("versions-listed") + "/versions?limit=1&after=2").json();
        assertThat(next.get("items").get(0).get("number").intValue()).isEqualTo(1);
        assertThat(next.has("next")).isFalse();
        assertThat(http().get(all("nowhere") + "/versions").status()).isEqualTo(404);
    }

    @Test
    void saysWhatDiffersWhomItTouchesAndWhatTheyAreTold() {
        publishTwice("compared");

        var diff = http().get(all("compared") + "/versions/1/diff/2", "Accept-Language", "fr")
                .json();
        assertThat(diff.get("counts"))
                .isEqualTo(json("{\"moved\":1,\"length\":0,\"room\":0,\"new\":0,\"left-out\":0,\"cancelled\":0,"
                        + "\"unchanged\":1}"));
        assertThat(diff.get("differences")).isEqualTo(json("""
                [{ "session": "two", "kind": "moved", "from": { "start": "2027-03-01T10:00", "room": "hall" },
                   "to": { "start": "2027-03-01T11:00", "room": "hall" } }]
                """));
        var touched = diff.get("touched").get(0);
        assertThat(touched.get("subject").stringValue()).isEqualTo("person:speaker");
        assertThat(touched.get("name").stringValue()).isEqualTo("A. Speaker");
        assertThat(touched.get("told")).isEqualTo(json("""
                ["Pour A. Speaker, 1 séance change.",
                 "Vous intervenez\u00a0: «\u00a0Two\u00a0» a désormais lieu le lundi 1 mars à 11:00, salle inchangée\u00a0: hall\
                 (auparavant\u00a0: le lundi 1 mars à 10:00)."]
                """));
        var draft = http().get(all("compared") + "/versions/2/diff/draft").json();
        assertThat(draft.get("counts").get("unchanged").intValue()).isEqualTo(2);
        assertThat(draft.get("touched").isEmpty()).isTrue();
    }

    @Test
    void comparesForSomebodyAlone() {
        publishTwice("narrow");
        var diff = all("narrow") + "/versions/2/diff/draft";

        assertThat(http().get(diff + "?for=person:speaker")
                        .json()
                        .get("touched")
                        .get(0)
                        .get("told"))
                .isEqualTo(json("[\"Nothing changes for A. Speaker.\"]"));
        assertThat(http().get(diff + "?for=delegation:FR").status()).isEqualTo(400);
        assertThat(http().get(diff + "?ignore=room").status()).isEqualTo(200);
        assertThat(http().get(diff + "?ignore=time").status()).isEqualTo(400);
        assertThat(http().get(all("narrow") + "/versions/0/diff/draft").status())
                .isEqualTo(404);
        assertThat(http().get(all("narrow") + "/versions/9/diff/draft").status())
                .isEqualTo(404);
    }

    @Test
    void publishesADraftThatKeepsLessOnlyWhereItIsSaidSo() {
        http().post("/api/v1/conferences", Small.pinned("broken", "09:00", "09:30")); // one speaker, two sessions
        solve("broken");

        var refused = publish("broken", BY, "Accept-Language", "es");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").stringValue())
                .startsWith("The draft breaks hard rules 2 times and leaves 0 sessions out.");
        assertThat(refused.json().get("reasons").valueStream().map(JsonNode::stringValue))
                .hasSize(2) // the speaker, the room
                .anyMatch(reason -> reason.contains("Mueva una de ellas") && reason.contains("(speaker)"));
        assertThat(versions.findLast("broken")).isEmpty();

        var anyway = publish("broken", "{\"by\": \"The secretariat\", \"anyway\": true}");
        assertThat(anyway.status()).isEqualTo(201);
        assertThat(http().get(all("broken") + "/versions/1")
                        .json()
                        .get("feasible")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void publishesOnceForOneKey() {
        http().post("/api/v1/conferences", Small.conference("keyed-version", "Keyed"));
        solve("keyed-version");

        var first = publish("keyed-version", BY, "Idempotency-Key", "v-1");
        var second = publish("keyed-version", BY, "Idempotency-Key", "v-1");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(publish("keyed-version", "{\"by\": \"Other\"}", "Idempotency-Key", "v-1")
                        .status())
                .isEqualTo(409);
        assertThat(versions.list("keyed-version", Optional.empty(), new Page.Size(9))
                        .items())
                .hasSize(1);
    }

    @Test
    void saysAllThatIsWrongWithARequest() {
        http().post("/api/v1/conferences", Small.conference("asked-for", "Asked"));

        var wrong = publish("asked-for", "{\"note\": 1, \"anyhow\": true}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json()
                        .get("issues")
                        .valueStream()
                        .map(issue -> issue.get("pointer").stringValue()))
                .containsExactlyInAnyOrder("/by", "/note", "/anyhow");
        assertThat(publish("asked-for", "{\"by\": \" \"}").status()).isEqualTo(400);
    }

    @Test
    void isWhatChangesAreCountedFrom() {
        publishTwice("base");

        assertThat(versions.findLast("base").map(Version::number)).hasValue(2);
        assertThat(baselines.findLast("base"))
                .contains(new Baseline(
                        2,
                        List.of(
                                new Baseline.Position("one", LocalDateTime.parse("2027-03-01T09:00"), "hall"),
                                new Baseline.Position("two", LocalDateTime.parse("2027-03-01T11:00"), "hall"))));
    }

    @Test
    void goesWithItsConference() {
        publishTwice("versions-deleted");

        assertThat(http().delete(all("versions-deleted"), "If-Match", "*").status())
                .isEqualTo(204);

        assertThat(http().get(all("versions-deleted") + "/versions/1").status()).isEqualTo(404);
        assertThat(versions.findLast("versions-deleted")).isEmpty();
    }

    private Http.Answer restore(String conference, int version, String etag) {
        return http().post(
                        all(conference) + "/versions/" + version + "/restore?by=Ada&why=Second+thoughts",
                        "",
                        "If-Match",
                        etag);
    }

    private JsonNode placements(String conference) {
        return http().get(all(conference) + "/timetable").json().get("placements");
    }

    @Test
    void makesAVersionTheDraftAgainWhichCanBeUndone() {
        publishTwice("made-again");
        var before = placements("made-again");

        var restored = restore("made-again", 1, "*");

        assertThat(restored.status()).isEqualTo(200);
        assertThat(restored.json().get("what").stringValue()).isEqualTo("The timetable is that of version 1 again.");
        // pinned to 11 since: what the version says stands against it, and is a finding
        assertThat(placements("made-again").get(1).get("start").stringValue()).isEqualTo("2027-03-01T10:00");
        var step = http().get(all("made-again") + "/timetable/history").json().get(0);
        assertThat(step.get("by").stringValue()).isEqualTo("Ada");
        assertThat(step.get("why").stringValue()).isEqualTo("Second thoughts");
        assertThat(step.get("etag").stringValue()).isEqualTo(restored.header("ETag"));
        assertThat(http().post(all("made-again") + "/timetable/undo", "", "If-Match", restored.header("ETag"))
                        .status())
                .isEqualTo(200);
        assertThat(placements("made-again")).isEqualTo(before);
    }

    @Test
    void leavesOutWhatTheConferenceNoLongerHasAndSaysSo() {
        publishTwice("lessened");
        var document = Small.conference("lessened", "Small");
        var one = document.substring(0, document.indexOf("},\n    { \"id\": \"two\"")) + "}]}";
        assertThat(http().put(all("lessened"), one, "If-Match", "*").status()).isEqualTo(200);

        assertThat(restore("lessened", 1, "*").json().get("what").stringValue())
                .isEqualTo("The timetable is that of version 1 again."
                        + " Left out, since the conference no longer has them: Two (two).");
        assertThat(placements("lessened")
                        .valueStream()
                        .map(each -> each.get("session").stringValue()))
                .containsExactly("one");

        var elsewhere = Small.conference("lessened", "Small").replace("\"hall\"", "\"annex\"");
        assertThat(http().put(all("lessened"), elsewhere, "If-Match", "*").status())
                .isEqualTo(200);
        assertThat(restore("lessened", 1, "*").json().get("what").stringValue())
                .isEqualTo("The timetable is that of version 1 again."
                        + " Left out, since the conference no longer has their rooms: One (one) and Two (two).");
        assertThat(placements("lessened").isEmpty()).isTrue();
    }

    @Test
    void restoresOnlyOnTheDraftThatWasSeenAndWhileNothingSearches() {
        publishTwice("guarded");
        var seen = http().get(all("guarded") + "/timetable").header("ETag");
        assertThat(restore("guarded", 2, seen).status()).isEqualTo(200);
        assertThat(restore("guarded", 1, seen).status())
                .as("the draft is another now")
                .isEqualTo(412);
        assertThat(http().post(all("guarded") + "/versions/1/restore", "").status())
                .isEqualTo(428);
        assertThat(restore("guarded", 3, "*").status()).isEqualTo(404);

        http().put(all("guarded"), Small.restless("guarded", "Small"), "If-Match", "*");
        var job = http().post(all("guarded") + "/jobs", "{\"limits\":{\"spent\":\"PT1H\"}}")
                .header("Location");
        assertThat(restore("guarded", 1, "*").status()).as("a search runs").isEqualTo(409);
        http().post(job + "/stop", "");
        await().until(() -> http().get(job).json().get("state").stringValue().equals("stopped"));
    }

    @Test
    void publishesOnlyTheDraftThatWasSeenWhereOneIsNamed() {
        publishTwice("published-seen");
        var seen = http().get(all("published-seen") + "/timetable").header("ETag");
        assertThat(restore("published-seen", 1, seen).status()).isEqualTo(200);

        assertThat(publish("published-seen", "{\"by\": \"Ada\", \"anyway\": true}", "If-Match", seen)
                        .status())
                .isEqualTo(412);
        var now = http().get(all("published-seen") + "/timetable").header("ETag");
        assertThat(publish("published-seen", "{\"by\": \"Ada\", \"anyway\": true}", "If-Match", now)
                        .status())
                .isEqualTo(201);
    }
}
