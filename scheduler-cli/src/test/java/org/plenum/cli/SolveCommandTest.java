package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A conference in, a timetable out. */
class SolveCommandTest {
    @TempDir
    private Path folder;

    private Path retreat;

    @BeforeEach
    void writeRetreat() {
        retreat = Run.retreat(folder);
    }

    @Test
    void writesTheTimetableToStandardOutputAndTheRestToStandardError() {
        var run = Run.plenum("solve", Run.restlessRetreat(folder), "--moves", 3000);

        assertThat(run.exit()).isZero();
        assertThat(run.json().path("schema").asString()).isEqualTo("plenum/timetable/1");
        assertThat(run.json().path("feasible").asBoolean()).isTrue();
        assertThat(run.json().path("complete").asBoolean()).isTrue();
        assertThat(run.json().path("placements").size()).isEqualTo(5); // sessions
        assertThat(run.json().path("solver").path("moves").asLong()).isEqualTo(3000);
        assertThat(run.err().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).matches("Feasible after \\d+\\.\\d\\d s: 0hard/0medium/-\\d+soft"),
                        line -> assertThat(line).matches("Complete after \\d+\\.\\d\\d s: 0hard/0medium/-\\d+soft"),
                        line -> assertThat(line)
                                .matches("Feasible and complete: score 0hard/0medium/-\\d+soft"
                                        + " after \\d+\\.\\d s and 3,000 moves \\([\\d,]+ a second\\)\\."));
    }

    @Test
    void saysThatNoTimetableIsBetterAndEndsWhereEachSessionIsAtItsBest() {
        var run = Run.plenum("solve", retreat, "--moves", 1_000_000_000);

        assertThat(run.exit()).isZero();
        assertThat(run.json().path("solver").path("moves").asLong()).isLessThan(1_000_000_000);
        assertThat(run.err()).contains("Feasible and complete, and no timetable is better: score 0hard/0medium/-");
    }

    @Test
    void writesTheTimetableToAFileAndNothingBesideIt() {
        var output = folder.resolve("timetable.json");

        var run = Run.plenum("solve", retreat, "--moves", 500, "-o", output);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Run.json(output).path("conference").asString()).isEqualTo("retreat");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("retreat.json", "timetable.json");
    }

    @Test
    void givesTheSameTimetableForTheSameSeedAndMoves() {
        var first = Run.plenum("solve", retreat, "--moves", 2000, "--seed", 7).json();
        var second = Run.plenum("solve", retreat, "--moves", 2000, "--seed", 7).json();

        assertThat(second.path("placements").toString())
                .isEqualTo(first.path("placements").toString());
        assertThat(second.path("score")).isEqualTo(first.path("score"));
        assertThat(first.path("solver").path("seed").asLong()).isEqualTo(7);
    }

    @Test
    void takesTheBestOfSeveralRunsWhichIsTheSameEveryTime() {
        var restless = Run.restlessRetreat(folder);
        var first = Run.plenum("solve", restless, "--moves", 2000, "--seed", 7, "--runs", 3)
                .json();
        var second = Run.plenum("solve", restless, "--moves", 2000, "--seed", 7, "--runs", 3)
                .json();
        var winner = first.path("solver").path("seed").asLong();
        var alone =
                Run.plenum("solve", restless, "--moves", 2000, "--seed", winner).json();

        assertThat(winner).isBetween(7L, 9L);
        assertThat(second.path("placements")).isEqualTo(first.path("placements"));
        assertThat(alone.path("placements")).isEqualTo(first.path("placements"));
        assertThat(first.path("solver").path("moves").asLong()).isEqualTo(6000); // 2000 for each of 3 runs
    }

    @Test
    void keepsWhatWasPublishedByOneRunAlone() {
        var published = folder.resolve("published.json");
        Run.plenum("solve", retreat, "--moves", 500, "-o", published);

        var run = Run.plenum("solve", retreat, "--from", published, "--runs", 2);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("--runs cannot be combined with a published timetable."
                        + "Leave one of them out, or take another --seed.");
    }

    @Test
    void writesWhatIsNotCompleteAllTheSameAndSaysWhy() {
        var tight = Run.tightRetreat(folder);

        var run = Run.plenum("solve", tight, "--moves", 500);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().path("feasible").asBoolean()).isTrue();
        assertThat(run.json().path("complete").asBoolean()).isFalse();
        assertThat(run.json().path("leftOut").size()).isEqualTo(2); // opening and closing expect more than any room has
        assertThat(run.err())
                .contains("Opening (opening) is left out:")
                .contains(
                        "  Opening (opening) cannot be placed: it expects 50, and the largest room that is free, hall,"
                                + " seats 40. To place it, expect fewer people, or show it in a second room as well.")
                .contains("Feasible, 2 left out: score 0hard/-2medium/");
    }

    @Test
    void keepsAFileThatHoldsABetterTimetable() {
        var timetable = folder.resolve("timetable.json");
        assertThat(Run.plenum("solve", retreat, "--moves", 500, "-o", timetable).exit())
                .isZero();
        var before = Run.text(timetable);

        var run = Run.plenum("solve", retreat, "--moves", 0, "-o", timetable);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(timetable).hasContent(before);
        // none of the five sessions has a place in the new one, each of importance 1 but for one of 2
        assertThat(Run.json(folder.resolve("timetable.worse.json"))
                        .path("leftOut")
                        .size())
                .isEqualTo(5);
        assertThat(run.err())
                .contains("The file “%s” holds a better timetable, ".formatted(timetable))
                .contains("and stays as it is; this one, ")
                .contains("is in “%s”.".formatted(folder.resolve("timetable.worse.json")));
    }

    @Test
    void replacesAFileThatHoldsAWorseTimetableOrNone() {
        var timetable = Run.file(folder, "timetable.json", "no timetable at all");
        for (var moves : List.of(0, 500)) {
            var _ = Run.plenum("solve", retreat, "--moves", moves, "-o", timetable);
            assertThat(Run.json(timetable).path("solver").path("moves").asInt()).isLessThanOrEqualTo(moves);
        }
        assertThat(Run.json(timetable).path("complete").asBoolean()).isTrue();
        assertThat(folder.resolve("timetable.worse.json")).doesNotExist();
    }

    @Test
    void writesOverNoneOfItsInputs() {
        var published = folder.resolve("published.json");
        Run.plenum("solve", retreat, "--moves", 500, "-o", published);

        assertThat(Run.plenum("solve", retreat, "-o", retreat).exit()).isEqualTo(2);
        assertThat(Run.plenum("solve", retreat, "--from", published, "-o", published)
                        .err())
                .isEqualToIgnoringNewLines(
                        "The file “%1$s” is read by this command, so that “%1$s” cannot be written.Name another file to write."
                                .formatted(published));
    }

    @Test
    void endsAtItsTarget() {
        assertThat(Run.plenum("solve", retreat, "--time", "1h", "--target", "0/0/-500")
                        .exit())
                .isZero();
    }

    @Test
    void endsWhereItDoesNotGetBetter() {
        assertThat(Run.plenum("solve", retreat, "--unimproved", "300ms").exit()).isZero();
    }

    @Test
    void tellsAllIssuesWithTheirPlaceAndAWayOut() {
        var broken = Run.file(
                folder,
                "broken.json",
                Run.text(retreat).replace("PT45M", "45 min").replace("\"FIRST\"", "\"FRIST\""));

        var run = Run.plenum("solve", broken);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().map(line -> line.replaceFirst("(?<=[.]) [A-Z].*", "")))
                .hasSize(4)
                .contains(
                        broken + ": error at /sessions/3/duration: The duration “45 min” is "
                                + "not an ISO 8601 duration in days, hours and minutes.",
                        "The file “" + broken + "” cannot be used: it has 3 errors.")
                .anyMatch(line -> line.startsWith(broken + ": error at /relations/0/type: The value “FRIST”"));
        assertThat(run.err()).contains("Write it as PT45M").contains("Use one of these.");
    }

    static Stream<Arguments> misspelt() {
        return Stream.of(
                arguments("", "Missing required parameter: 'CONFERENCE'"),
                arguments("nowhere.json", "There is no file “nowhere.json”."),
                arguments("/", "The path “/” is a folder, and should be a file."),
                arguments("FILE --time soon", "Invalid value for option '--time': “soon” is not a time such as"),
                arguments("FILE --time -5s", "Invalid value for option '--time': “-5s” is not a time such as"),
                arguments("FILE --unimproved PT-5S", "Invalid value for option '--unimproved': “PT-5S” is not a time"),
                arguments("FILE --target good", "Invalid value for option '--target': “good” is not a score such as"),
                arguments("FILE --seed x", "Invalid value for option '--seed': 'x' is not a long"),
                arguments("FILE --moves -1", "Invalid value for option '--moves': “-1” is not a number such as"),
                arguments("FILE --runs 0", "The option --runs is 0, and should be 1 to 1000."),
                arguments("FILE --runs many", "Invalid value for option '--runs': 'many' is not an int"),
                arguments("FILE --sprints=2", "Unknown option: '--sprints=2'"),
                arguments("FILE more", "The argument “more” is one too many."),
                arguments("FILE -o /nowhere/x.json", "There is no folder “/nowhere” to write “/nowhere/x.json” in."),
                arguments("FILE -o /", "The path “/” is a folder, and should be a file to write."));
    }

    @ParameterizedTest
    @MethodSource("misspelt")
    void refusesWhatItCannotUse(String arguments, String complaint) {
        var args = Stream.concat(Stream.of("solve"), Stream.of(arguments.split(" ")))
                .filter(argument -> !argument.isEmpty())
                .map(argument -> argument.equals("FILE") ? retreat : argument)
                .toArray();

        var run = Run.plenum(args);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(complaint),
                        line -> assertThat(line).matches("(Check|Leave|Make|Name|Try) .*[.]"));
    }
}
