package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.exchange.WorkbookBuilder.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.Conference;
import org.plenum.exchange.WorkbookBuilder.Formula;
import org.plenum.exchange.WorkbookBuilder.Shown;
import org.plenum.exchange.issue.Issue;
import org.plenum.rule.Sentences;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** What real workbooks do, one trap each. */
class WorkbookTrapsTest {
    private static final WorkbookReader READER =
            WorkbookReader.of(ConferenceReader.of(TimetableRules.ALL, Presets.ALL));

    // numbers and times

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

    // sheets, rows and titles

    @Test
    void readsACellThatIsMergedOverRowsForEachOfThem() {
        var book = WorkbookBuilder.small()
                .sheet(
                        "Breaks",
                        row("Day", "Name", "Start", "End"),
                        row("2019-04-09", "Coffee", "10:30", "11:00"),
                        row(null, "Lunch", "12:30", "14:00"))
                .touch((name, sheet) -> {
                    if (name.equals("Breaks")) {
                        sheet.range(1, 0, 2, 0).merge();
                    }
                });

        assertThat(read(book).days().list().getFirst().breaks())
                .extracting("name")
                .containsExactly("Coffee", "Lunch");
    }

    @Test
    void passesOverEmptyRowsAndBlanks() {
        var book =
                WorkbookBuilder.small().with("Rooms", 5, 0, " \u00a0third ").with("Rooms", 5, 1, " Third\u00a0room ");

        assertThat(read(book).rooms().get("third").name()).isEqualTo("Third\u00a0room");
    }

    @Test
    void readsTitlesInFourLanguagesAndAnyOrder() {
        var book = WorkbookBuilder.empty()
                .sheet("المؤتمر", row("الاسم", "المعرّف", "المنطقة الزمنية"), row("Spring", "spring", "Europe/Paris"))
                .sheet("Jours", row("Fermeture", "DATE", "Ouverture"), row("18:00", "2019-04-09", "09:00"))
                .sheet("salas", row("Capacidad", "Nombre", "Identificador"), row(200, "Sala", "hall"))
                .sheet("Programme", row("Length", "Kind", "Title *"), row(60, "plénière", "Opening"));
        var conference = read(book);

        assertThat(conference.rooms().get("hall").capacity()).isEqualTo(200);
        assertThat(conference.sessions().get("opening").kind()).hasToString("PLENARY");
    }

    @Test
    void findsTitlesBelowABannerAndPassesOverTheNamesOfFields() {
        var book = WorkbookBuilder.small()
                .sheet(
                        "Rooms",
                        row("Our rooms in 2019"),
                        row(null, "as of March"),
                        row("Id", "Name", "Capacity"),
                        row("id", "name", "capacity"),
                        row("hall", "Main Hall", 200));

        assertThat(read(book).rooms().list()).extracting("id").containsExactly("hall");
    }

    @Test
    void namesColumnsAndSheetsThatAreNotRead() {
        var book = WorkbookBuilder.small()
                .with("Rooms", 0, 3, "Floor")
                .with("Rooms", 0, 4, "Buildin")
                .sheet("Budget", row("Money"));

        assertThat(said(book))
                .containsExactly(
                        "The sheet “Budget” is not read. If it belongs to the conference, name it as in the template.",
                        "Rooms, row 1, column Floor (D1): The column “Floor” is not read. If it belongs to the conference,"
                                + " name it as in the template.",
                        "Rooms, row 1, column Buildin (E1): The column “Buildin” is not read. Did you mean “Building”?");
        assertThat(READER.read(book.xlsx()).result()).isPresent();
    }

    @Test
    void refusesTheSameColumnOrSheetTwice() {
        assertThat(brief(WorkbookBuilder.small().with("Rooms", 0, 3, "Seats")))
                .containsExactly("/Rooms/D1 column-twice");
        assertThat(brief(WorkbookBuilder.small().sheet("Salles", row("Id"), row("x"))))
                .containsExactly("/Salles sheet-twice");
    }

    @Test
    void saysThatAHiddenSheetWasRead() {
        var book = WorkbookBuilder.small().touch((name, sheet) -> {
            if (name.equals("Rooms")) {
                sheet.setVisibilityState(VisibilityState.HIDDEN);
            }
        });

        assertThat(said(book))
                .containsExactly("The hidden sheet “Rooms” was read too. If it should not count, remove it.");
    }

    @Test
    void saysThatThereAreNoTitles() {
        assertThat(said(WorkbookBuilder.small().sheet("Regions", row("europe", "Europa"))))
                .containsExactly("No row of the sheet “Regions” has the"
                        + " titles of its columns. Write into its first row some of these: Id, Name, Notes.");
    }

    @Test
    void saysThatAColumnIsMissingOnce() {
        var book = WorkbookBuilder.small()
                .sheet(
                        "Sessions",
                        row("Id", "Title", "Duration"),
                        row("a", "A", 60),
                        row("b", "B", 60),
                        row("c", "C", 60));

        assertThat(said(book)).containsExactly("Sheet Sessions: The column “Kind” is missing. Add it.");
    }

    @Test
    void saysThatACellOrASheetIsEmpty() {
        assertThat(said(WorkbookBuilder.small().with("Sessions", 1, 2, null)))
                .containsExactly("Sessions, row 2, column Kind (C2): “Kind” is empty. Fill it in.");
        assertThat(said(WorkbookBuilder.small().without("Conference")))
                .containsExactly(
                        "Sheet Conference: “Name” is empty. Fill it in.",
                        "Sheet Conference: “Time zone” is empty. Fill it in.");
        assertThat(said(WorkbookBuilder.small().without("Sessions")))
                .containsExactly(
                        "Sheet Sessions: The list “sessions” is empty, so nothing can be placed. Fill it first.");
        assertThat(said(WorkbookBuilder.empty().sheet("Sheet1", row("Hello"))))
                .last()
                .asString()
                .startsWith(
                        "None of the sheets is one of a conference: Sheet1. Name them as in the template: Conference,");
    }

    @Test
    void takesOneRowAboutTheConference() {
        assertThat(brief(WorkbookBuilder.small().with("Conference", 2, 0, "other")))
                .containsExactly("/Conference/A3 one-row-only");
    }

    @Test
    void passesOverRemarks() {
        assertThat(read(WorkbookBuilder.small()
                                .with("Rooms", 3, 0, "# an example")
                                .with("Rooms", 3, 1, "Foyer"))
                        .rooms()
                        .list())
                .hasSize(2);
    }

    // formulas and errors

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

    // ids and names

    @Test
    void findsThingsByTheirNames() {
        var book = WorkbookBuilder.small()
                .sheet("People", row("Id", "Name"), row("jd", "Doe, Jane"), row("js", "John Smith"))
                .with("Sessions", 0, 4, "Only rooms")
                .with("Sessions", 1, 4, "main  hall; quay")
                .with("Sessions", 0, 5, "Presenters")
                .with("Sessions", 1, 5, "Doe, Jane; js")
                .with("Sessions", 2, 5, "jd, John Smith");
        var sessions = read(book).sessions();

        assertThat(sessions.get("opening").needs().rooms()).containsExactly("hall", "quay");
        assertThat(sessions.get("opening").talk().presenters()).containsExactly("jd", "js");
        assertThat(sessions.get("tides").talk().presenters()).containsExactly("jd", "js");
    }

    @Test
    void saysThatANameIsNotUnique() {
        var book = WorkbookBuilder.small()
                .with("Rooms", 2, 1, "Main Hall")
                .with("Sessions", 0, 4, "Fixed room")
                .with("Sessions", 1, 4, "Main Hall");

        assertThat(said(book))
                .containsExactly("Sessions, row 2, column Fixed room (E2): Several have the name “Main Hall”."
                        + " Write one of their ids instead: hall, quay.");
    }

    @Test
    void saysThatSomethingIsUnknownWithItsCell() {
        var book = WorkbookBuilder.small().with("Sessions", 0, 4, "Only rooms").with("Sessions", 1, 4, "hal");

        assertThat(said(book))
                .containsExactly(
                        "Sessions, row 2, column Only rooms (E2): There is no room “hal”. Did you mean “hall”?");
        assertThat(said(WorkbookBuilder.small()
                        .sheet("Room closures", row("Room", "Start", "End"), row("attic", "x", "y"))))
                .containsExactly(
                        "Room closures, row 2, column Room (A2): There is no room “attic”. Add it, or remove this.");
        assertThat(said(WorkbookBuilder.small()
                        .sheet("Breaks", row("Day", "Start", "End"), row("2019-04-10", "12:30", "14:00"))))
                .containsExactly("Breaks, row 2, column Day (A2): The conference has no day “2019-04-10”."
                        + " Add it to the days, or correct it.");
    }

    @Test
    void saysWhereAnIdWasFirst() {
        assertThat(said(WorkbookBuilder.small().with("Rooms", 2, 0, "hall")))
                .containsExactly("Rooms, row 3, column Id (A3): The room “hall” appears twice, first at Rooms A2."
                        + " Rename or remove one of them.");
    }

    @Test
    void makesIdsFromTitles() {
        var book = WorkbookBuilder.small()
                .with("Sessions", 1, 0, null)
                .with("Sessions", 1, 1, "  Éröffnung: the 1st!  ")
                .with("Sessions", 2, 0, null)
                .with("Sessions", 2, 1, "Eroffnung the 1st")
                .with("Sessions", 3, 0, null)
                .with("Sessions", 3, 1, "الافتتاح")
                .with("Sessions", 3, 2, "PANEL")
                .with("Sessions", 3, 3, 30)
                .with("Sessions", 4, 0, "eroffnung-the-1st-2")
                .with("Sessions", 4, 1, "Another")
                .with("Sessions", 4, 2, "PANEL")
                .with("Sessions", 4, 3, 30);

        assertThat(read(book).sessions().list())
                .extracting("id")
                .containsExactly("eroffnung-the-1st", "eroffnung-the-1st-3", "alafttah", "eroffnung-the-1st-2");
    }

    @Test
    void takesABreakWithoutADayForEveryDay() {
        var book = WorkbookBuilder.small()
                .with("Days", 2, 0, "2019-04-10")
                .with("Days", 2, 1, "09:00")
                .with("Days", 2, 2, "18:00")
                .sheet("Breaks", row("Name", "Start", "End"), row("Lunch", "12:30", "14:00"));

        assertThat(read(book).days().list())
                .allSatisfy(day -> assertThat(day.breaks()).hasSize(1));
    }

    @Test
    void tellsWhatTheReaderOfDocumentsFindsWithItsCell() {
        var book = WorkbookBuilder.small()
                .sheet("Breaks", row("Name", "Start", "End"), row("Early", "08:00", "08:30"))
                .with("Sessions", 1, 2, "PLENERY")
                .with("Rooms", 1, 2, 2_000_000)
                .sheet("Rules", row("Rule", "Points"), row("room-to-small", 1));

        assertThat(brief(book))
                .containsExactlyInAnyOrder(
                        "/Breaks/A2 outside-opening-hours",
                        "/Sessions/C2 unknown-value",
                        "/Rooms/C2 number-out-of-range",
                        "/Rules/B2 unknown-rule");
    }

    // other files

    static Stream<Arguments> otherFiles() {
        return Stream.of(
                Arguments.of(new byte[0], "The file is empty."),
                Arguments.of(utf8("<html><table><tr><td>Rooms</td></tr></table></html>"), "This is a web page"),
                Arguments.of(utf8("Id;Name\nhall;Main Hall"), "This is a text, such as a single .csv file"),
                Arguments.of(utf8("{\"schema\": \"plenum/conference/1\"}"), "This is JSON"),
                Arguments.of(utf8("%PDF-1.7"), "This is a PDF document"),
                Arguments.of(old("Workbook"), "This is a workbook of an Excel before 2007."),
                Arguments.of(old("EncryptedPackage"), "The workbook has a password. Save it without one."),
                Arguments.of(
                        zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", ""),
                        "This is a workbook of LibreOffice (.ods)."),
                Arguments.of(zip("hello.txt", "Hello"), "The ZIP archive holds neither a workbook nor .csv files."),
                Arguments.of(zip("xl/workbook.xml", "<nothing"), "The workbook is damaged."),
                Arguments.of(new byte[] {'P', 'K', 3, 4, 0, 0}, "The workbook is damaged."));
    }

    @ParameterizedTest
    @MethodSource("otherFiles")
    void saysWhatAFileIsThatIsNoWorkbook(byte[] bytes, String message) {
        assertThat(said(READER.read(bytes))).singleElement().asString().startsWith(message);
    }

    @Test
    void stopsAtAnArchiveThatExpandsTooFar() {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (var mebibyte = 0; mebibyte < 130; mebibyte++) {
                zip.write(new byte[1 << 20]);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        assertThat(bomb.size()).isLessThan(200_000);
        assertThat(said(READER.read(bomb.toByteArray())))
                .containsExactly("The archive expands to more than 128 MiB, or holds more than 2000 files."
                        + " It may be the wrong file.");
    }

    @Test
    void stopsAtMoreCellsThanAWorkbookNeeds() {
        var rooms = "Id,Name\r\n" + "x,y\r\n".repeat(500_001);
        var book = WorkbookBuilder.small().csv((name, text) -> utf8(name.equals("Rooms") ? rooms : text), ",");

        assertThat(said(READER.read(book)))
                .containsExactly(
                        "The workbook holds more than 1000000 cells, and reading ended in its sheet “Rooms.csv”."
                                + " Remove what is no part of the conference.");
    }

    @Test
    void stopsAtALongListAsTheReaderOfDocumentsDoes() {
        var regions = "Id\r\n"
                + Stream.iterate(1, n -> n + 1)
                        .limit(1001)
                        .map(n -> "r" + n + "\r\n")
                        .reduce("", String::concat);
        var book = WorkbookBuilder.small()
                .sheet("Regions", row("Id"))
                .csv((name, text) -> utf8(name.equals("Regions") ? regions : text), ",");

        assertThat(said(READER.read(book)))
                .containsExactly(
                        "Sheet Regions.csv: The list “regions” has more than 1000 members, and reading ended there."
                                + " Split the conference.");
    }

    @Test
    void readsRealWorkbooksOfOthersAsNone() throws IOException {
        var bytes = Files.readAllBytes(Schemas.ROOT.resolve("samples/cosplib/N2OR.xlsx"));

        assertThat(READER.read(bytes).issues()).isNotEmpty(); // the sheets are of another format
    }

    // sheets as text

    static Stream<Arguments> encodings() {
        return Stream.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16,
                        Charset.forName("windows-1252"))
                .flatMap(charset -> Stream.of(",", ";", "\t").map(separator -> Arguments.of(charset, separator)));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsSheetsAsTextInAnyEncodingWithAnySeparator(Charset charset, String separator) {
        var book = WorkbookBuilder.small().with("Rooms", 1, 1, "Café");
        var file = book.csv((_, text) -> text.getBytes(charset), separator);

        assertThat(READER.read(file)
                        .result()
                        .orElseThrow()
                        .conference()
                        .rooms()
                        .get("hall")
                        .name())
                .isEqualTo("Café");
    }

    @Test
    void tellsTheFileAndTheLineOfAText() {
        var book = WorkbookBuilder.small().with("Rooms", 1, 1, "\"Main\nHall\"").with("Rooms", 2, 2, "many");

        assertThat(said(READER.read(book.csv())))
                .containsExactly(
                        "Rooms.csv, row 4, column Capacity (C4): The cell holds “many”, and should hold a whole"
                                + " number from 0 to 1000000. Correct it.");
    }

    @Test
    void writesNothingThatASpreadsheetRuns() throws IOException {
        var document = READER.read(WorkbookBuilder.small()
                        .with("Rooms", 1, 1, "=HYPERLINK(\"x\")")
                        .xlsx())
                .result()
                .orElseThrow();
        var out = new ByteArrayOutputStream();
        WorkbookWriter.in(Locale.ENGLISH).writeArchive(document, out);

        assertThat(document.conference().rooms().get("hall").name()).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(text(out.toByteArray(), "Rooms.csv"))
                .startsWith("\ufeffId,Name,")
                .contains("hall,\"'=HYPERLINK(\"\"x\"\")\",");
    }

    @Test
    void aTemplateHasExamplesThatAreNotRead() throws IOException {
        for (var language : List.of("en", "fr", "es", "ar")) {
            var out = new ByteArrayOutputStream();
            WorkbookWriter.in(Locale.of(language)).writeTemplate(out);

            assertThat(brief(READER.read(out.toByteArray())))
                    .as(language)
                    .allSatisfy(issue -> assertThat(issue).matches(".* (empty-cell|nothing-to-place)"))
                    .hasSize(5);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] old(String entry) {
        var bytes = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
        var name = entry.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 512, name.length);
        return bytes;
    }

    private static byte[] zip(String... namesAndTexts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var at = 0; at < namesAndTexts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
                zip.write(utf8(namesAndTexts[at + 1]));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(byte[] archive, String name) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(archive).get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The workbook with other text in one of its files, as a spreadsheet would have saved it. */
    private static byte[] edited(byte[] workbook, String from, String to) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = ZipFile.builder().setByteArray(workbook).get();
                var copy = new ZipOutputStream(out)) {
            for (var entry : Collections.list(zip.getEntries())) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                copy.write(utf8(text.replace(from, to)));
                copy.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static Conference read(WorkbookBuilder book) {
        var reading = READER.read(book.xlsx());
        assertThat(said(reading)).isEmpty();
        return reading.result().orElseThrow().conference();
    }

    private static List<String> brief(WorkbookBuilder book) {
        return brief(READER.read(book.xlsx()));
    }

    private static List<String> brief(Reading<?> reading) {
        return Samples.brief(reading.issues());
    }

    private static List<String> said(WorkbookBuilder book) {
        return said(READER.read(book.xlsx()));
    }

    private static List<String> said(Reading<?> reading) {
        var sentences = Sentences.of(Locale.ENGLISH, Issue.BUNDLE);
        return reading.issues().stream()
                .map(issue -> sentences.say(issue.message()))
                .toList();
    }
}
