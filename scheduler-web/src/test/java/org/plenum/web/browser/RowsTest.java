package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of rows that nobody made for Plenum becomes a part of a conference. */
class RowsTest extends BrowserTest {
    private static final String[][] WATER = {
        {"Water Days, DRAFT PROGRAMME", "", "", "", "", ""},
        {"Date", "Time", "Topic", "Speaker(s)", "Room", "Remarks"},
        {"Mon 1 March", "9.00-9.30", "Opening ceremony", "The Minister; Ana Ruiz", "Grand Hall", ""},
        {"Mon 1 March", "9.30-10.00", "Coffee break", "", "Foyer", ""},
        {"Mon 1 March", "10.00-11.30", "Rivers", "Ana Ruiz and Tom Okoye", "Room A", "slides"},
        {"Mon 1 March", "10.00-11.30", "Workshop: Maps", "tbc", "Room B", ""}
    };

    @TempDir
    private Path folder;

    @Test
    void aSheetOfSomebodysOwnBecomesTheSessionsOfANewConference() throws IOException {
        var page = open(new NewContextOptions().setLocale("en"), "/conferences/new");
        upload(page, Book.ofRows("Programme", WATER).in(folder, "programme.xlsx"));
        assertThat(page.locator("#rows-title")).hasText("These are rows of your own, not a workbook of a conference");
        assertThat(page.locator("#complaints")).hasCount(0); // what a workbook would lack is no help
        FacesTest.assertUsable(page);
        page.locator("#take").click();
        assertThat(page.locator("#rows")).containsText("The rows of your file come next");
        page.locator("#name").fill("Water Days");
        page.locator("#place").fill("Zurich");
        page.locator("#questions [name=first]").fill("2027-03-01");
        page.locator("#questions [name=last]").fill("2027-03-02");
        page.locator("#create").click();

        assertThat(page.locator("#counts")).hasText("4 rows, 2 cells to mend. Nothing is kept yet."); // a kind, and tbc
        assertTexts(
                page.locator("#assign select[name=as] option:checked"),
                "leave out",
                "Duration",
                "Title",
                "Speakers",
                "Only rooms",
                "Notes");
        assertThat(page.locator("#breaks")).containsText("1 row is a break and is left out.");
        assertTexts(
                page.locator(".added"),
                "People The Minister · Ana Ruiz · Tom Okoye",
                "Rooms Grand Hall · Room A · Room B");
        FacesTest.assertUsable(page);
        page.locator("#assign [name='rest.kind']").selectOption("BRIEFING"); // Rivers: its title says nothing
        page.locator("#again").click();
        assertThat(page.locator("#counts")).hasText("4 rows, 1 cell to mend. Nothing is kept yet."); // tbc may stay
        page.locator("#keep").click();

        assertThat(page).hasURL(Pattern.compile("/conferences/water-days/programme/sessions"));
        var sessions = document("water-days").get("sessions");
        assertThat(sessions.valueStream()
                        .map(each -> each.get("title").stringValue() + " "
                                + each.get("kind").stringValue() + " "
                                + each.get("duration").stringValue()))
                .containsExactly(
                        "Opening ceremony CEREMONY PT30M",
                        "Rivers BRIEFING PT1H30M",
                        "Workshop: Maps WORKSHOP PT1H30M");
        assertThat(sessions.at("/1/people").toString())
                .isEqualTo("[{\"id\":\"ana-ruiz\",\"role\":\"SPEAKER\"},{\"id\":\"tom-okoye\",\"role\":\"SPEAKER\"}]");
        assertThat(sessions.at("/2").has("people")).isFalse(); // tbc is nobody
        assertThat(complaints).isEmpty();
    }

    /** In the encoding of an old spreadsheet, with semicolons; the times of the sheet are kept. */
    @Test
    void columnsAreChosenByHandWithoutJavaScript() throws IOException {
        create(Book.of("rows").in(folder, "rows.xlsx"));
        var file = Files.write(folder.resolve("exposés.csv"), """
                titre;orateurs;quand;langue
                Cafés;Zoë Müller et Ana Ruiz;lundi 1 mars 9h30-10h15;fr
                """.getBytes(Charset.forName("windows-1252")));
        var page = open(new NewContextOptions().setLocale("fr").setJavaScriptEnabled(false), "/conferences/rows/files");
        upload(page, file);
        assertThat(page.locator("#rows [name=conference] option:checked")).hasText("Spring Meeting");
        page.locator("#take").click();
        page.locator("#assign [name=as]").nth(2).selectOption("pinned-start+duration");
        page.locator("#assign [name='rest.kind']").selectOption("PANEL");
        page.locator("#again").click();
        assertThat(page.locator("[id='c-0-pinned-start']")).hasValue("2027-03-01 09:30");
        page.locator("[id='c-0-pinned-start']").fill("jamais"); // what is wrong afterwards loses nothing
        page.locator("#keep").click();
        assertThat(page.locator("[id='c-0-pinned-start-wrong']")).containsText("jamais");
        assertThat(page.locator("#assign [name=as]").nth(2)).hasValue("pinned-start+duration");
        page.locator("[id='c-0-pinned-start']").fill("2027-03-01 09:30");
        page.locator("#keep").click();

        assertThat(page).hasURL(Pattern.compile("/conferences/rows/programme/sessions(#.*)?$"));
        var session = document("rows").at("/sessions/2");
        assertThat(session.get("title").stringValue()).isEqualTo("Cafés");
        assertThat(session.get("duration").stringValue()).isEqualTo("PT45M");
        assertThat(session.at("/pinned/start").stringValue()).isEqualTo("2027-03-01T09:30");
        assertThat(session.at("/people/0/id").stringValue()).isEqualTo("zoe-muller");
    }

    @Test
    void aPhoneShowsItInArabic() throws IOException {
        create(Book.of("phone-rows").in(folder, "rows.xlsx"));
        var page = open(
                new NewContextOptions().setLocale("ar").setViewportSize(390, 844), "/conferences/phone-rows/files");
        upload(page, Book.ofRows("برنامج", WATER).in(folder, "programme.xlsx"));
        assertUsable(page);
        page.locator("#take").click();
        assertThat(page.locator("#assign h3")).hasText("ماذا يحتوي كل عمود؟");
        assertThat(page.locator("#assign [name=as] option:checked").nth(3)).hasText("المتحدثون");
        assertUsable(page);
        assertThat(complaints).isEmpty();
    }

    private static void assertUsable(Page page) {
        FacesTest.assertUsable(page);
        assertThat(sideways(page)).isZero();
    }

    private void create(Path file) throws IOException {
        assertThat(api().post(
                                address("/api/v1/conferences"),
                                RequestOptions.create()
                                        .setHeader(
                                                "Content-Type",
                                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                                        .setData(Files.readAllBytes(file))))
                .isOK();
    }

    private JsonNode document(String conference) {
        return JsonMapper.shared()
                .readTree(
                        api().get(address("/api/v1/conferences/" + conference)).text());
    }
}
