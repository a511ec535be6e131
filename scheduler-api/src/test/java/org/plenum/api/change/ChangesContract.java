package org.plenum.api.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.api.Http;
import org.plenum.api.OverHttp;
import org.plenum.api.Small;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happened to a conference, told to the API, on whatever database. */
abstract class ChangesContract extends OverHttp {

    private static final String TWO_CANCELLED = """
            {"by": "Ada", "why": "The speaker is ill", "changes": [
              {"type": "session-cancelled", "session": "two"},
              {"type": "person-late", "person": "speaker", "until": "2027-03-01T10:00"}]}
            """;

    @Test
    void changesTheDocumentAsOneRevisionWithWhoAndWhyAndWhat() {
        var created = create("retold");

        var changed = change("retold", TWO_CANCELLED, "If-Match", created.header("ETag"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body()).isEqualTo("""
                {"id":"retold","revision":2,"what":["Two (two) is cancelled.",\
                "A. Speaker (speaker) arrives on Monday 1 March at 10:00."],"issues":[]}""");
        var document = http().get(address("retold"));
        assertThat(changed.header("ETag")).isEqualTo(document.header("ETag")).startsWith("\"2-");
        assertThat(document.json().get("sessions").findValuesAsString("title")).containsExactly("One");
        var revisions = http().get(address("retold") + "/revisions", "Accept-Language", "fr")
                .json();
        assertThat(revisions.get("items").size()).isEqualTo(2);
        var last = revisions.get("items").get(0);
        assertThat(last.get("revision").intValue()).isEqualTo(2);
        assertThat(last.get("by").stringValue()).isEqualTo("Ada");
        assertThat(last.get("why").stringValue()).isEqualTo("The speaker is ill");
        assertThat(last.get("what").valueStream().map(JsonNode::stringValue))
                .containsExactly(
                        "La séance Two (two) est annulée.",
                        "Arrivée de A. Speaker (speaker)\u00a0: lundi 1 mars à 10:00.");
        assertThat(last.get("changed").stringValue()).isNotBlank();
        assertThat(revisions.get("items").get(1).propertyNames())
                .containsExactlyInAnyOrder("revision", "changed", "what");
    }

    @Test
    void changesOnlyWhatWasSeen() {
        var seen = create("seen").header("ETag");

        assertThat(change("seen", TWO_CANCELLED).status()).isEqualTo(428);
        assertThat(change("seen", TWO_CANCELLED, "If-Match", seen).status()).isEqualTo(200);
        assertThat(change("seen", TWO_CANCELLED, "If-Match", seen).status()).isEqualTo(412);
        assertThat(change("nobody", TWO_CANCELLED, "If-Match", "*").status()).isEqualTo(404);
    }

    @Test
    void saysAllThatIsWrongAndChangesNothing() {
        var created = create("wrong");

        var refused = change("wrong", """
                {"changes": [{"type": "session-cancelled", "session": "one"},
                             {"type": "session-cancelled", "session": "to"},
                             {"type": "room-closed", "room": "hall", "start": "10:00"}]}
                """, "If-Match", "*", "Accept-Language", "es");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.json()
                        .get("issues")
                        .valueStream()
                        .map(issue -> issue.get("pointer").stringValue() + " "
                                + issue.get("code").stringValue()))
                .containsExactly("/changes/1/session unknown-reference", "/changes/2/start malformed-time");
        assertThat(refused.json().get("issues").get(0).get("message").stringValue())
                .isEqualTo("No existe la sesión «to». ¿Quiso decir «two»?");
        assertThat(http().get(address("wrong")).header("ETag")).isEqualTo(created.header("ETag"));
    }

    @Test
    void carriesTheDraftAlong() {
        create("carried");
        solve("carried");
        assertThat(placed("carried")).containsExactlyInAnyOrder("one", "two");
        var one = placement("carried", "one");

        change("carried", TWO_CANCELLED.replace("T10:00", "T12:00"), "If-Match", "*");

        assertThat(placed("carried")).containsExactly("one");
        assertThat(placement("carried", "one").get("start")).isEqualTo(one.get("start"));
        assertThat(http().get(address("carried") + "/findings").json().findValuesAsString("rule"))
                .contains("person-unavailable"); // away all morning: the draft shows what the change hit
    }

    @Test
    void queuesAJobThatBeginsWithTheDraftWhereAskedTo() {
        create("again");
        solve("again");

        var changed = http().post(
                        address("again") + "/changes?reoptimise=true",
                        TWO_CANCELLED.replace("T10:00", "T11:00"),
                        "If-Match",
                        "*");

        var job = changed.json().get("job").stringValue();
        http().post(job + "/stop", "");
        await().until(() -> List.of("stopped", "finished")
                .contains(http().get(job).json().get("state").stringValue()));
        assertThat(http().get(job).json().get("from").stringValue()).isEqualTo("draft");
        assertThat(http().get(job).json().get("revision").intValue()).isEqualTo(2);
    }

    @Test
    void restoresARevisionAsANewOne() {
        var created = create("restored");
        change("restored", TWO_CANCELLED, "If-Match", "*");
        var restore = address("restored") + "/revisions/1/restore";

        assertThat(http().post(restore, "").status()).isEqualTo(428);
        assertThat(http().post(restore, "", "If-Match", created.header("ETag")).status())
                .isEqualTo(412);
        assertThat(http().post(address("restored") + "/revisions/9/restore", "", "If-Match", "*")
                        .json()
                        .get("detail")
                        .stringValue())
                .isEqualTo("The conference “restored” has no revision 9, the last is 2. Choose an earlier one.");
        var restored = http().post(restore + "?by=Ada&why=a%20mistake", "", "If-Match", "*");

        assertThat(restored.body()).isEqualTo("{\"id\":\"restored\",\"revision\":3,\"issues\":[]}");
        assertThat(http().get(address("restored")).json())
                .isEqualTo(new JsonMapper().readTree(Small.conference("restored", "restored")));
        var last = http().get(address("restored") + "/revisions?limit=1").json();
        assertThat(last.get("items").get(0).get("restored").intValue()).isEqualTo(1);
        assertThat(last.get("items").get(0).get("why").stringValue()).isEqualTo("a mistake");
        assertThat(last.get("next").stringValue()).isEqualTo("3");
        assertThat(http().get(address("restored") + "/revisions?after=3")
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void tellsWhoReplacedADocumentAndWhy() {
        create("retyped");

        http().put(address("retyped") + "?by=Bo&why=typo", Small.conference("retyped", "R"), "If-Match", "*");

        var last = http().get(address("retyped") + "/revisions")
                .json()
                .get("items")
                .get(0);
        assertThat(last.get("by").stringValue()).isEqualTo("Bo");
        assertThat(last.get("why").stringValue()).isEqualTo("typo");
        assertThat(last.at("/what/0").stringValue()).isEqualTo("Changed the conference: name.");
        assertThat(http().get(address("nobody") + "/revisions").status()).isEqualTo(404);
    }

    private Http.Answer create(String id) {
        return http().post("/api/v1/conferences", Small.conference(id, id));
    }

    private void solve(String id) {
        var job = http().post(address(id) + "/jobs", "{\"limits\":{\"moves\":2000}}")
                .header("Location");
        await().until(() -> http().get(job).json().get("state").stringValue(), "finished"::equals);
    }

    private Http.Answer change(String id, String changes, String... headers) {
        return http().post(address(id) + "/changes", changes, headers);
    }

    private List<String> placed(String id) {
        return placements(id).findValuesAsString("session");
    }

    private JsonNode placement(String id, String session) {
        return placements(id)
                .valueStream()
                .filter(one -> one.get("session").stringValue().equals(session))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode placements(String id) {
        return http().get(address(id) + "/timetable").json().get("placements");
    }

    private static String address(String id) {
        return "/api/v1/conferences/" + id;
    }
}
