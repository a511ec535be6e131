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
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Scorecard;
import org.plenum.search.SearchLimits;
import org.plenum.search.SingleSearch;
import org.plenum.timetable.TimetableDocument.Position;
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
        assertThat(findings).extracting(Finding::level).containsOnly(ScoreLevel.SOFT);
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

    private static List<Position> sorted(TimetableJson document) {
        return document.timetable().placements().stream()
                .sorted(Comparator.comparing(Position::session))
                .toList();
    }

    @Test
    void solvesAFullProgrammeByAFixedNumberOfMoves() {
        var conference = conference("N2OR"); // 36 slots for 35 submissions, one of which takes two
        var solve = new SingleSearch(conference, TimetableRules.ALL, SearchLimits.ofMoves(100_000), 0, _ -> {});
        var placed = solve.run().placed();

        assertThat(placed).hasSize(35);
        assertThat(costs(conference, placed).values().stream()
                        .mapToLong(cost -> cost)
                        .sum())
                .isLessThanOrEqualTo(2); // what was published
    }

    /** How a spreadsheet or a person may say half past ten. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.4375",
                "44020.4375",
                "10:30",
                "10:30:00",
                "10:30 AM",
                "2020-07-08 10:30:00",
                "2020-07-08T10:30"
            })
    void readsTimesWhateverTheFormatOfTheCell(String time) throws IOException {
        var block = poster(time, "12:00", 2).blocks().getFirst().interval();

        assertThat(block.start().toLocalTime()).isEqualTo("10:30");
        assertThat(block.end().toLocalTime()).isEqualTo("12:00");
        assertThat(block.start().toLocalDate()).isEqualTo("2020-07-08"); // day 44020 of a workbook
    }

    @Test
    void aSessionWithMoreSlotsThanMinutesLastsAMinuteForEach() throws IOException {
        // 66 posters that all hang at once, for forty minutes
        var conference = poster("0.40972222", "0.4375", 66);

        assertThat(conference.grid()).hasMinutes(1);
        assertThat(conference.blocks().getFirst().interval().minutes()).isEqualTo(66);
        assertThat(conference.days().list().getFirst().timeslots()).hasSize(66);
    }

    /** One session of one track in one room, from a time to another, with so many slots. */
    private static Conference poster(String start, String end, int slots) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Plenum", "1.0")) {
            var parameters = workbook.newWorksheet("parameters");
            parameters.value(1, 1, "GMT-5");
            var hours = List.of("09:30", "21:30", "1", "07:00", "23:00");
            for (var i = 0; i < 20; i++) {
                parameters.value(2 + i, 1, i < hours.size() ? hours.get(i) : "0");
            }
            workbook.newWorksheet("tracks").value(1, 0, "Posters");
            workbook.newWorksheet("rooms").value(1, 0, "Hall");
            var sessions = workbook.newWorksheet("sessions");
            sessions.value(1, 0, "Poster 1");
            sessions.value(1, 1, slots);
            sessions.value(1, 2, 44020);
            number(sessions, 3, start);
            number(sessions, 4, end);
            var submissions = workbook.newWorksheet("submissions");
            var header = List.of(
                    "Reference",
                    "Track",
                    "Required Timeslots",
                    "Order",
                    "Time Zone",
                    "Presenters",
                    "Attendees",
                    "Poster 1",
                    "Hall");
            header.forEach(name -> submissions.value(0, header.indexOf(name), name));
            var paper = List.of("p1", "Posters", "1", "0", "GMT+1");
            paper.forEach(text -> submissions.value(1, paper.indexOf(text), text));
            penalties(workbook, "tracks_sessions|penalty", "Posters", "Poster 1");
            penalties(workbook, "tracks_rooms|penalty", "Posters", "Hall");
            penalties(workbook, "sessions_rooms|penalty", "Poster 1", "Hall");
            penalties(workbook, "similar tracks", "Posters", "Posters");
        }
        var reading = CosplibReader.conference(out.toByteArray(), TimetableRules.ALL);
        assertThat(issues(reading)).isEmpty();
        return reading.result().orElseThrow().conference();
    }

    private static void penalties(Workbook workbook, String name, String row, String column) {
        var sheet = workbook.newWorksheet(name);
        sheet.value(0, 1, column);
        sheet.value(1, 0, row);
    }

    /** A number stays one, in a cell without a format. */
    private static void number(Worksheet sheet, int column, String text) {
        if (text.matches("[0-9.]+")) {
            sheet.value(1, column, Double.parseDouble(text));
        } else {
            sheet.value(1, column, text);
        }
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
