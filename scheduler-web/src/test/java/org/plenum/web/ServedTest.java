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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser and a program get over real HTTP. */
@SpringBootTest(
        classes = PlenumWeb.Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "plenum.data=${java.io.tmpdir}/plenum-test-${random.uuid}")
class ServedTest {
    private static final String CHANGED = "The conference was changed after this timetable was made.";
    private static final Duration DEADLINE = Duration.ofMinutes(5);
    private static final String VERSION = "\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?";
    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void theListOfConferencesSaysWhichVersionThisIs() throws Exception {
        var page = get("/conferences", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<title>Conferences: Plenum</title>")
                .containsPattern("<span>Plenum</span> <span>" + VERSION + "</span>")
                .doesNotContain("th:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/css/tokens.css",
                "/assets/css/shell.css",
                "/assets/css/timetable.css",
                "/assets/css/lift.css",
                "/assets/css/find.css",
                "/assets/css/first.css",
                "/assets/css/many.css",
                "/assets/js/dialog.js",
                "/assets/js/drag.js",
                "/assets/js/filter.js",
                "/assets/js/find.js",
                "/assets/js/first.js",
                "/assets/js/grid.js",
                "/assets/js/live.js",
                "/assets/js/reader.js",
                "/assets/js/sideways.js",
                "/assets/js/watch.js",
                "/assets/js/changes.js",
                "/assets/js/notices.js",
                "/assets/js/undo.js",
                "/assets/mark.svg"
            })
    void whatThePagesAskForIsThere(String asset) throws Exception {
        assertThat(get("/conferences", "text/html").body()).contains("\"" + asset + "\"");
        assertThat(get(asset, "*/*").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webjars/htmx.org/dist/htmx.min.js", "/webjars/htmx-ext-sse/sse.js"})
    void librariesAreServedWithoutTheirVersions(String asset) throws Exception {
        assertThat(get(asset, "*/*").statusCode()).isEqualTo(200);
    }

    @Test
    void theLanguageIsAskedForAndRemembered() throws Exception {
        var page = get("/conferences?lang=ar", "text/html");
        assertThat(page.body()).contains("<html lang=\"ar\" dir=\"rtl\">", "المؤتمرات");
        assertThat(page.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("lang=ar; Path=/;"));
        var next = send(request("/conferences").header("Cookie", "lang=ar"));
        assertThat(next.body()).contains("<html lang=\"ar\" dir=\"rtl\">");
        var other = send(request("/conferences").header("Accept-Language", "de, ar;q=0.5"));
        assertThat(other.body()).contains("<html lang=\"ar\" dir=\"rtl\">"); // the first that the pages speak
    }

    @ParameterizedTest
    @CsvSource({"en, Room too small", "fr, Salle trop petite", "es, Sala demasiado pequeña", "ar, قاعة صغيرة جدًا"})
    void theRulesAreExplainedInEveryLanguage(String language, String title) throws Exception {
        var page = get("/rules?lang=" + language, "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"" + language + "\"", title, "<code>room-too-small</code>");
    }

    @Test
    void theRulesOfAConferenceSayWhatTheyCountThere() throws Exception {
        var document = Files.readString(Path.of("..", "samples", "small.json"))
                .replace("\"small\"", "\"calm-one\", \"preset\": \"calm\", \"weights\": {\"room-too-big\": 0}");
        assertThat(send(json("/api/v1/conferences", "POST", document)).statusCode())
                .isEqualTo(201);

        var rules = get("/conferences/calm-one/rules?lang=en", "text/html").body();

        assertThat(rules)
                .containsPattern(
                        "id=\"late-finish\" class=\"changed\"(?s).{0,200}15 points each.{0,50}usually 3 points");
        assertThat(rules)
                .containsPattern(
                        "id=\"room-too-big\" class=\"changed\"(?s).{0,200}switched off.{0,50}usually 2 points");
        assertThat(get("/rules?lang=en", "text/html").body()).doesNotContain("usually");
    }

    @Test
    void theThemeIsRememberedAndLeavesTheAddress() throws Exception {
        var answer = get("/conferences?theme=dark&lang=en", "text/html");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/conferences?lang=en"));
        var next = send(request("/conferences").header("Cookie", "theme=dark"));
        assertThat(next.body()).contains("data-theme=\"dark\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timetable",
                "parity",
                "versions",
                "versions/1",
                "versions/1/restore",
                "rules",
                "changes",
                "find",
                "edit-many",
                "alternatives/1",
                "agenda?person=somebody"
            })
    void aConferenceThatThereIsNotIsAPageThatSaysSo(String name) throws Exception {
        var page = get("/conferences/nowhere/" + name, "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("“nowhere”", "There is no such page");
    }

    @Test
    void aPageThatThereIsNotIsAPageToo() throws Exception {
        var page = get("/nowhere", "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<title>There is no such page</title>", "href=\"/conferences\"");
    }

    @Test
    void theApiSaysItsNameAndVersion() throws Exception {
        var about = get("/api/v1", "application/json");
        assertThat(about.statusCode()).isEqualTo(200);
        assertThat(about.body()).matches("\\{\"name\":\"Plenum\",\"version\":\"" + VERSION + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/html", "application/json"})
    void theApiAnswersAnUnknownAddressWithAProblem(String accepted) throws Exception {
        var problem = get("/api/v1/nowhere", accepted);
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.body()).contains("\"status\":404", "\"instance\":\"/api/v1/nowhere\"");
    }

    @Test
    void theApiAnswersAWrongMethodWithAProblemAndTheRightOnes() throws Exception {
        var problem = send(request("/api/v1").POST(BodyPublishers.ofString("{}")));
        assertThat(problem.statusCode()).isEqualTo(405);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.headers().firstValue("Allow")).hasValue("GET");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr | Le document est vide", "de, fr | Le document est vide", "de | The document is empty"})
    void theApiSpeaksToProgramsInTheirLanguage(String languages, String said) throws Exception {
        var problem = send(request("/api/v1/conferences")
                .header("Accept-Language", languages)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.noBody()));
        assertThat(problem.body()).contains(said);
    }

    @Test
    void aTimetableFollowsTheConferenceThatIsReplaced() throws Exception {
        var document = Files.readString(Path.of("..", "samples", "small.json")).replace("\"small\"", "\"older\"");
        var page = "/conferences/older/timetable?lang=en";
        send(json("/api/v1/conferences", "POST", document));
        assertThat(get("/conferences/older/parity?lang=en", "text/html").body()).contains("no regions to compare");
        send(json("/api/v1/conferences/older/jobs", "POST", "{\"limits\":{\"moves\":20000}}"));
        await().atMost(DEADLINE)
                .until(() -> get("/api/v1/conferences/older/timetable", "*/*").statusCode() == 200);
        assertThat(get(page, "text/html").body()).doesNotContain(CHANGED);

        send(json("/api/v1/conferences/older", "PUT", document).header("If-Match", "*"));

        assertThat(get(page, "text/html").body()).contains("id=\"s-opening\"").doesNotContain(CHANGED);
    }

    private HttpRequest.Builder json(String path, String method, String body) {
        return request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
    }

    private HttpResponse<String> get(String path, String accepted) throws IOException, InterruptedException {
        return send(request(path).header("Accept", accepted));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }
}
