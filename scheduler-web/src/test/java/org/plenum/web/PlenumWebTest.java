package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the application answers a command line that it cannot start with. */
class PlenumWebTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void refusesAnOptionThatItDoesNotKnow() {
        assertThat(run("--date", "here")).isEqualTo(2);
        assertThat(err.toString()).startsWith("Unknown options: '--date', 'here'");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesAPortThatCannotBe() {
        assertThat(run("--port", "65536")).isEqualTo(2); // one above the highest
        assertThat(err.toString()).startsWith("The port 65536 is not between 0 and 65535.");
    }

    @Test
    void refusesDataThatCannotBeKept() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThat(run("--data", file.toString())).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("The folder \"%s\" cannot be made. Try \"plenum --data DIR\".%n".formatted(file));
    }

    @Test
    void saysInOneLineThatThePortIsInUse() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = other.getLocalPort();
            assertThat(run("--port", String.valueOf(port), "--data", folder.toString()))
                    .isEqualTo(2);
            assertThat(err.toString())
                    .startsWith(
                            "The port %d cannot be used: Address already in use. Try \"plenum --port ".formatted(port))
                    .hasLineCount(1);
        }
    }

    private int run(String... args) {
        return PlenumWeb.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
