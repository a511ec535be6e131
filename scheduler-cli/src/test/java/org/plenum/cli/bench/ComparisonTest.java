package org.plenum.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.cli.document.Refusal;

/** Two runs of a benchmark as files, and what is said of the later one. */
class ComparisonTest {
    private static final String THEN = """
            {"name":"s60","seed":0,"sessions":60,"rooms":8,"compileMs":40,"firstFeasible":0.200,"complete":2.000,\
            "scoreAt":{"1":"0hard/-1medium/0soft","5":"0hard/0medium/-400soft"},"score":"0hard/0medium/-200soft",\
            "seconds":10.000,"cpuSeconds":8.000,"moves":800000,"movesPerCpuSecond":100000,\
            "engineMovesPerCpuSecond":400000,"peakMB":200,"heldMB":40}

            {"name":"s60","median":{"compileMs":40}}
            {"name":"s60","against":{"soft":1.000}}
            {"name":"c300","seed":0,"sessions":300,"rooms":20,"compileMs":40,"firstFeasible":0.200,"complete":null,\
            "score":"0hard/-3medium/-200soft",\
            "seconds":10.000,"cpuSeconds":8.000,"moves":800000,"movesPerCpuSecond":100000,"peakMB":200,"heldMB":0}
            """;

    private static final String NOW = """
            {"name":"s60","seed":0,"sessions":60,"rooms":8,"compileMs":50,"firstFeasible":0.100,"complete":1.500,\
            "scoreAt":{"1":"0hard/0medium/-500soft","5":"0hard/0medium/-300soft"},"score":"0hard/0medium/-150soft",\
            "seconds":10.000,"cpuSeconds":10.000,"moves":2500000,"movesPerCpuSecond":250000,\
            "engineMovesPerCpuSecond":600000,"peakMB":300,"heldMB":30}
            {"name":"c300","seed":0,"sessions":300,"rooms":20,"compileMs":40,"firstFeasible":0.200,"complete":9.000,\
            "score":"0hard/0medium/-500soft",\
            "seconds":10.000,"cpuSeconds":8.000,"moves":800000,"movesPerCpuSecond":100000,"peakMB":200,"heldMB":50}
            """;

    @TempDir
    private Path folder;

    @Test
    void dividesNowByThen() {
        assertThat(comparison("s60").toJson())
                .isEqualTo("{\"name\":\"s60\",\"against\":{\"movesPerCpuSecond\":2.500,"
                        + "\"engineMovesPerCpuSecond\":1.500,\"compileMs\":1.250,"
                        + "\"firstFeasible\":0.500,\"complete\":0.750,"
                        + "\"softAt\":{\"1\":null,\"5\":0.750}," // at 1 s something was left out then
                        + "\"soft\":0.750,\"score\":\"better\",\"seconds\":1.000,\"peakMB\":1.500,\"heldMB\":0.750}}");
    }

    @Test
    void hasNoRatioToWhatNeverWas() {
        assertThat(comparison("c300").toJson())
                .contains("\"complete\":null") // it never was complete then
                .contains("\"soft\":null,\"score\":\"better\"") // three sessions more, for more at the soft level
                .contains("\"heldMB\":null"); // none of 0
    }

    @Test
    void isATableForPeople() {
        var out = new StringWriter();
        new ComparisonTable(List.of(comparison("s60"), comparison("c300"))).print(new PrintWriter(out, true));

        assertThat(out.toString().lines())
                .containsExactly(
                        "Now to then, of medians: of moves a second more is better, of anything else less.",
                        "name         moves/CPU s    feasible    complete     soft@1s     soft@5s soft at end      memory       score",
                        "s60                 2.50        0.50        0.75           -        0.75        0.75        0.75      better",
                        "c300                1.00        1.00           -           -           -           -           -      better");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "seed":0,       |                       | At /seed: The field “seed” is missing.
            "moves":800000  | "moves":"many"        | At /moves: This is a text, and should be a whole number.
            "seconds":10.000 | "seconds":"long"      | At /seconds: This is a text, and should be a number.
            "peakMB"        | "peakGB"              | At /peakGB: The field “peakGB” is not known here.
            -200soft        | -200                  | The score “0hard/0medium/-200” is not one such as 0hard/0medium/-500soft.
            {"1":           | {"soon":              | The mark “soon” is not a number of seconds.
            """)
    void saysWhatIsWrongWithALine(String right, @Nullable String wrong, String complaint) throws IOException {
        var text = THEN.replaceFirst(Pattern.quote(right), wrong == null ? "" : wrong);
        var file = Files.writeString(folder.resolve("broken.jsonl"), "\n" + text);

        assertThatThrownBy(() -> EarlierResults.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Line 2 of “" + file + "” is not a result of a benchmark. " + complaint)
                .hasMessageEndingWith("\nMaybe take the lines that “plenum bench” printed, and no others.");
    }

    @Test
    void wantsAtLeastOneResult() throws IOException {
        var file = Files.writeString(folder.resolve("empty.jsonl"), "{\"name\":\"s60\",\"median\":{}}\n");

        assertThatThrownBy(() -> EarlierResults.read(file))
                .hasMessage("The file “" + file
                        + "” holds no result of a benchmark.\nMaybe make one with “plenum bench > " + file + "”.");
    }

    private Comparison comparison(String name) {
        return Comparison.of(
                results("now.jsonl", NOW).of(name), results("then.jsonl", THEN).of(name));
    }

    private EarlierResults results(String file, String text) {
        try {
            return EarlierResults.read(Files.writeString(folder.resolve(file), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
