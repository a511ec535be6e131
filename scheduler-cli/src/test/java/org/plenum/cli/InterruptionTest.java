package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C in the middle of a solve, in a process of its own: a signal would end this one. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class InterruptionTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void writesTheBestSoFarAndEnds(String signal) throws Exception {
        Assumptions.assumeFalse(signal.equals("INT") && isIgnoredHere());
        var retreat = Run.restlessRetreat(folder); // its search does not end by itself
        var timetable = folder.resolve("timetable.json");
        var process = start("solve", retreat.toString(), "--time", "1h", "-o", timetable.toString());
        try (var err = process.errorReader()) {
            assertThat(err.lines().anyMatch(line -> line.startsWith("Complete after")))
                    .isTrue();
            assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            // without the interruption it would go on for an hour
            assertThat(err.readLine()).startsWith("Feasible and complete: score 0hard/0medium/-");
            assertThat(process.waitFor()).isZero(); // as after a solve that ends by itself
        } finally {
            process.destroyForcibly();
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("restless.json", "timetable.json");
        assertThat(Run.plenum("check", retreat, timetable).exit()).isZero();
    }

    private static Process start(String... args) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Plenum.class.getName());
        builder.command().addAll(List.of(args));
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // Java says on standard error that it took them up
        return builder.start();
    }

    /** Whether whoever started this build ignores SIGINT: then its children do too, and there is nothing to see. */
    private static boolean isIgnoredHere() throws IOException {
        var status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 0b10) != 0);
    }
}
