package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.conference.Placed;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Scorecard;
import org.plenum.solve.Solve;
import org.plenum.solve.SolveLimits;
import org.plenum.timetable.PublishedTimetable.Position;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** What CoSPLib's own evaluator says of the published solutions, our rules say of the same timetables, term by term. */
class CosplibTest {

    static Stream<Arguments> published() {
        return Stream.of(
                Arguments.of("N2OR", "N2OR-exact", Map.of("track-interrupted", 2L)),
                Arguments.of("N2OR", "N2OR-extended", Map.of("talk-out-of-position", 1L, "session-disliked-time", 1L)),
                Arguments.of(
                        "GECCO19",
                        "GECCO19-exact",
                        Map.of(
                                "track-disliked-time", 1_000_000L,
                                "track-disliked-room", 10L,
                                "similar-tracks-in-parallel", 90L,
                                "track-interrupted", 16L)),
                Arguments.of(
                        "OR60F",
                        "OR60F-exact",
                        Map.of(
                                "track-disliked-time", 400L,
                                "room-disliked-time", 1000L,
                                "track-interrupted", 240L,
                                "session-disliked-time", 24L)),
                Arguments.of(
                        "OR60F", "OR60F-extended", Map.of("track-disliked-time", 400L, "session-disliked-time", 33L)));
    }

    @ParameterizedTest
    @MethodSource("published")
    void countsWhatTheirEvaluatorCounts(String instance, String solution, Map<String, Long> terms) {
        var conference = conference(instance);
        var reading = CosplibReader.solution(workbook(solution), conference);
        assertThat(reading.issues()).isEmpty();

        var placed = reading.result().orElseThrow().timetable().placed(conference);
        assertThat(placed).hasSameSizeAs(conference.sessions().list());
        assertThat(costs(conference, placed)).isEqualTo(terms);
    }

    /** Soft costs by rule; a hard one would be an infeasible structure. */
    private static Map<String, Long> costs(Conference conference, List<Placed> placed) {
        var scorecard = Scorecard.of(TimetableRules.ALL, conference.weights());
        var findings = Findings.of(conference, scorecard, placed);
        assertThat(findings).extracting(Finding::level).containsOnly(Level.SOFT);
        return findings.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.summingLong(Finding::cost)));
    }

    @Test
    void readsSubmissionsAsSessionsAndSessionsAsBlocks() {
        var conference = conference("N2OR");

        assertThat(conference.days().list()).hasSize(2);
        assertThat(conference.blocks()).extracting("name").containsExactly("Wed1", "Wed2", "Thu1", "Thu2");
        assertThat(conference.grid()).hasMinutes(30); // two slots in the hour of Wed1
        var keynote = conference.sessions().get("NEW19A3750");
        assertThat(keynote.minutes()).isEqualTo(60); // two slots
        assertThat(keynote.talk().position()).isEqualTo(1);
        assertThat(keynote.talk().presenters()).containsExactly("P17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"N2OR", "OR60"})
    void readsAgainWhatItReadAsADocument(String instance) throws IOException {
        var reading = CosplibReader.conference(workbook(instance), TimetableRules.ALL);
        var out = new ByteArrayOutputStream();
        ConferenceWriter.write(reading.result().orElseThrow(), out);

        var again = ConferenceReader.of(TimetableRules.ALL, Presets.ALL).read(out.toByteArray());
        assertThat(again.issues()).isEmpty();
        assertThat(again.result().orElseThrow().conference())
                .isEqualTo(reading.result().orElseThrow().conference());
    }

    @ParameterizedTest
    @ValueSource(strings = {"N2OR", "OR60F"})
    void writesSolutionsThatReadAsTheSameTimetable(String instance) throws IOException {
        var conference = conference(instance);
        var solution = CosplibReader.solution(workbook(instance + "-exact"), conference)
                .result()
                .orElseThrow();
        var out = new ByteArrayOutputStream();
        CosplibWriter.write(solution, conference, out);

        var again = CosplibReader.solution(out.toByteArray(), conference);
        assertThat(again.issues()).isEmpty();
        assertThat(sorted(again.result().orElseThrow())).isEqualTo(sorted(solution));
    }

    private static List<Position> sorted(TimetableDocument document) {
        return document.timetable().placements().stream()
                .sorted(Comparator.comparing(Position::session))
                .toList();
    }

    @Test
    void solvesAFullProgrammeByAFixedNumberOfMoves() {
        var conference = conference("N2OR"); // 36 slots for 35 submissions, one of which takes two
        var solve = new Solve(conference, TimetableRules.ALL, SolveLimits.ofMoves(100_000), 0, _ -> {});
        var placed = solve.run().placed();

        assertThat(placed).hasSize(35);
        assertThat(costs(conference, placed).values().stream()
                        .mapToLong(cost -> cost)
                        .sum())
                .isLessThanOrEqualTo(2); // what was published
    }

    @Test
    void tellsWhatIsWrongWithSheetAndCell() throws IOException {
        assertThat(issues(CosplibReader.conference(new byte[] {'P', 'K', 0}, TimetableRules.ALL)))
                .containsExactly(" not-a-workbook");
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Plenum", "1.0")) {
            workbook.newWorksheet("parameters");
            var tracks = workbook.newWorksheet("tracks");
            tracks.value(1, 0, "Optimisation");
            tracks.value(2, 0, "Optimisation");
            for (var sheet :
                    List.of("rooms", "tracks_sessions|penalty", "tracks_rooms|penalty", "sessions_rooms|penalty")) {
                workbook.newWorksheet(sheet);
            }
            workbook.newWorksheet("sessions").value(1, 0, "Mon1");
            var submissions = workbook.newWorksheet("submissions");
            submissions.value(0, 0, "Reference");
            submissions.value(1, 0, "paper");
            submissions.value(1, 1, "Optimisaton");
            submissions.value(1, 2, "two");
        }
        assertThat(issues(CosplibReader.conference(out.toByteArray(), TimetableRules.ALL)))
                .contains(
                        "/similar tracks missing-sheet",
                        "/tracks/A3 duplicate-name",
                        "/sessions/D2 wrong-cell", // when Mon1 starts
                        "/submissions/B2 unknown-name",
                        "/submissions/C2 wrong-cell",
                        "/submissions/E2 wrong-cell",
                        "/submissions missing-name", // no column for Mon1
                        "/parameters/B2 wrong-cell");
    }

    @Test
    void tellsWhatIsWrongWithASolution() throws IOException {
        var conference = conference("N2OR");
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Plenum", "1.0")) {
            var sheet = workbook.newWorksheet("sol");
            sheet.value(0, 1, "Steelhouse LT");
            sheet.value(0, 2, "Steelhouse 9");
            var names = List.of("Wed1", "Wed2", "Thu1", "Thu2");
            names.forEach(name -> sheet.value(1 + names.indexOf(name), 0, name));
            var rows = List.of("Wed1", "Wed1", "Wed2", "Wed2", "Thu1", "Thu1", "Thu2", "Thu2", "Thu2");
            for (var row = 0; row < rows.size(); row++) {
                sheet.value(6 + row, 0, rows.get(row));
            }
            sheet.value(6, 1, "NEW19A3750"); // needs two slots
            sheet.value(8, 1, "NEW19A1");
        }
        assertThat(issues(CosplibReader.solution(out.toByteArray(), conference)))
                .containsExactlyInAnyOrder(
                        "/sol/C1 unknown-name",
                        "/sol/B9 unknown-name",
                        "/sol/B2 wrong-label", // a talk of a track without its label
                        "/sol/B7 torn-submission");
    }

    private static List<String> issues(Reading<?> reading) {
        return reading.issues().stream()
                .map(issue -> issue.pointer() + " " + issue.code())
                .toList();
    }

    private static Conference conference(String name) {
        var reading = CosplibReader.conference(workbook(name), TimetableRules.ALL);
        assertThat(reading.issues()).isEmpty();
        return reading.result().orElseThrow().conference();
    }

    private static byte[] workbook(String name) {
        try {
            return Files.readAllBytes(Schemas.ROOT.resolve("samples/cosplib/" + name + ".xlsx"));
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
