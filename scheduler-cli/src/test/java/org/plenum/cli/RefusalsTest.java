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

    private static final String LITERAL = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";

    /** A text in the source, with what is joined to it. */
    private static final Pattern TEXT = Pattern.compile(LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*");

    /** A text that is said on refusing something. */
    private static final Pattern REFUSAL = Pattern.compile("Refusal(?:\\.\\w+)?\\(\\s*(" + TEXT.pattern() + ")");

    /** A second sentence, in the same line or the next; or a line that ends, so that something else is joined to it. */
    private static final Pattern WAY_OUT = Pattern.compile("[.](?: |\\\\n)(?:\"\\s*\\+\\s*\")?(?:\\p{Lu}|%s|\"$)");

    /** What the operating system says, whose cause Plenum does not know. */
    private static final Pattern OF_THE_SYSTEM = Pattern.compile("cannot be (?:read|compared with “%s”): %s[.]\"$");

    private static final Pattern DOUBT = Pattern.compile("(?:\"|[.:;] ?|\\\\n)Maybe ");

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

    @ParameterizedTest
    @ValueSource(strings = {"scheduler-cli", "scheduler-api", "scheduler-web"})
    void giveAWayOut(String module) throws IOException {
        assertThat(texts(ROOT.resolve(module).resolve("src/main/java"), REFUSAL, 1))
                .isNotEmpty()
                .allMatch(text -> WAY_OUT.matcher(text).find()
                        || OF_THE_SYSTEM.matcher(text).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheduler-core", "scheduler-cli", "scheduler-api", "scheduler-web", "scheduler-bench"})
    void beginNoClauseWithADoubt(String module) throws IOException {
        assertThat(texts(ROOT.resolve(module).resolve("src/main/java"), TEXT, 0))
                .isNotEmpty()
                .noneMatch(text -> DOUBT.matcher(text).find());
    }

    /** All texts with a way out. */
    private static List<String> refusals(Path folder) throws IOException {
        return texts(folder, TEXT, 0).stream()
                .filter(text -> WAY_OUT.matcher(text).find())
                .toList();
    }

    private static List<String> texts(Path folder, Pattern pattern, int group) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map(result -> result.group(group))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
