package org.plenum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a package says of itself at its door, and what the map of the architecture says of it. */
class DoorSignsTest {
    private static final int MOST_FILES = 15;
    private static final int MOST_LINES = 200;
    private static final String DOOR_SIGN = "package-info.java";

    @ParameterizedTest
    @ValueSource(strings = {"core", "api", "web", "bench", "cli"})
    void whatIsLargeHasAReason(String module) throws IOException {
        try (var files = Files.walk(Path.of("..", "scheduler-" + module, "src", "main", "java"))) {
            assertThat(files.filter(file -> file.endsWith(DOOR_SIGN))
                            .map(Path::getParent)
                            .flatMap(DoorSignsTest::withoutReason))
                    .as(
                            "packages of more than %d files, and classes of more than %d lines, without a reason",
                            MOST_FILES, MOST_LINES)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "api", "web", "bench", "cli"})
    void everyPackageHasItsLineOnTheMap(String module) throws IOException {
        var map = text(Path.of("..", "docs", "architecture.md"));
        var packages = Path.of("..", "scheduler-" + module, "src", "main", "java", "org", "plenum");
        try (var files = Files.walk(packages)) {
            assertThat(files.filter(file -> file.endsWith(DOOR_SIGN))
                            .map(sign -> packages.relativize(sign.getParent()).toString())
                            .map(name ->
                                    name.replace('/', '.').replaceFirst("^api\\.", "")) // whose table says so above it
                            .filter(name -> !name.equals("api")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(map).contains("`" + name + "`"));
        }
    }

    private static Stream<String> withoutReason(Path folder) {
        var sign = text(folder.resolve(DOOR_SIGN)).replaceAll("\\s+\\*?\\s*", " ");
        var classes = classes(folder);
        var isLarge = classes.size() > MOST_FILES && !folder.endsWith("rules"); // a rule a file, however many
        return Stream.concat(
                isLarge && !sign.contains("more than fifteen files") ? Stream.of(folder.toString()) : Stream.empty(),
                classes.stream()
                        .filter(file -> text(file).lines().count() > MOST_LINES)
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .filter(name -> !sign.contains("{@code " + name + "}")));
    }

    private static List<Path> classes(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith(DOOR_SIGN))
                    .toList();
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
}
