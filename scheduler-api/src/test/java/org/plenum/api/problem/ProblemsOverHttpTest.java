package org.plenum.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.api.OverHttp;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever goes wrong under the API is told as a problem: by us, by Spring, or by the container. */
class ProblemsOverHttpTest extends OverHttp {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/nowhere, 404",
        "/api/v1/conferences/nobody, 404",
        "/api/v1/conferences/nobody/timetable, 404",
        "/api/v1/conferences/nobody/timetable/parity, 404",
        "/api/v1/conferences/nobody/findings, 404",
        "/api/v1/jobs/99999, 404",
        "/api/v1/jobs/99999/events, 404",
        "/api/v1/jobs/99999/timetable/parity, 404",
        "/api/v1/jobs/x, 400",
        "/api/v1/jobs/99999999999999999999, 400",
        "/api/v1/conferences?limit=x, 400",
        "/api/v1/conferences/a%2F..%2Fb, 400",
        "/api/v1/conferences/a;b=c, 400"
    })
    void aRequestThatCannotBeAnsweredIsAProblem(String path, int status) {
        var problem = http().get(path);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
        assertThat(problem.json().get("status").intValue()).isEqualTo(status);
        assertThat(problem.json().get("detail").stringValue()).isNotBlank();
    }

    @Test
    void aWrongMethodIsAProblem() {
        var problem = http().delete("/api/v1/rules");
        assertThat(problem.status()).isEqualTo(405);
        assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem.header("Allow")).contains("GET");
    }

    @Test
    void neitherABodyNorAConferenceToCopyIsAProblem() {
        var problem = http().postNothing("/api/v1/conferences");
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.json().get("detail").stringValue())
                .isEqualTo("The request has neither a body nor parameters that replace it. Send a document.");
    }

    @Test
    void aWrongTypeOfBodyIsAProblem() {
        var problem = http().post("/api/v1/conferences", "{}", "Content-Type", "text/plain");
        assertThat(problem.status()).isEqualTo(415);
        assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"schema\":\"plenum/timetable/1\"}", "\u0000"})
    void aBodyThatIsNoConferenceIsAProblemWithIssues(String body) {
        var problem = http().post("/api/v1/conferences", body);
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.json().get("issues").size()).isPositive();
    }

    @Test
    void aBodyThatIsTooLargeIsAProblem() {
        var tooLarge = " ".repeat((32 << 20) + 1); // 32 MiB are taken

        var problem = http().post("/api/v1/conferences", tooLarge);
        assertThat(problem.status()).isEqualTo(413);
        assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/\"<> HTTP/1.1\r\nHost: localhost\r\n\r\n", // not an address
                "GET /api/v1 HTTP/1.1\r\nHost: local host\r\n\r\n", // not a host
                "GET /api/v1 HTTP/1.1\r\n\r\n", // no host
                "GET /api/v1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n"
            })
    void whatTheContainerRefusesIsAProblem(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("Content-Type: application/problem+json");
            assertThat(answer).contains("\"status\":400").doesNotContain("<html", "Exception");
        }
    }
}
