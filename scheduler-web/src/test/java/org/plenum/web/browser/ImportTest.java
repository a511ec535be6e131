package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files are looked at before they are imported. */
class ImportTest extends BrowserTest {
    @TempDir
    private Path folder;

    @Test
    void everyWrongCellIsNamedAndNothingIsStored() throws IOException {
        var page = open(english(), "/conferences/new");
        upload(page, wrong("wrong").in(folder, "wrong.xlsx"));

        assertThat(page.locator("#complaints-title")).hasText("3 errors keep the file from being imported");
        assertTexts(page.locator("#complaints h3"), "Rooms", "Sessions");
        assertTexts(
                page.locator("#complaints li"),
                "C2 Capacity The cell holds “many”, and should hold a whole number from 0 to 1000000. Correct it.",
                "C2 Kind The value “PLENERY” is not one of PLENARY, CEREMONY, BRIEFING, PANEL, ROUNDTABLE,"
                        + " WORKSHOP, BILATERAL, MEETING, SOCIAL. Did you mean “PLENARY”?",
                "D3 Duration The cell holds “soon”, and should hold a duration such as 90 or 1:30. Correct it.");
        assertThat(page.locator("#import, #replace")).hasCount(0);
        assertThat(api().get(address("/api/v1/conferences/wrong")).status()).isEqualTo(404);

        upload(page, Book.of("wrong").in(folder, "right.xlsx")); // the same page takes the corrected file
        page.locator("#import").click();
        assertThat(page).hasURL(Pattern.compile("/conferences/wrong/timetable$"));
        assertThat(complaints).isEmpty();
    }

    private static Book wrong(String id) {
        return Book.of(id)
                .with("Rooms", 1, 2, "many")
                .with("Sessions", 1, 2, "PLENERY")
                .with("Sessions", 2, 3, "soon");
    }

    @Test
    void aCorrectedWorkbookChangesWhatWasCorrected() throws IOException {
        var page = open(english(), "/conferences/new");
        upload(page, Book.of("corrected").in(folder, "first.xlsx"));
        assertTexts(page.locator("#counts div"), "Days\n1", "Rooms\n2", "Sessions\n2");
        page.locator("#import").click();
        assertThat(page.locator(".notice.done")).hasText("The file was imported.");

        page.navigate(address("/conferences/new"));
        var second = Book.of("corrected")
                .with("Rooms", 2, 1, "River Quay")
                .with("Sessions", 1, 3, "1:15")
                .with("Sessions", 3, 0, "closing")
                .with("Sessions", 3, 1, "Closing")
                .with("Sessions", 3, 2, "PLENARY")
                .with("Sessions", 3, 3, "30")
                .in(folder, "second.xlsx");
        upload(page, second);
        assertTexts(page.locator("#differences h3"), "Rooms", "Sessions");
        assertTexts(page.locator("#differences summary"), "1 changed", "1 added", "1 changed");
        assertTexts(page.locator("#differences details > ul > li b"), "River Quay", "Closing", "Opening");
        assertTexts(page.locator("#differences .field"), "Name", "Duration");
        assertTexts(page.locator("#differences del bdi"), "Quay", "1:00");
        assertTexts(page.locator("#differences ins bdi"), "River Quay", "1:15");

        page.locator("#replace").click();
        assertThat(page).hasURL(Pattern.compile("/conferences/corrected/timetable$"));
        assertThat(document("corrected").at("/sessions/0/duration").stringValue())
                .isEqualTo("PT1H15M");
        assertThat(document("corrected").get("sessions")).hasSize(3);

        page.navigate(address("/conferences/corrected/files"));
        upload(page, second);
        assertThat(page.locator("#same")).containsText("Nothing would change");
        assertThat(page.locator("#replace")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    /** Another planner changes the conference while somebody looks at the differences. */
    @Test
    void whatWasChangedMeanwhileIsNotOverwrittenUnseen() throws IOException {
        create(Book.of("meanwhile").in(folder, "first.xlsx"));
        var page = open(english(), "/conferences/meanwhile/files");
        upload(page, Book.of("meanwhile").with("Sessions", 1, 3, "75").in(folder, "mine.xlsx"));
        assertTexts(page.locator("#differences .field"), "Duration");
        replace("meanwhile", Book.of("meanwhile").with("Rooms", 1, 2, "250").in(folder, "theirs.xlsx"));

        var refused = page.waitForResponse(
                "**/replace", () -> page.locator("#replace").click());
        assertThat(refused.status()).isEqualTo(412);
        assertThat(page.locator("#stale"))
                .containsText("Nothing was replaced: somebody has changed Spring Meeting meanwhile.");
        assertTexts(page.locator("#differences .field"), "Capacity", "Duration");
        assertTexts(page.locator("#differences del bdi"), "250", "1:00");
        assertThat(document("meanwhile").at("/rooms/0/capacity").intValue()).isEqualTo(250);

        page.locator("#replace").click();
        assertThat(page).hasURL(Pattern.compile("/conferences/meanwhile/timetable$"));
        assertThat(document("meanwhile").at("/rooms/0/capacity").intValue()).isEqualTo(200);
    }

    @Test
    void aSearchGoesOnWithWhatWasImported() throws IOException {
        beginLongSearch("empty");
        var document = api().get(address("/api/v1/conferences/" + CONFERENCE)).text();
        var file = Files.writeString(
                folder.resolve("renamed.json"), document.replace("General Assembly Hall", "Great Hall"));
        var page = open(english(), "/conferences/" + CONFERENCE + "/files");
        upload(page, file);
        assertTexts(page.locator("#differences ins bdi"), "Great Hall");
        page.locator("#replace").click();
        assertThat(page).hasURL(Pattern.compile("/timetable$"));
        var jobs = api().get(address("/api/v1/jobs?conference=" + CONFERENCE)).text();
        assertThat(JsonMapper.shared().readTree(jobs).at("/items/0/revision").intValue())
                .isEqualTo(2); // the newest searches with the new revision
    }

    @Test
    void whatIsOfferedForExportIsThere() {
        var page = open(english(), "/conferences/" + CONFERENCE + "/files");
        var links = page.locator(".exports a").all();
        assertThat(links).hasSize(8); // a calendar, two programmes, two tables, a workbook, its sheets, the document
        assertThat(links)
                .allSatisfy(link -> assertThat(
                                api().get(address(link.getAttribute("href"))).status())
                        .isEqualTo(200));
        page.navigate(address("/conferences/" + CONFERENCE + "/agenda?room=auditorium"));
        assertThat(api().get(address(page.locator("#calendar").getAttribute("href")))
                        .text())
                .contains("BEGIN:VEVENT", "LOCATION:Auditorium")
                .doesNotContain("LOCATION:Rhône");
    }

    /** The file of one conference is imported into another, or as a new one with another id. */
    @Test
    void aFileBecomesWhatSomebodyWants() throws IOException {
        create(Book.of("target").in(folder, "target.xlsx"));
        var other = Book.of("other").with("Rooms", 1, 1, "Small Hall").in(folder, "other.xlsx");
        var page = open(english(), "/conferences/target/files");
        upload(page, other);
        assertTexts(page.locator("#differences ins bdi"), "Small Hall"); // not the id
        assertThat(page.locator("[name=id]")).hasValue("other"); // which nobody has
        page.locator("#replace").click();
        assertThat(page).hasURL(Pattern.compile("/timetable$"));
        assertThat(document("target").at("/rooms/0/name").stringValue()).isEqualTo("Small Hall");

        page.navigate(address("/conferences/new"));
        upload(page, Book.of("target").in(folder, "again.xlsx"));
        assertThat(page.locator("[name=id]")).hasValue("target-2");
        page.locator("[name=id]").fill("no id");
        page.locator("#import").click();
        assertThat(page.locator("#wrong-id")).containsText("The id “no id” is not 1 to 64 letters");
        assertThat(page.locator("[name=id]")).hasValue("no id");
        page.locator("[name=id]").fill("target");
        page.locator("#import").click();
        assertThat(page.locator("#taken")).containsText("there is a conference with the id “target” already");
        page.locator("[name=id]").fill("target-copy");
        page.locator("#import").click();
        assertThat(page).hasURL(Pattern.compile("/timetable$"));
        assertThat(document("target-copy").get("id").stringValue()).isEqualTo("target-copy");
    }

    /** Organisers keep more in their workbook than Plenum reads. */
    @Test
    void aSheetOfSomethingElseIsNamedAndLeftOut() throws IOException {
        var page = open(english(), "/conferences/new");
        upload(page, Book.of("beside").beside("Budget").in(folder, "beside.xlsx"));
        assertTexts(page.locator("#complaints h3"), "Budget");
        assertThat(page.locator("#complaints li")).containsText("“Budget”");
        assertThat(page.locator("#import")).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void anythingElseIsRefusedInOneSentence() throws IOException {
        var page = open(english(), "/conferences/new");
        upload(page, Files.writeString(folder.resolve("programme.xlsx"), "%PDF-1.7 not a workbook"));
        assertTexts(
                page.locator("#complaints li"),
                "This is a PDF document, not a workbook. Open the spreadsheet that it was made from,"
                        + " and save it as .xlsx.");
        var large = Files.write(folder.resolve("large.xlsx"), new byte[(32 << 20) + 1]); // the limit of any document
        upload(page, large);
        assertThat(page.locator("#why"))
                .hasText("The file is larger than any conference needs. Choose another file, or leave out notes.");
        page.navigate(address("/imports/00000000-0000-0000-0000-000000000000"));
        assertThat(page.locator("#why"))
                .hasText("The file is no longer here: one that was not imported is kept for a day.");
    }

    @Test
    void aPhoneShowsItInArabic() throws IOException {
        create(Book.of("phone").in(folder, "first.xlsx"));
        var page = open(new NewContextOptions().setLocale("ar").setViewportSize(390, 844), "/conferences/new");
        upload(page, wrong("phone").in(folder, "wrong.xlsx"));
        assertThat(page.locator("#complaints-title")).hasText("3 أخطاء تمنع الاستيراد");
        assertTexts(page.locator("#complaints code"), "C2", "C2", "D3");
        assertThat(page.locator("#complaints li").first()).containsText("صحّحها");
        assertUsable(page);
        upload(page, Book.of("phone").with("Sessions", 1, 3, "75").in(folder, "right.xlsx"));
        assertTexts(page.locator("#differences .field"), "المدة");
        assertUsable(page);
        page.locator("#replace").click();
        assertThat(page.locator(".notice.done")).hasText("استُورد الملف.");
        assertThat(complaints).isEmpty();
    }

    private static void assertUsable(Page page) {
        FacesTest.assertUsable(page);
        assertThat(sideways(page)).isZero();
    }

    @Test
    void itWorksWithoutJavaScript() throws IOException {
        var page = open(english().setJavaScriptEnabled(false), "/conferences/new");
        upload(page, wrong("plain").in(folder, "wrong.xlsx"));
        assertThat(page.locator("#complaints li.bad")).hasCount(3);
        upload(page, Book.of("plain").in(folder, "right.xlsx"));
        page.locator("#import").click();
        assertThat(page).hasURL(Pattern.compile("/conferences/plain/timetable$"));
        page.navigate(address("/conferences/plain/files"));
        upload(page, Book.of("plain").with("Sessions", 1, 3, "75").in(folder, "right.xlsx"));
        assertThat(page.locator("#differences details[open] .field")).hasText("Duration");
        page.locator("#replace").click();
        assertThat(page).hasURL(Pattern.compile("/timetable$"));
        assertThat(document("plain").at("/sessions/0/duration").stringValue()).isEqualTo("PT75M");
    }

    /** The programme of another tool: two talks, of which one has no end, and a break in between. */
    @Test
    void theProgrammeOfAnotherToolIsImportedAndSolved() throws IOException {
        var file = Files.writeString(folder.resolve("schedule.xml"), """
                <schedule><conference><acronym>meet</acronym><title>Spring Meet</title></conference>
                <day date="2026-05-04"><room name="Hall">
                  <event guid="a1"><start>09:00</start><duration>1:00</duration><title>Opening</title><type>keynote</type></event>
                  <event guid="b2"><start>10:30</start><title>Forensics</title><persons><person>Ada</person></persons></event>
                </room></day></schedule>
                """);
        var page = open(english(), "/conferences/new");
        upload(page, file);
        assertTexts(page.locator("#counts div"), "Days\n1", "Rooms\n1", "People\n1", "Sessions\n2");
        assertTexts(
                page.locator("#complaints li"),
                "line 4 The event “Forensics” has no end, and got the usual length. Check how long they take.",
                "The file names no time zone, so the conference has UTC."
                        + " Set the time zone of the place; the times of day stay as they are.");
        assertThat(page.locator("#placed [aria-current]")).hasText("It stays as it is (pinned)");
        assertUsable(page);

        page.locator("#placed a", new Page.LocatorOptions().setHasText("anew")).click();
        assertThat(page.locator("#placed [aria-current]")).hasText("It is scheduled anew");
        page.locator("#placed a", new Page.LocatorOptions().setHasText("pinned"))
                .click();
        page.locator("#import").click();
        assertThat(page).hasURL(Pattern.compile("/conferences/meet/timetable$"));
        assertThat(document("meet").at("/sessions/0/pinned/start").stringValue())
                .isEqualTo("2026-05-04T09:00");
        page.locator("#solve").click();
        assertThat(page.locator(".card", new Page.LocatorOptions().setHasText("Forensics"))
                        .first())
                .isVisible();

        page.navigate(address("/conferences/meet/files"));
        upload(page, file);
        assertThat(page.locator("#same")).containsText("Nothing would change");
        page.locator("#placed a", new Page.LocatorOptions().setHasText("published"))
                .click();
        page.locator("#replace").click();
        assertThat(page).hasURL(Pattern.compile("/conferences/meet/timetable$"));
        assertThat(document("meet").at("/baseline/placements")).hasSize(2);
        assertThat(document("meet").at("/sessions/0").has("pinned")).isFalse();
        assertThat(complaints).isEmpty();
    }

    /** What is exported is imported without a difference, in any language. */
    @Test
    void whatIsExportedIsTheSame() throws IOException {
        var page = open(new NewContextOptions().setLocale("fr"), "/conferences/" + CONFERENCE + "/files");
        for (var format : List.of("xlsx", "zip", "json")) {
            page.navigate(address("/conferences/" + CONFERENCE + "/files"));
            var file = folder.resolve("export." + format);
            var download = page.waitForDownload(() -> page.locator("#" + format).click());
            assertThat(download.suggestedFilename()).isEqualTo(CONFERENCE + "." + format);
            download.saveAs(file);
            upload(page, file);
            assertThat(page.locator("#same")).containsText("Rien ne changerait");
        }
        page.navigate(address("/conferences/new"));
        var template = page.waitForDownload(() -> page.locator("#template").click());
        assertThat(template.suggestedFilename()).isEqualTo("plenum-template.xlsx");
        var file = folder.resolve("template.xlsx");
        template.saveAs(file);
        upload(page, file);
        assertThat(page.locator("#complaints h3").first()).hasText("Conférence"); // its sheets are in French
    }

    private void create(Path file) throws IOException {
        assertThat(api().post(address("/api/v1/conferences"), workbook(file))).isOK();
    }

    private void replace(String conference, Path file) throws IOException {
        var replacing = workbook(file).setHeader("If-Match", "*");
        assertThat(api().put(address("/api/v1/conferences/" + conference), replacing))
                .isOK();
    }

    private static RequestOptions workbook(Path file) throws IOException {
        return RequestOptions.create()
                .setHeader("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .setData(Files.readAllBytes(file));
    }

    private JsonNode document(String conference) {
        return JsonMapper.shared()
                .readTree(
                        api().get(address("/api/v1/conferences/" + conference)).text());
    }

    private static NewContextOptions english() {
        return new NewContextOptions().setLocale("en").setViewportSize(1280, 900);
    }
}
