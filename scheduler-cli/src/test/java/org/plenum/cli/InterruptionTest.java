package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C in the middle of a solve, in a process of its own: a signal would end this one. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class InterruptionTest {
    private static final int PLACES = 20;
    private static final int CROWD = 500;

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
            signal(signal, process);
            // without the interruption it would go on for an hour
            assertThat(err.readLine()).startsWith("Feasible and complete: score 0hard/0medium/-");
            assertThat(process.waitFor()).isZero(); // as after a solve that ends by itself
        } finally {
            process.destroyForcibly();
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("restless.json", "timetable.json");
        assertThat(Run.plenum("check", retreat, timetable).exit()).isZero();
    }

    /** Hundreds have no place: why not takes long to say, and what was found is in its file before. */
    @Test
    void leavesAWholeTimetableWhereItLooksForReasons() throws Exception {
        var conference = Run.file(folder, "crowded.json", crowded());
        var timetable = folder.resolve("timetable.json");
        try (var watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            // moves, so that no time ends the reasons either
            var process = start("solve", conference.toString(), "--moves", "5000", "-o", timetable.toString());
            try {
                awaitCreation(timetable.getFileName(), watch);
                assertThat(Run.json(timetable).path("placements")).hasSize(PLACES);
                signal("TERM", process);
                assertThat(process.waitFor()).isEqualTo(1); // something is left out
            } finally {
                process.destroyForcibly();
            }
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("crowded.json", "timetable.json");
        assertThat(Run.json(timetable).path("placements")).hasSize(PLACES);
        assertThat(Run.json(timetable).path("leftOut")).hasSize(CROWD - PLACES);
        assertThat(Run.json(timetable).at("/score/hard").asInt()).isZero();
    }

    /** Each session takes a room for the whole day. */
    private static String crowded() {
        var rooms = IntStream.range(0, PLACES).mapToObj("{ \"id\": \"room-%d\" }"::formatted);
        var sessions = IntStream.range(0, CROWD)
                .mapToObj(
                        "{ \"id\": \"s%1$d\", \"title\": \"S %1$d\", \"kind\": \"MEETING\", \"duration\": \"PT12H\" }"
                                ::formatted);
        return """
                { "schema": "plenum/conference/1", "id": "crowded", "name": "Crowded", "timeZone": "Europe/Paris",
                  "grid": "PT5M", "days": [{ "date": "2026-05-04", "opens": "08:00", "closes": "20:00" }],
                  "rooms": [%s], "sessions": [%s], "relations": [] }
                """.formatted(rooms.collect(Collectors.joining(",")), sessions.collect(Collectors.joining(",")));
    }

    private static void awaitCreation(Path name, WatchService watch) throws InterruptedException {
        var created = false;
        while (!created) {
            var key = watch.take();
            created = key.pollEvents().stream().anyMatch(event -> name.equals(event.context()));
            key.reset();
        }
    }

    private static void signal(String name, Process process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
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
