package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be benchmarked, what is printed, and what is said of anything else. */
class BenchCommandTest {
    @TempDir
    private Path folder;

    @Test
    void listsTheBenchmarksWhereOneIsNotKnown() {
        var run = Run.plenum("bench", "marathon");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("There is no benchmark “marathon”, nor a file."
                        + "Use one of sample, academic, s60, c300, c300-people, c1000, c3000, N2OR, GECCO19, OR60F, OR60,"
                        + " or a conference's file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4-0", "-1", "few", "1-2-3"})
    void wantsAtLeastOneSeed(String seeds) {
        var run = Run.plenum("bench", "sample", "--seeds=" + seeds);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Invalid value for option '--seeds': “" + seeds
                        + "” is not a number of seeds such as 5, nor the first and the last such as 0-4");
    }

    @Test
    void endsByTimeOrByMoves() {
        var run = Run.plenum("bench", "s60", "--time", "1s", "--moves", 1000);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("A search ends by --time or by --moves, not by both."
                        + "Keep --moves, whose scores can be repeated.");
    }

    @Test
    void printsALinePerSeedAndTheMedians() {
        var run = Run.plenum("bench", "s60", "--seeds", 2, "--time", "1s");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("{\"name\":\"s60\",\"seed\":0,\"sessions\":60,\"rooms\":8,"),
                        line -> assertThat(line)
                                .startsWith("{\"name\":\"s60\",\"seed\":1,\"sessions\":60,\"rooms\":8,"),
                        line -> assertThat(line).startsWith("{\"name\":\"s60\",\"median\":{\"compileMs\":"));
        assertThat(run.out().lines().map(Run::json)).allSatisfy(json -> {
            assertThat(json.findValue("movesPerCpuSecond").asLong()).isPositive();
            assertThat(json.findValue("engineMovesPerCpuSecond").asLong()).isPositive();
            assertThat(json.findValue("heldMB").asLong()).isPositive();
            assertThat(json.findValue("scoreAt").propertyNames()).containsExactly("1"); // of --time 1s
        });
    }

    @Test
    void comesToTheSameScoreByTheSameMoves() {
        var first = scores(Run.plenum("bench", "s60", "--seeds", "3-4", "--moves", 2000, "--no-engine"));
        var second = scores(Run.plenum("bench", "s60", "--seeds", "3-4", "--moves", 2000, "--no-engine"));

        assertThat(first).hasSize(2).isEqualTo(second);
    }

    private static List<String> scores(Run run) {
        return run.out()
                .lines()
                .map(Run::json)
                .filter(json -> json.has("seed"))
                .map(json -> json.get("seed") + " " + json.get("moves") + " " + json.get("score"))
                .toList();
    }

    /** Their sizes are in what they came from: two samples, and workbooks of CoSPLib. */
    @ParameterizedTest
    @CsvSource({"sample, 63, 11", "academic, 93, 4", "N2OR, 35, 4", "GECCO19, 202, 10", "OR60F, 279, 23"})
    void findsWhatComesWithPlenum(String name, int sessions, int rooms) {
        var run = Run.plenum("bench", name, "--seeds", 1, "--moves", 0, "--no-engine");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"sessions\":%d,\"rooms\":%d,".formatted(sessions, rooms));
    }

    @Test
    void takesTheFileOfAnyConference() {
        var retreat = Run.retreat(folder);

        var run = Run.plenum("bench", retreat, "--seeds", 1, "--moves", 100, "--no-engine");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"engineMovesPerCpuSecond\":0,"); // which was not measured
        assertThat(Run.json(run.out().lines().toList().getFirst()).get("name").stringValue())
                .isEqualTo(retreat.toString());
        assertThat(run.out()).contains("\"sessions\":5,\"rooms\":2,");
    }

    @Test
    void runsWhatItCanWhereAFileIsBroken() {
        var broken = Run.file(folder, "broken.json", "{");

        var run = Run.plenum("bench", broken, Run.retreat(folder), "--seeds", 1, "--moves", 100, "--no-engine");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("The file “" + broken + "” cannot be used: it has an error.");
        assertThat(run.out()).contains("\"sessions\":5,\"rooms\":2,");
    }

    @Test
    void comparesWithAnEarlierRun() {
        var earlier = Run.file(
                folder,
                "earlier.jsonl",
                Run.plenum("bench", "s60", "--seeds", 2, "--moves", 2000, "--no-engine")
                        .out());
        var retreat = Run.retreat(folder);

        var run =
                Run.plenum("bench", "s60", retreat, "--seeds", 1, "--moves", 2000, "--no-engine", "--against", earlier);

        assertThat(run.exit()).isZero();
        var comparison = Run.json(run.out().lines().toList().getLast());
        assertThat(comparison.get("name").stringValue()).isEqualTo("s60");
        assertThat(comparison.get("against").get("seconds").isNumber()).isTrue();
        assertThat(run.err())
                .contains("The seeds of s60 are [0] now, and were [0, 1]: their medians are of different searches.")
                .contains("The file “" + earlier + "” has no result of " + retreat + ", which is not compared.")
                .contains("Now to then, of medians: of moves a second more is better, of anything else less.")
                .containsPattern("(?m)^s60 .* (better|same|worse)$");
    }

    @Test
    void readsTheFileBeforeAnythingIsRun() {
        var run = Run.plenum("bench", "s60", "--against", Run.file(folder, "notes.txt", "\nfast enough\n"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("Line 2 of “" + folder.resolve("notes.txt")
                                        + "” is not a result of a benchmark. The text is not JSON at line 2,"),
                        line -> assertThat(line)
                                .isEqualTo("Take the lines that “plenum bench” printed, and no others."));
    }

    @Test
    void saysWhatItPrints() {
        assertThat(Run.plenum("bench", "--help").out())
                .contains(Stream.of("compileMs", "firstFeasible", "scoreAt", "peakMB", "heldMB", "--against")
                        .toArray(String[]::new));
    }
}
