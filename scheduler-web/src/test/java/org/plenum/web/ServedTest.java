package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser and a program get over real HTTP. */
@SpringBootTest(
        classes = PlenumApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "plenum.data=${java.io.tmpdir}/plenum-test-${random.uuid}")
class ServedTest {
    private static final String VERSION = "\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?";
    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void theFirstPageSaysWhatPlenumIsAndItsVersion() throws Exception {
        var page = get("/", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<title>Plenum</title>", "Plenum finds timetables for conferences of several days")
                .containsPattern("<span>Plenum</span> <span>" + VERSION + "</span>")
                .doesNotContain("th:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plenum.css", "/mark.svg"})
    void whatThePagesAskForIsThere(String asset) throws Exception {
        assertThat(get("/", "text/html").body()).contains("\"" + asset + "\"");
        assertThat(get(asset, "*/*").statusCode()).isEqualTo(200);
    }

    @Test
    void aPageThatThereIsNotIsAPageToo() throws Exception {
        var page = get("/nowhere", "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<title>Not here</title>", "There is no such page");
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
