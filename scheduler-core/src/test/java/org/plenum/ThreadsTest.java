package org.plenum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * That every thread is one of the operating system's: virtual ones that wait while a class is initialised keep their
 * carriers, of which a machine has as many as cores, and then everything stands still (decision 0055).
 */
class ThreadsTest {
    private static final Pattern VIRTUAL =
            Pattern.compile("ofVirtual\\(|newVirtualThreadPerTask|startVirtualThread|threads\\.virtual\\.enabled");

    @Test
    void noThreadIsVirtual() {
        assertThat(sources()).hasSizeGreaterThan(500); // else it looks in the wrong place
        assertThat(sources())
                .allSatisfy(file ->
                        assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(VIRTUAL));
    }

    private static List<Path> sources() {
        return Stream.of("core", "api", "web", "bench", "cli")
                .map(module -> Path.of("..", "scheduler-" + module, "src", "main"))
                .flatMap(folder -> sources(folder).stream())
                .toList();
    }

    private static List<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|properties)"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
