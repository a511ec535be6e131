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
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.plenum.api.conference.ReadConferences;
import org.plenum.api.timetable.ReadTimetables;

/**
 * How often a click reads documents from their texts: once at most, and only where it is the first to see a document.
 *
 * <p>The steps follow one another, on an installation that nobody else uses.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ReadingsPerClickTest {
    private static final Duration DEADLINE = Duration.ofMinutes(5);
    private static final Pattern ENDED = Pattern.compile("\"state\":\"(finished|stopped)\"");
    private static final String API = "/api/v1/conferences/read";
    private static final String PAGES = "/conferences/read";
    private static final String CONFERENCE = """
            {
              "schema": "plenum/conference/1", "id": "read", "name": "Read", "timeZone": "Europe/Paris",
              "days": [{ "date": "2027-03-01", "opens": "09:00", "closes": "12:00" }],
              "rooms": [{ "id": "hall" }, { "id": "annex" }],
              "sessions": [
                { "id": "one", "title": "One", "kind": "BRIEFING", "duration": "PT60M" },
                { "id": "two", "title": "Two", "kind": "BRIEFING", "duration": "PT60M" }
              ]
            }
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private Installation installation;
    private ReadConferences conferences;
    private ReadTimetables timetables;

    /** How many documents were read. */
    private record Readings(long conferences, long timetables) {}

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        installation = Installation.on(data);
        conferences = installation.get(ReadConferences.class);
        timetables = installation.get(ReadTimetables.class);
        send("POST", "/api/v1/jobs/1/stop", ""); // of a new installation
        awaitEnd("/api/v1/jobs/1");
        var created = send("POST", "/api/v1/conferences", CONFERENCE);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        awaitEnd(solve());
        assertThat(send("POST", API + "/publish", "{\"by\": \"Somebody\"}").statusCode())
                .isEqualTo(201);
    }

    @AfterAll
    void stop() {
        installation.close();
        client.close();
    }

    private String solve() throws IOException, InterruptedException {
        return send("POST", API + "/jobs", "{\"limits\":{\"moves\":500}}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private void awaitEnd(String job) {
        await().atMost(DEADLINE)
                .until(() -> ENDED.matcher(send("GET", job, "").body()).find());
    }

    @Test
    @Order(1)
    void whatNobodyChangedIsNotReadAgain() throws Exception {
        look(); // the first to see the timetable
        assertThat(readings("GET", PAGES + "/timetable", "")).isEqualTo(new Readings(0, 0));
        assertThat(readings("GET", PAGES + "/sessions/two", "")).isEqualTo(new Readings(0, 0));
        assertThat(readings("GET", PAGES + "/find?q=one", "")).isEqualTo(new Readings(0, 0));
        assertThat(readings("GET", PAGES + "/agenda?room=hall", "")).isEqualTo(new Readings(0, 0));
        assertThat(readings("GET", PAGES + "/changes", "")).isEqualTo(new Readings(0, 0));
        assertThat(readings("GET", PAGES + "/versions", "")).isEqualTo(new Readings(0, 0));
        assertThat(readings("GET", PAGES + "/versions/1", "")).isEqualTo(new Readings(0, 0));
        assertThat(readings("GET", PAGES + "/versions/1/restore", "")).isEqualTo(new Readings(0, 0));
        assertThat(readings("GET", API + "/versions/1", "")).isEqualTo(new Readings(0, 0));
        assertThat(readings("POST", API + "/timetable/what-if", toTheAnnex())).isEqualTo(new Readings(0, 0));
    }

    @Test
    @Order(2)
    void aMoveReadsTheDraftThatItMade() throws Exception {
        var etag =
                send("GET", API + "/timetable", "").headers().firstValue("ETag").orElseThrow();
        assertThat(readings("POST", API + "/timetable/moves", toTheAnnex(), "If-Match", etag))
                .isEqualTo(new Readings(0, 1));
        assertThat(readings("GET", PAGES + "/timetable", "")).isEqualTo(new Readings(0, 0));
    }

    @Test
    @Order(3)
    void whatWasUndoneIsNotReadAgain() throws Exception {
        var etag =
                send("GET", API + "/timetable", "").headers().firstValue("ETag").orElseThrow();
        assertThat(readings("POST", API + "/timetable/undo", "{}", "If-Match", etag))
                .isEqualTo(new Readings(0, 0));
        assertThat(readings("GET", PAGES + "/timetable", "")).isEqualTo(new Readings(0, 0));
    }

    @Test
    @Order(4)
    void aChangeReadsTheRevisionThatItMade() throws Exception {
        var closed = """
                {"schema": "plenum/changes/1", "changes": [{"type": "session-longer", "session": "one", "duration": "PT90M"}]}
                """;
        assertThat(readings("POST", API + "/changes", closed, "If-Match", "*")).isEqualTo(new Readings(1, 0));
        assertThat(readings("GET", PAGES + "/changes", "").conferences()).isZero();
        assertThat(readings("GET", PAGES + "/timetable", "")).isEqualTo(new Readings(0, 0));
    }

    @Test
    @Order(5)
    void anUndoneChangeIsNotReadAgain() throws Exception {
        var etag =
                send("GET", API + "/timetable", "").headers().firstValue("ETag").orElseThrow();
        assertThat(readings("POST", API + "/timetable/undo", "{}", "If-Match", etag))
                .isEqualTo(new Readings(0, 0));
        assertThat(readings("GET", PAGES + "/changes", "")).isEqualTo(new Readings(0, 0));
    }

    @Test
    @Order(6)
    void aJobIsQueuedWithoutReadingAnything() throws Exception {
        assertThat(readings("POST", API + "/jobs", "{\"kind\":\"advise\",\"limits\":{\"moves\":10}}")
                        .conferences())
                .isZero();
    }

    private void look() throws IOException, InterruptedException {
        assertThat(send("GET", PAGES + "/changes", "").statusCode()).isEqualTo(200);
    }

    private static String toTheAnnex() {
        return "{\"moves\": [{\"session\": \"two\", \"start\": \"2027-03-01T11:00\", \"room\": \"annex\"}]}";
    }

    private Readings readings(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        var before = new Readings(conferences.count(), timetables.count());
        var answer = send(method, path, body, headers);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return new Readings(conferences.count() - before.conferences, timetables.count() - before.timetables);
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
