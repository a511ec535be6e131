package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * That a page never shows a job that has ended beside what there was before: the job is ended between any two reads of the
 * page, one after the other, and really ends there.
 */
@TestInstance(Lifecycle.PER_CLASS)
class PageSnapshotsTest {
    private static final Duration DEADLINE = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newHttpClient();
    private Installation installation;
    private StatementInterceptor statements;

    @BeforeAll
    void start(@TempDir Path data) {
        installation = Installation.on(data, StatementInterceptor.class);
        statements = installation.get(StatementInterceptor.class);
        send("POST", "/api/v1/jobs/1/stop", ""); // of a new installation, which is in nobody's interest here
    }

    @AfterAll
    void stop() {
        installation.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"timetable", "changes"})
    void aJobThatEndsBetweenTwoReads(String page) {
        var before = 0;
        do {
            before++;
        } while (endsBefore(before, page));
        assertThat(before).isGreaterThan(4); // conference, job, its events and the draft are read in any case
    }

    /** Ends a job before a page's statement of this number; whether the page has made as many. */
    private boolean endsBefore(int number, String page) {
        var conference = page + number;
        send("POST", "/api/v1/conferences", restless(conference));
        send("POST", "/api/v1/conferences/" + conference + "/jobs", "{\"limits\":{\"spent\":\"PT1H\"}}");
        var job = "/api/v1/jobs?conference=" + conference;
        await().atMost(DEADLINE).until(() -> send("GET", job, "").contains("\"best\""));

        var address = "/conferences/" + conference + "/" + page;
        var ended = statements.before(number, address, () -> {
            send("POST", "/api/v1/jobs/" + id(conference) + "/stop", "");
            await().atMost(DEADLINE).until(() -> send("GET", job, "").contains("\"state\":\"stopped\""));
        });
        var shown = send("GET", address, "");
        var atWork = shown.contains("id=\"stop\"");
        var found = shown.contains(page.equals("timetable") ? "id=\"d-2027-03-01\"" : "id=\"hit\"");
        assertThat(atWork || found)
                .as("before statement %d of %s", number, page)
                .isTrue();
        if (page.equals("timetable")) {
            assertThat(shown.contains("data-etag")).as("what can be edited").isNotEqualTo(atWork);
        }
        send("DELETE", "/api/v1/conferences/" + conference, "");
        return ended.getAsBoolean();
    }

    /** Two sessions that share a speaker and are wished at one time: no search knows when it is done. */
    private static String restless(String id) {
        return """
                {
                  "schema": "plenum/conference/1", "id": "%s", "name": "Restless", "timeZone": "Europe/Paris",
                  "days": [{ "date": "2027-03-01", "opens": "09:00", "closes": "12:00" }],
                  "rooms": [{ "id": "hall" }],
                  "people": [{ "id": "speaker", "name": "A. Speaker" }],
                  "relations": [{ "type": "SAME_START", "sessions": ["one", "two"], "level": "SOFT" }],
                  "sessions": [
                    { "id": "one", "title": "One", "kind": "BRIEFING", "duration": "PT60M",
                      "people": [{ "id": "speaker", "role": "SPEAKER" }] },
                    { "id": "two", "title": "Two", "kind": "BRIEFING", "duration": "PT60M",
                      "people": [{ "id": "speaker", "role": "SPEAKER" }] }
                  ]
                }
                """.formatted(id);
    }

    private String id(String conference) {
        var jobs = send("GET", "/api/v1/jobs?conference=" + conference, "");
        return jobs.replaceFirst("(?s).*?\"id\":(\\d+).*", "$1");
    }

    private String send(String method, String path, String body) {
        try {
            var request = HttpRequest.newBuilder(URI.create(installation.address() + path))
                    .header("Content-Type", "application/json")
                    .header("If-Match", "*")
                    .method(method, BodyPublishers.ofString(body));
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("Nothing comes between a test and its server.", e);
        }
    }
}
