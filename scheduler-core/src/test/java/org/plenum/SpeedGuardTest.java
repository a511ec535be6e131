package org.plenum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No test's verdict depends on how fast the machine is: it awaits an event, searches by moves, or asks a search that
 * cannot end by itself to stop. What looks like a race against the machine is written only where the reason is here.
 */
class SpeedGuardTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final String SELF = "SpeedGuardTest.java";

    /** Pauses, deadlines, clocks, and limits of time that are not an hour or more. */
    private static final Pattern RACE = Pattern.compile("Thread\\.sleep|\\.sleep\\(|waitForTimeout"
            + "|@Timeout|assertTimeout|\\.atMost\\(|\\.setTimeout\\(|DefaultAssertionTimeout|waitFor\\(\\d"
            + "|nanoTime|currentTimeMillis|CurrentThreadCpuTime|Instant\\.now|LocalDateTime\\.now|Clock\\.system"
            + "|spent\\W+PT(?!\\d+H)|\"--(time|unimproved)\",\\s*\"(?!\\d+h)|ofTime\\(Duration\\.of(?!Hours)");

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("OverHttp.java", "the deadline of the API's tests, minutes where moments are enough"),
            Map.entry("ReadingsPerClickTest.java", "a deadline of minutes where moments are enough"),
            Map.entry("NamesOnPagesTest.java", "a deadline of minutes where moments are enough"),
            Map.entry("JobStoreTest.java", "limits of time that are stored and read again; nothing is searched"),
            Map.entry("ServedTest.java", "a deadline of minutes where moments are enough"),
            Map.entry("PageSnapshotsTest.java", "a deadline of minutes where moments are enough"),
            Map.entry("RestartTest.java", "a deadline of minutes, for 12 seconds after which a job counts as lost"),
            Map.entry("BrowserTest.java", "the deadline of all pages, minutes where moments are enough"),
            Map.entry("Keys.java", "how long a journey took, which is told and not judged"),
            Map.entry("FindingsTest.java", "two minutes for two seconds; what it guards against takes many minutes"),
            Map.entry("ProgressViewTest.java", "a bar that is told how much time has passed"),
            Map.entry("SearchLimitsTest.java", "limits of time that are to end a search, however little it has found"),
            Map.entry("SearchStagesTest.java", "divides limits of time, and searches nothing"),
            Map.entry("SolveCommandTest.java", "limits of time that end a search, and a time that cannot be read"),
            Map.entry("BenchCommandTest.java", "a second of searching, of which only the form of the answer counts"),
            Map.entry("AdviseCommandTest.java", "a time that cannot be read"),
            Map.entry("LauncherTest.java", "words that are passed on"),
            Map.entry("TimetableJsonTest.java", "how long a search took, as a document tells it"),
            Map.entry("PurityTest.java", "the clocks that the core must not read"));

    @Test
    void noVerdictDependsOnTheMachine() {
        assertThat(tests().flatMap(SpeedGuardTest::races))
                .as("races against the machine; await an event instead, or say in %s why it is none", SELF)
                .isEmpty();
    }

    @Test
    void noReasonIsLeftBehind() {
        assertThat(tests().filter(file -> RACE.matcher(text(file)).find()).map(SpeedGuardTest::name))
                .containsAll(REASONS.keySet());
    }

    private static Stream<String> races(Path file) {
        return REASONS.containsKey(name(file)) || name(file).equals(SELF)
                ? Stream.empty()
                : RACE.matcher(text(file)).results().map(found -> name(file) + ": " + found.group());
    }

    private static Stream<Path> tests() {
        return Stream.of("core", "api", "web", "bench", "cli")
                .map(module -> REPOSITORY.resolve("scheduler-" + module + "/src/test/java"))
                .flatMap(folder -> files(folder).stream());
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> name(file).endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
