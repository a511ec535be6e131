package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * That people read names and everyday times on every page: never the id of what has a name, nor a time as programs write
 * it. All ids of the conference begin alike, and no name does.
 */
@TestInstance(Lifecycle.PER_CLASS)
class NamesOnPagesTest {
    private static final Duration DEADLINE = Duration.ofMinutes(5);
    private static final Pattern ENDED = Pattern.compile("\"state\":\"(finished|stopped)\"");
    private static final String API = "/api/v1/conferences/named";
    private static final String PAGES = "/conferences/named";
    private static final Pattern UNREAD = Pattern.compile("(?s)<(script|style|svg)\\b.*?</\\1>");
    private static final Pattern SAID = Pattern.compile("(?:aria-label|title|alt|placeholder|label)=\"([^\"]*)\"");
    private static final Pattern ISO_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** With broken wishes, a session that nothing seats, people, a delegation, a region, a track and a relation. */
    private static final String CONFERENCE = """
            {
              "schema": "plenum/conference/1", "id": "named", "name": "Named", "timeZone": "Europe/Paris",
              "days": [{ "date": "2027-03-01", "opens": "09:00", "closes": "13:00" }],
              "rooms": [{ "id": "xid-hall", "name": "Hemicycle", "capacity": 200 },
                { "id": "xid-annex", "name": "Annexe", "capacity": 20 }],
              "regions": [{ "id": "xid-north", "name": "North" }],
              "delegations": [{ "id": "xid-fr", "name": "France", "region": "xid-north" }],
              "people": [{ "id": "xid-okafor", "name": "A. Okafor", "delegation": "xid-fr" }],
              "tracks": [{ "id": "xid-data", "name": "Data" }],
              "sessions": [
                { "id": "xid-one", "title": "Forensics", "kind": "BRIEFING", "duration": "PT60M", "heads": 10, "track": "xid-data",
                  "people": [{ "id": "xid-okafor", "role": "SPEAKER" }], "undesired": [{ "start": "2027-03-01T00:00", "end": "2027-03-01T23:00" }] },
                { "id": "xid-two", "title": "Darknet", "kind": "ROUNDTABLE", "duration": "PT60M", "heads": 10, "track": "xid-data",
                  "audience": { "regions": ["xid-north"] } },
                { "id": "xid-crowd", "title": "Everyone", "kind": "BRIEFING", "duration": "PT60M", "heads": 900 }
              ],
              "relations": [{ "type": "SAME_ROOM", "sessions": ["xid-one", "xid-two"], "level": "SOFT" }]
            }
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private Installation installation;
    private List<String> pages;

    /** A history that has everything of which pages speak. */
    @BeforeAll
    void live(@TempDir Path data) throws Exception {
        installation = Installation.on(data);
        send("POST", "/api/v1/jobs/1/stop", ""); // of a new installation
        awaitEnd("/api/v1/jobs/1");
        done("POST", "/api/v1/conferences", CONFERENCE);
        awaitEnd(job("{\"limits\":{\"moves\":500}}"));
        done("POST", API + "/publish", "{\"by\": \"Ada\", \"anyway\": true}");
        done("POST", API + "/timetable/moves", """
                {"moves": [{"session": "xid-two", "start": "2027-03-01T11:00", "room": "xid-hall"},
                  {"session": "xid-one", "start": "2027-03-01T11:30", "room": "xid-hall"}]}
                """);
        done("POST", API + "/changes", """
                {"schema": "plenum/changes/1", "changes": [
                  {"type": "room-closed", "room": "xid-annex", "start": "2027-03-01T09:00", "end": "2027-03-01T10:00"},
                  {"type": "session-longer", "session": "xid-two", "duration": "PT75M"}]}
                """);
        awaitEnd(job("{\"kind\":\"propose\",\"limits\":{\"moves\":500}}"));
        var finding = Pattern.compile("/findings/([a-z0-9-]+)")
                .matcher(page(PAGES + "/timetable", "en"))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        pages = Stream.of(
                        "/timetable",
                        "/sessions/xid-one",
                        "/sessions/xid-one?start=2027-03-01T09:00&room=xid-annex",
                        "/sessions/xid-crowd",
                        "/parity",
                        "/rules",
                        "/changes",
                        "/versions",
                        "/versions?from=1&to=draft",
                        "/history",
                        finding)
                .toList();
    }

    @AfterAll
    void stop() {
        installation.close();
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void noPageShowsAnIdThatHasAName(String language) throws Exception {
        for (var each : pages) {
            assertThat(read(page(PAGES + each, language)))
                    .as(each)
                    .isNotBlank()
                    .doesNotContain("xid-")
                    .doesNotContainPattern(ISO_TIME);
        }
    }

    /** The test would see one: the pages have ids where programs read them. */
    @ParameterizedTest
    @CsvSource({"/timetable, Forensics", "/changes, Hemicycle", "/versions?from=1&to=draft, Darknet"})
    void pagesNameThem(String page, String name) throws Exception {
        assertThat(page(PAGES + page, "en")).contains("xid-").contains(name);
        assertThat(read("<p title=\"xid-title\">xid-text</p>")).isEqualTo("xid-title  xid-text ");
    }

    /** What people see and hear of a page: its text, and the attributes that are said. */
    private static String read(String page) {
        var rest = UNREAD.matcher(page.substring(Math.max(0, page.indexOf("<body"))))
                .replaceAll(" ");
        var said = SAID.matcher(rest).results().map(found -> found.group(1)).collect(Collectors.joining(" "));
        return said + ' ' + rest.replaceAll("<[^>]*>", " ");
    }

    private String page(String path, String language) throws IOException, InterruptedException {
        var answer = send("GET", path, "", "Accept-Language", language, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private String job(String request) throws IOException, InterruptedException {
        return done("POST", API + "/jobs", request)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private void awaitEnd(String job) {
        await().atMost(DEADLINE)
                .until(() -> ENDED.matcher(send("GET", job, "").body()).find());
    }

    private HttpResponse<String> done(String method, String path, String body)
            throws IOException, InterruptedException {
        var answer = send(method, path, body, "If-Match", "*");
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer;
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(installation.address() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
