package org.plenum.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.exchange.workbook.WorkbookBuilder.row;
import static org.plenum.exchange.workbook.WorkbookReadings.READER;
import static org.plenum.exchange.workbook.WorkbookReadings.brief;
import static org.plenum.exchange.workbook.WorkbookReadings.said;
import static org.plenum.exchange.workbook.WorkbookReadings.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenum.exchange.Schemas;
import org.plenum.exchange.WorkbookWriter;

/** What files are instead of workbooks, and sheets as text, one trap each. */
class WorkbookFilesTest {

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

    /** Whom a newcomer names as a speaker must be there: a presenter need not. */
    @Test
    void aTemplateAsksForSpeakersBesideTheirSessions() throws IOException {
        var out = new ByteArrayOutputStream();
        WorkbookWriter.in(Locale.ENGLISH).writeTemplateArchive(out);
        assertThat(text(out.toByteArray(), "Sessions.csv").lines().findFirst().orElseThrow())
                .contains("Title,Kind,Duration,", ",Chairs,", ",Speakers,");
        try (var zip = ZipFile.builder().setByteArray(out.toByteArray()).get()) {
            assertThat(zip.getEntry("Session people.csv")).isNull(); // the same twice
        }
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
}
