package org.plenum.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenum.exchange.edit.ConferenceList;

/** Rooms, people, sessions, days and so on, each by its address. */
class MembersOverHttpTest extends PartsOverHttp {

    static Stream<String> lists() {
        return Arrays.stream(ConferenceList.values()).map(ConferenceList::field);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyListHasAddresses(String list) {
        var id = "all-" + list;
        create(id);
        var member = list.equals("days") ? "2027-03-03" : "new";
        var body = switch (list) {
            case "days" -> "{ \"opens\": \"09:00\", \"closes\": \"12:00\" }";
            case "sessions" -> "{ \"title\": \"New\", \"kind\": \"MEETING\", \"duration\": \"PT30M\" }";
            default -> "{}";
        };
        var address = address(id) + "/" + list + "/" + member;

        assertThat(http().get(address).status()).isEqualTo(404);
        var added = http().put(address, body, "If-Match", "*");
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.header("Location")).isEqualTo(address);
        assertThat(http().get(address).status()).isEqualTo(200);
        assertThat(http().delete(address, "If-Match", "*").status()).isEqualTo(200);
        assertThat(http().get(address).status()).isEqualTo(404);
    }

    @Test
    void readsAMemberWithTheTagOfTheConference() {
        var etag = create("part-member");

        var read = http().get(address("part-member") + "/rooms/annex");

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json().toString()).isEqualTo("{\"id\":\"annex\",\"name\":\"Annex\"}");
        assertThat(read.header("ETag")).isEqualTo(etag);
        assertThat(http().get(address("part-member") + "/rooms/annex", "If-None-Match", etag)
                        .status())
                .isEqualTo(304);
    }

    @Test
    void addsAndReplacesWithTheIdOfTheAddress() {
        var etag = create("part-put-room");
        var rhone = address("part-put-room") + "/rooms/rhone";

        var added = http().put(rhone + "?by=Ada", "{ \"name\": \"Rhône Room\" }", "If-Match", etag);
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body()).isEqualTo("{\"id\":\"part-put-room\",\"revision\":2,\"issues\":[]}");
        assertThat(http().get(rhone).json().toString()).isEqualTo("{\"id\":\"rhone\",\"name\":\"Rhône Room\"}");
        assertThat(told("part-put-room", "en")).containsExactly("Added the room Rhône Room (rhone).");

        var replaced = http().put(rhone, "{ \"id\": \"rhone\", \"capacity\": 80 }", "If-Match", added.header("ETag"));
        assertThat(replaced.status()).isEqualTo(200);
        assertThat(http().get(rhone).json().toString()).isEqualTo("{\"id\":\"rhone\",\"capacity\":80}");
        assertThat(read("part-put-room").get("rooms").findValuesAsString("id"))
                .containsExactly("hall", "annex", "rhone");
        assertThat(told("part-put-room", "en")).containsExactly("Changed the room rhone: name and capacity.");
    }

    @Test
    void putsOnlyIntoWhatWasSeen() {
        var etag = create("part-seen-put");
        var rhone = address("part-seen-put") + "/rooms/rhone";

        assertThat(http().put(rhone, "{}").status()).isEqualTo(428);
        assertThat(http().put(rhone, "{}", "If-Match", etag).status()).isEqualTo(201);
        assertThat(http().put(rhone, "{}", "If-Match", etag).status()).isEqualTo(412);
        assertThat(http().delete(rhone, "If-Match", etag).status()).isEqualTo(412);
        assertThat(http().delete(rhone).status()).isEqualTo(428);
        assertThat(http().put(address("no-such-place") + "/rooms/rhone", "{}", "If-Match", "*")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "rooms/rhone        | { 'id': 'rhin' }        | 409 | ~~",
                "rooms/the%20hall   | {}                      | 422 | /rooms/2/id",
                "days/tomorrow      | { 'opens': '09:00', 'closes': '10:00' } | 422 | /days/2/date",
                "sessions/darknet   | { 'title': 'Darknet', 'kind': 'PANEL', 'duration': '1h', 'track': 'cyber' }"
                        + " | 422 | /sessions/1/duration /sessions/1/track",
                "rooms/rhone        | []                      | 422 | ~~",
                "chairs/red         | {}                      | 404 | ~~"
            })
    void refusesWhatCannotBeUsedAndChangesNothing(String member, String body, int status, String pointers) {
        var id = "refused-" + member.replaceAll("[^a-z]", "-") + status;
        var etag = create(id);

        var refused = http().put(address(id) + "/" + member, body.replace('\'', '"'), "If-Match", "*");

        assertThat(refused.status()).as(refused.body()).isEqualTo(status);
        assertThat(refused.json().path("issues").findValuesAsString("pointer").stream()
                        .filter(at -> !at.isEmpty()))
                .containsExactlyInAnyOrder(pointers.isEmpty() ? new String[0] : pointers.split(" "));
        assertThat(http().get(address(id)).header("ETag")).isEqualTo(etag);
    }

    @Test
    void keepsWhatIsStillNeededAndSaysWhere() {
        var etag = create("part-needed");

        var refused = http().delete(address("part-needed") + "/rooms/annex", "If-Match", "*", "Accept-Language", "fr");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").stringValue())
                .isEqualTo("“Annex” is still needed: the reasons say where."
                        + " Change them first, or send ?references=remove to take them out too.");
        assertThat(texts(refused.json().get("reasons")))
                .containsExactly("La séance Forensics (forensics) est fixée à la salle Annex (annex).");
        assertThat(http().get(address("part-needed")).header("ETag")).isEqualTo(etag);
        assertThat(http().delete(address("part-needed") + "/rooms/annex?references=keep", "If-Match", "*")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void takesOutWhatRefersToItAndSaysWhat() {
        create("part-taken-out");

        var removed = http().delete(
                        address("part-taken-out") + "/sessions/forensics?references=remove&by=Ada", "If-Match", "*");

        assertThat(removed.status()).isEqualTo(200);
        assertThat(removed.body()).isEqualTo("""
                {"id":"part-taken-out","revision":2,"removed":["In this order, each must end before the next starts: \
                Forensics (forensics) and Darknet (darknet). Nothing of this relation remains."],"issues":[]}""");
        assertThat(removed.header("ETag"))
                .isEqualTo(http().get(address("part-taken-out")).header("ETag"));
        assertThat(read("part-taken-out").get("relations")).isEmpty();
        assertThat(told("part-taken-out", "en"))
                .containsExactly("Removed the session Forensics (forensics) and 1 relation.");
        assertThat(http().get(address("part-taken-out") + "/revisions")
                        .json()
                        .at("/items/0/by")
                        .stringValue())
                .isEqualTo("Ada");
    }

    @Test
    void takesADayOutWithThePinsOnIt() {
        create("part-day-out");
        var monday = address("part-day-out") + "/days/2027-03-01";

        assertThat(texts(http().delete(monday, "If-Match", "*").json().get("reasons")))
                .containsExactly("Forensics (forensics) is pinned to Monday 1 March at 09:00.");
        assertThat(http().delete(monday + "?references=remove", "If-Match", "*").status())
                .isEqualTo(200);
        assertThat(read("part-day-out").at("/sessions/0/pinned").toString()).isEqualTo("{\"room\":\"annex\"}");
        assertThat(told("part-day-out", "en"))
                .containsExactly(
                        "Removed the day Monday 1 March.", "Changed the session Forensics (forensics): fixed place.");
    }

    /** Nothing refers to an interpretation team by its id: the document says what is missing now. */
    @Test
    void warnsOfLanguagesWithoutTheirTeam() {
        create("part-team");
        http().put(address("part-team") + "/resources/ar-team", "{ \"language\": \"ar\" }", "If-Match", "*");
        patch(
                "part-team",
                "{ \"sessions\": [{ \"id\": \"x\", \"title\": \"X\", \"kind\": \"PANEL\", \"duration\": \"PT30M\","
                        + " \"interpretation\": [\"ar\"] }], \"relations\": [] }",
                "If-Match",
                "*");

        var removed = http().delete(address("part-team") + "/resources/ar-team", "If-Match", "*");

        assertThat(removed.status()).isEqualTo(200);
        assertThat(removed.json().get("issues").findValuesAsString("code")).containsExactly("language-without-team");
    }
}
