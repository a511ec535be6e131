package org.plenum.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.api.OverHttp;
import org.plenum.api.Small;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Other sites' pages, open in a browser on this machine, may not use Plenum. */
class AccessOverHttpTest extends OverHttp {
    private static final String CONFERENCES = "/api/v1/conferences";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403", // another port of this machine is somebody else
        "Sec-Fetch-Site, same-origin, 201",
        "Sec-Fetch-Site, none, 201", // typed by the user
        "Origin, http://example.org, 403",
        "Origin, null, 403",
        "Origin, %%%, 403"
    })
    void aChangeComesFromOurOwnPagesOrFromPrograms(String header, String value, int status) {
        var id = "x" + Integer.toHexString((header + value).hashCode());
        var answer = http().post(CONFERENCES, Small.conference(id, id), header, value);
        assertThat(answer.status()).isEqualTo(status);
        if (status == 403) {
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(http().get(CONFERENCES + "/" + id).status()).isEqualTo(404);
        }
    }

    @Test
    void anOldBrowserSaysItsOrigin() {
        var own = "http://127.0.0.1:" + port;
        assertThat(http().post(CONFERENCES, Small.conference("own", "Own"), "Origin", own)
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 200", "localhost, 200", "evil.example, 400", "127.0.0.1.evil.example, 400"})
    void answersUnderNamesOfThisMachineAlone(String host, int status) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = "GET /api/v1 HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n\r\n".formatted(host, port);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 %d".formatted(status));
        }
    }

    @Test
    void everyAnswerTellsTheBrowserWhatToAllow() {
        for (var path : new String[] {"/api/v1", "/api/v1/nowhere"}) {
            var answer = http().get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                    .doesNotContain("script-src", "unsafe-eval");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("Cache-Control")).contains("no-store");
        }
    }
}
