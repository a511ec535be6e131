package org.plenum.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.bench.BenchmarkResult;
import org.plenum.cli.document.Refusal;

/** What an earlier run printed, as a file, and what is said of anything else. */
class EarlierResultsTest {
    private static final String PRINTED = """
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

    @TempDir
    private Path folder;

    @Test
    void areByNameAndWithoutMediansAndComparisons() throws IOException {
        var results = EarlierResults.read(Files.writeString(folder.resolve("then.jsonl"), PRINTED));

        assertThat(results.of("s60")).extracting(BenchmarkResult::seed).containsExactly(0L);
        assertThat(results.of("c300")).extracting(BenchmarkResult::rooms).containsExactly(20);
        assertThat(results.of("c1000")).isEmpty();
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
        var text = PRINTED.replaceFirst(Pattern.quote(right), wrong == null ? "" : wrong);
        var file = Files.writeString(folder.resolve("broken.jsonl"), "\n" + text);

        assertThatThrownBy(() -> EarlierResults.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Line 2 of “" + file + "” is not a result of a benchmark. " + complaint)
                .hasMessageEndingWith("\nTake the lines that “plenum bench” printed, and no others.");
    }

    @Test
    void wantsAtLeastOneResult() throws IOException {
        var file = Files.writeString(folder.resolve("empty.jsonl"), "{\"name\":\"s60\",\"median\":{}}\n");

        assertThatThrownBy(() -> EarlierResults.read(file))
                .hasMessage("The file “" + file + "” holds no result of a benchmark.\nMake one with “plenum bench > "
                        + file + "”.");
    }
}
