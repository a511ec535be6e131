package org.plenum.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.exchange.workbook.WorkbookBuilder.row;
import static org.plenum.exchange.workbook.WorkbookReadings.READER;
import static org.plenum.exchange.workbook.WorkbookReadings.brief;
import static org.plenum.exchange.workbook.WorkbookReadings.edited;
import static org.plenum.exchange.workbook.WorkbookReadings.read;
import static org.plenum.exchange.workbook.WorkbookReadings.said;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.exchange.workbook.WorkbookBuilder.Formula;
import org.plenum.exchange.workbook.WorkbookBuilder.Shown;

/** How people write numbers, times, dates and formulas into cells, one trap each. */
class WorkbookValuesTest {

    static Stream<Arguments> openings() {
        return Stream.of(
                        "09:00",
                        "9:00",
                        " 9:00\u00a0",
                        "9h00",
                        "9 h",
                        "9.00",
                        "09:00:00",
                        "9:00 AM",
                        "٠٩:٠٠",
                        "0.375",
                        0.375,
                        new Shown(0.375, "hh:mm"),
                        new Shown(43564.375, "hh:mm"))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("openings")
    void readsTimesHoweverTheyAreWritten(Object opens) {
        assertThat(read(WorkbookBuilder.small().with("Days", 1, 1, opens))
                        .days()
                        .list()
                        .getFirst()
                        .hours()
                        .start())
                .isEqualTo(LocalDateTime.of(2019, 4, 9, 9, 0));
    }

    @Test
    void readsTimesAfterMidnight() {
        for (var closes : List.of("26:00", new Shown(26 / 24.0, "[h]:mm"), 26 / 24.0)) {
            assertThat(read(WorkbookBuilder.small().with("Days", 1, 2, closes))
                            .days()
                            .list()
                            .getFirst()
                            .hours()
                            .end())
                    .isEqualTo(LocalDateTime.of(2019, 4, 10, 2, 0));
        }
    }

    @Test
    void doesNotGuessWhatANumberIsAsATime() {
        assertThat(said(WorkbookBuilder.small().with("Days", 1, 1, 9)))
                .containsExactly("Days, row 2, column Opens (B2): The cell holds “9”, and should hold a time of day."
                        + " Correct it.");
    }

    static Stream<Arguments> durations() {
        return Stream.of(
                        "90",
                        90,
                        "90 min",
                        "90 minutes",
                        "1:30",
                        "01:30",
                        "1:30:00",
                        "1h30",
                        "1 h 30 min",
                        "PT1H30M",
                        0.0625,
                        new Shown(0.0625, "h:mm"),
                        new Shown(90, "h:mm"),
                        "٩٠")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("durations")
    void readsDurationsHoweverTheyAreWritten(Object duration) {
        assertThat(read(WorkbookBuilder.small().with("Sessions", 1, 3, duration))
                        .sessions()
                        .get("opening")
                        .duration())
                .isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void saysWhatADurationIs() {
        assertThat(said(WorkbookBuilder.small().with("Sessions", 1, 3, "long").with("Sessions", 2, 3, 1.5)))
                .containsExactly(
                        "Sessions, row 2, column Duration (D2): The cell holds “long”, and should hold a duration such as"
                                + " 90 or 1:30. Correct it.",
                        "Sessions, row 3, column Duration (D3): The cell holds “1.5”, and should hold a duration such as"
                                + " 90 or 1:30. Correct it.");
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                        "2019-04-09",
                        "2019/4/9",
                        "Tue 2019-04-09",
                        "2019-04-09 00:00:00",
                        "9.4.2019",
                        "9 April 2019",
                        "April 9, 2019",
                        "9 avril 2019",
                        "9 de abril de 2019",
                        43564,
                        LocalDate.of(2019, 4, 9),
                        "2019-04-09 ")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void readsDatesHoweverTheyAreWritten(Object date) {
        assertThat(read(WorkbookBuilder.small().with("Days", 1, 0, date))
                        .days()
                        .list()
                        .getFirst()
                        .date())
                .isEqualTo("2019-04-09");
    }

    @ParameterizedTest
    @CsvSource({"13/04/2019", "04/13/2019", "13-4-2019"})
    void readsDayAndMonthIfOnlyOneOfThemCanBeTheMonth(String date) {
        assertThat(read(WorkbookBuilder.small().with("Days", 1, 0, date))
                        .days()
                        .list()
                        .getFirst()
                        .date())
                .isEqualTo("2019-04-13");
    }

    @Test
    void doesNotGuessWhichIsTheMonth() {
        assertThat(said(WorkbookBuilder.small().with("Days", 1, 0, "09/04/2019")))
                .containsExactly("Days, row 2, column Date (A2): The date “09/04/2019” may be 2019-04-09 or 2019-09-04."
                        + " Write year, month and day, as here.");
    }

    @Test
    void saysThatADateIsImpossible() {
        assertThat(said(WorkbookBuilder.small().with("Days", 1, 0, "2019-02-30")))
                .containsExactly("Days, row 2, column Date (A2): The calendar has no date “2019-02-30”."
                        + " Correct the day or the month.");
    }

    static Stream<Arguments> moments() {
        return Stream.of(
                        "2019-04-09T10:30",
                        "2019-04-09 10:30",
                        "9.4.2019 10:30",
                        "9 April 2019, 10:30 am",
                        43564.4375,
                        LocalDateTime.of(2019, 4, 9, 10, 30))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void readsDatesWithTimesHoweverTheyAreWritten(Object start) {
        var book = WorkbookBuilder.small()
                .sheet("Room closures", row("Room", "Start", "End"), row("hall", start, "2019-04-09 12:00"));

        assertThat(read(book).rooms().get("hall").unavailable().getFirst().start())
                .isEqualTo(LocalDateTime.of(2019, 4, 9, 10, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1200", "1 200", "1\u00a0200", "1,200", "1'200", " 1200 ", "١٢٠٠", "1200.0"})
    void readsNumbersWrittenAsText(String capacity) {
        assertThat(read(WorkbookBuilder.small().with("Rooms", 1, 2, capacity))
                        .rooms()
                        .get("hall")
                        .capacity())
                .isEqualTo(1200);
    }

    @Test
    void readsTextWrittenAsNumbers() {
        var conference = read(WorkbookBuilder.small().with("Rooms", 1, 0, 101).with("Rooms", 1, 1, 101.0));

        assertThat(conference.rooms().get("101").name()).isEqualTo("101");
    }

    @Test
    void reckonsWithNoNumberThatIsFarTooLong() throws IOException {
        for (var number : List.of("1E999999999", "1E-999999999", "9".repeat(500))) {
            var bytes = edited(WorkbookBuilder.small().xlsx(), "<v>200</v>", "<v>" + number + "</v>");

            assertThat(brief(READER.read(bytes))).hasSize(1);
        }
    }

    @Test
    void doesNotTakeThePeopleOfASessionForItsAudience() {
        assertThat(brief(WorkbookBuilder.small().with("Sessions", 0, 4, "People")))
                .containsExactly("/Sessions/E1 unknown-column");
    }

    @Test
    void saysThatANumberIsNotWhole() {
        assertThat(said(WorkbookBuilder.small().with("Rooms", 1, 2, 12.5)))
                .containsExactly(
                        "Rooms, row 2, column Capacity (C2): The cell holds “12.5”, and should hold a whole number"
                                + " from 0 to 1000000. Correct it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Oui", "sí", "نعم", "x", "✓", "TRUE", "1"})
    void readsYesInFourLanguages(String yes) {
        assertThat(read(shared(yes)).rooms().get("hall").shared()).isTrue();
        assertThat(read(shared(true)).rooms().get("hall").shared()).isTrue();
    }

    @Test
    void saysThatAFlagIsNeither() {
        assertThat(said(shared("perhaps")))
                .containsExactly(
                        "Rooms, row 2, column Shared (D2): The cell holds “perhaps”, and should hold yes or no. Correct it.");
    }

    private static WorkbookBuilder shared(Object value) {
        return WorkbookBuilder.small().with("Rooms", 0, 3, "Shared").with("Rooms", 1, 3, value);
    }

    @Test
    void saysThatAFormulaHasNoResult() {
        assertThat(said(WorkbookBuilder.small().with("Rooms", 1, 2, new Formula("100+100"))))
                .containsExactly(
                        "Rooms, row 2, column Capacity (C2): The file has no result for the formula of the cell."
                                + " Open it in a spreadsheet, save it again, or write the value itself.");
    }

    @Test
    void readsTheSavedResultOfAFormula() throws IOException {
        var bytes = edited(
                WorkbookBuilder.small()
                        .with("Rooms", 1, 2, new Formula("100+100"))
                        .xlsx(),
                "<f>100+100</f>",
                "<f>100+100</f><v>200</v>");

        assertThat(READER.read(bytes)
                        .result()
                        .orElseThrow()
                        .conference()
                        .rooms()
                        .get("hall")
                        .capacity())
                .isEqualTo(200);
    }

    @Test
    void namesErrorValues() throws IOException {
        var bytes = edited(
                WorkbookBuilder.small().with("Rooms", 1, 2, new Formula("NA()")).xlsx(),
                "<c r=\"C2\"><f>NA()</f>",
                "<c r=\"C2\" t=\"e\"><f>NA()</f><v>#N/A</v>");

        assertThat(said(READER.read(bytes)))
                .containsExactly("Rooms, row 2, column Capacity (C2): The cell shows the error #N/A."
                        + " Correct its formula, or write the value itself.");
    }
}
