package org.plenum.api.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenum.api.Http;
import org.plenum.api.Small;
import tools.jackson.databind.JsonNode;

/** The one history of a document and its draft, on whatever database. */
abstract class HistoryContract extends DraftsOverHttp {
    private static final String HALL_CLOSED = """
            {"by": "Ada", "why": "a leak", "changes": [
              {"type": "room-closed", "room": "hall", "start": "2027-03-01T09:00", "end": "2027-03-01T12:00"}]}
            """;
    private static final String ONE_PINNED = """
            {"changes": [{"type": "session-pinned", "session": "one", "start": "2027-03-01T09:00", "room": "hall"}]}
            """;

    private static String address(String id) {
        return "/api/v1/conferences/" + id;
    }

    private Http.Answer change(String id, String changes) {
        return http().post(address(id) + "/changes", changes, "If-Match", "*");
    }

    private JsonNode document(String id) {
        return http().get(address(id)).json();
    }

    private JsonNode draft(String id) {
        return http().get(timetable(id)).json();
    }

    private JsonNode history(String id) {
        return http().get(timetable(id) + "/history").json();
    }

    private Http.Answer publish(String id) {
        return http().post(address(id) + "/publish", "{\"by\": \"The desk\"}");
    }

    @Test
    void aPinThatWasUndoneIsNotInTheDocumentAndDoesNotComeBack() {
        createWithDraft("pinned");
        var before = document("pinned");
        change("pinned", ONE_PINNED);
        assertThat(document("pinned").at("/sessions/0/pinned/room").stringValue())
                .isEqualTo("hall");

        assertThat(step("pinned", "undo").status()).isEqualTo(200);

        assertThat(document("pinned")).isEqualTo(before);
        solve("pinned");
        assertThat(document("pinned")).isEqualTo(before);
    }

    @Test
    void aRoomThatWasClosedIsOpenAgainAndClosedAgain() {
        createWithDraft("shut");
        var open = document("shut");
        change("shut", HALL_CLOSED);
        var closed = document("shut");
        assertThat(draft("shut").get("feasible").booleanValue()).isFalse();

        var undone = step("shut", "undo");
        assertThat(undone.json().get("revision").intValue()).isEqualTo(1);
        assertThat(undone.json().get("feasible").booleanValue()).isTrue();
        assertThat(document("shut")).isEqualTo(open);
        assertThat(publish("shut").status()).isEqualTo(201);

        var redone = step("shut", "redo");
        assertThat(redone.json().get("revision").intValue()).isEqualTo(2);
        assertThat(redone.json().get("feasible").booleanValue()).isFalse();
        assertThat(document("shut")).isEqualTo(closed);
        var refused = publish("shut");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("reasons").toString()).contains("hall");
    }

    @Test
    void eachStepSaysWhatWasDoneByWhomAndWhatItLedTo() {
        createWithDraft("reported");
        change("reported", HALL_CLOSED);

        var last = history("reported").get(0);
        assertThat(last.get("what").stringValue()).isEqualTo("hall is closed on Monday 1 March 09:00–12:00.");
        assertThat(last.get("by").stringValue()).isEqualTo("Ada");
        assertThat(last.get("why").stringValue()).isEqualTo("a leak");
        assertThat(last.get("revision").intValue()).isEqualTo(2);
        assertThat(last.get("holds").booleanValue()).isTrue();
        assertThat(last.get("etag").stringValue()).isEqualTo(etag("reported"));
        step("reported", "undo");
        assertThat(history("reported")
                        .valueStream()
                        .map(each -> each.get("holds").booleanValue()))
                .containsExactly(false, true, false, false);
        assertThat(history("reported").get(0).at("/undone/by").stringValue()).isEmpty();
        step("reported", "redo");
        assertThat(history("reported").get(0).has("undone")).isFalse();
        http().post(timetable("reported") + "/undo?by=Bo", "", "If-Match", "*");
        assertThat(history("reported").get(0).at("/undone/by").stringValue()).isEqualTo("Bo");
        http().post(timetable("reported") + "/redo?by=Cem", "", "If-Match", "*");
        assertThat(history("reported").get(0).has("undone")).isFalse();
        assertThat(history("reported").get(0).at("/redone/by").stringValue()).isEqualTo("Cem");
        assertThat(history("reported").get(0).get("by").stringValue()).isEqualTo("Ada");
    }

    @Test
    void aDocumentThatIsReplacedOrRestoredTakesTheDraftAlong() {
        createWithDraft("taken");
        var without = Small.conference("taken", "taken").replace("\"opens\": \"09:00\"", "\"opens\": \"10:00\"");

        http().put(address("taken") + "?by=Bo", without, "If-Match", "*");
        // session one is still at nine, before the day opens
        assertThat(draft("taken").get("feasible").booleanValue()).isFalse();
        http().post(address("taken") + "/revisions/1/restore", "", "If-Match", "*");
        assertThat(draft("taken").get("feasible").booleanValue()).isTrue();

        assertThat(history("taken").get(1).get("what").stringValue())
                .isEqualTo("Changed the day Monday 1 March: opening time.");
        assertThat(history("taken").get(0).get("what").stringValue())
                .isEqualTo("The document is as in revision 1 again.");
        step("taken", "undo");
        assertThat(draft("taken").get("feasible").booleanValue()).isFalse();
        assertThat(document("taken").at("/days/0/opens").stringValue()).isEqualTo("10:00");
    }

    @Test
    void aDraftThatLostItsSessionsAndTheirDayCanStillBeAsked() {
        createWithDraft("another-day");
        var moved = Small.conference("another-day", "R")
                .replace("2027-03-01", "2027-03-02")
                .replace("\"id\": \"two\"", "\"id\": \"three\"");

        http().put(address("another-day"), moved, "If-Match", "*");

        assertThat(draft("another-day").get("placements").findValuesAsString("session"))
                .containsExactly("one");
        assertThat(http().get(timetable("another-day") + "/places?session=one").status())
                .isEqualTo(200);
        assertThat(http().get(timetable("another-day") + "/suggestions?session=three")
                        .status())
                .isEqualTo(200);
        step("another-day", "undo");
        assertThat(startOf("another-day", "two")).isEqualTo("2027-03-01T10:00");
    }

    @Test
    void anUndoneRevisionStaysAndItsNumberIsNotGivenAgain() {
        createWithDraft("numbered");
        change("numbered", HALL_CLOSED);
        var closed = document("numbered");
        step("numbered", "undo");

        var changed = change("numbered", ONE_PINNED);

        assertThat(changed.json().get("revision").intValue()).isEqualTo(3);
        var revisions = http().get(address("numbered") + "/revisions").json().get("items");
        assertThat(revisions.valueStream().map(each -> each.get("revision").intValue()))
                .containsExactly(3, 2, 1);
        http().post(address("numbered") + "/revisions/2/restore", "", "If-Match", "*");
        assertThat(document("numbered")).isEqualTo(closed);
    }

    @Test
    void acceptingAFindingIsAStep() {
        createWithDraft("accepted");
        change("accepted", HALL_CLOSED);
        var finding = http().get(address("accepted") + "/findings").json().get(0);
        var seen = etag("accepted");

        var waived = http().post(
                        address("accepted") + "/findings/" + finding.get("id").stringValue() + "/waive",
                        "{\"by\": \"ada\", \"why\": \"it reopens\"}");

        assertThat(waived.header("ETag")).isEqualTo(etag("accepted")).isNotEqualTo(seen);
        assertThat(http().post(timetable("accepted") + "/undo", "", "If-Match", seen)
                        .status())
                .as("who did not see it does not undo it")
                .isEqualTo(412);
        var last = history("accepted").get(0);
        assertThat(last.get("what").stringValue())
                .isEqualTo("Accepted as it is: " + finding.get("message").stringValue());
        assertThat(last.get("by").stringValue()).isEqualTo("ada");
        step("accepted", "undo");
        assertThat(http().get(address("accepted") + "/findings").body()).doesNotContain("waived");
        step("accepted", "redo");
        assertThat(http().get(address("accepted") + "/findings").body()).contains("waived");
    }

    @Test
    void documentsAreUndoneBeforeThereIsATimetable() {
        http().post("/api/v1/conferences", Small.conference("early", "early"));
        change("early", ONE_PINNED);
        var seen = http().get(timetable("early") + "/history").header("ETag");

        var undone = http().post(timetable("early") + "/undo", "", "If-Match", seen);

        assertThat(undone.status()).isEqualTo(200);
        assertThat(document("early").at("/sessions/0").has("pinned")).isFalse();
    }

    @Test
    void whatIsPublishedStaysAndKeepsTheVerdictOfItsMoment() {
        createWithDraft("published");
        change("published", HALL_CLOSED);
        http().post(address("published") + "/publish", "{\"by\": \"The desk\", \"anyway\": true}");
        var number = history("published").get(0).get("number").intValue();

        step("published", "undo");

        assertThat(draft("published").get("feasible").booleanValue()).isTrue();
        var version = http().get(address("published") + "/versions")
                .json()
                .get("items")
                .get(0);
        assertThat(version.get("step").intValue()).isEqualTo(number);
        assertThat(version.get("revision").intValue()).isEqualTo(2);
        assertThat(version.at("/verdict/feasible").booleanValue()).isFalse();
        assertThat(version.at("/verdict/hard").longValue()).isEqualTo(-120); // two hours in the closed hall
        assertThat(version.at("/verdict/complete").booleanValue()).isTrue();
    }

    @Test
    void nothingIsUndoneWhileAJobSearches() {
        createWithDraft("searching", Small.restless("searching", "Small"));
        var job = start("searching", "{\"limits\":{\"spent\":\"PT1H\"}}");

        assertThat(step("searching", "undo").status()).isEqualTo(409);

        http().post(job + "/stop", "");
        await().until(() -> state(job).equals("stopped"));
        assertThat(step("searching", "undo").status()).isEqualTo(200);
    }
}
