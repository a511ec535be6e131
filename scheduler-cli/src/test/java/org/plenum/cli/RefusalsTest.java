package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line and the service refuse, they refuse in plain sentences. */
class RefusalsTest {
    /** At the root of the repository, from which tests of a module are one folder away. */
    private static final Path ROOT = Files.isDirectory(Path.of("scheduler-cli")) ? Path.of("") : Path.of("..");

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    /** A value, an option or a command in parentheses: a person would put it into the sentence, or in quotes. */
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\((%[sd]|--[a-z]|plenum )");

    @ParameterizedTest
    @ValueSource(strings = {"scheduler-cli", "scheduler-api", "scheduler-web"})
    void putNoValuesInParentheses(String module) throws IOException {
        var refusals = refusals(ROOT.resolve(module).resolve("src/main/java"));
        assertThat(refusals)
                .isNotEmpty()
                .noneMatch(text -> IN_PARENTHESES.matcher(text).find());
    }

    /** All texts with a way out. */
    private static List<String> refusals(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                TEXT.matcher(Files.readString(file))
                        .results()
                        .map(result -> result.group())
                        .filter(text -> text.contains("Maybe "))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
