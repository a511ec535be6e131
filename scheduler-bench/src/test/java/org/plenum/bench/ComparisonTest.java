package org.plenum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.JsonText;

/** Two runs of a benchmark, and what is said of the later one. */
class ComparisonTest {
    private static final String THEN = """
            {"name":"s60","seed":0,"sessions":60,"rooms":8,"compileMs":40,"firstFeasible":0.200,"complete":2.000,\
            "scoreAt":{"1":"0hard/-1medium/0soft","5":"0hard/0medium/-400soft"},"score":"0hard/0medium/-200soft",\
            "seconds":10.000,"cpuSeconds":8.000,"moves":800000,"movesPerCpuSecond":100000,\
            "engineMovesPerCpuSecond":400000,"peakMB":200,"heldMB":40}
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

    private static Comparison comparison(String name) {
        return Comparison.of(results(name, NOW), results(name, THEN));
    }

    private static List<BenchmarkResult> results(String name, String text) {
        return text.lines()
                .map(ComparisonTest::result)
                .filter(result -> result.name().equals(name))
                .toList();
    }

    private static BenchmarkResult result(String line) {
        var issues = new Issues();
        var result = JsonText.read(line.getBytes(StandardCharsets.UTF_8), issues)
                .flatMap(root -> root.object(fields -> Optional.of(BenchmarkResult.read(fields))));
        assertThat(issues.list()).isEmpty();
        return result.orElseThrow();
    }
}
