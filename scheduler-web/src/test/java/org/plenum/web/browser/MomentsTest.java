package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.web.browser.FacesTest.assertUsable;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That everybody can use what a page is only for a moment: with a dialog over it, while a search runs, after a refusal. */
@Order(2) // it takes long
class MomentsTest extends BrowserTest {
    private static final String ONE_DAY = TIMETABLE + "?day=2019-04-10";

    @BeforeAll
    void publish() {
        publishDraft();
        place("preparation-europe", "2019-04-10T09:30", "saone"); // which breaks rules
    }

    private Page face(String path, String language, ColorScheme theme, int width) {
        return open(
                new NewContextOptions()
                        .setLocale(language)
                        .setColorScheme(theme)
                        .setViewportSize(width, 900),
                path);
    }

    private void assertUsableByAll(Page page) {
        assertUsable(page);
        assertThat(sideways(page)).isZero();
    }

    /** With all that is folded away on it. */
    private static void unfold(Page page) {
        page.evaluate("() => document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1440", "ar, DARK, 390"})
    void everythingThatIsFoldedAway(String language, ColorScheme theme, int width) {
        for (var path : new String[] {ONE_DAY, CHANGES, VERSIONS + "?from=1&to=draft"}) {
            var page = face(path, language, theme, width);
            unfold(page);
            assertUsableByAll(page);
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1440", "en, DARK, 390", "ar, LIGHT, 390", "ar, DARK, 1440"})
    void theDialogsOverTheTimetable(String language, ColorScheme theme, int width) {
        var page = face(ONE_DAY, language, theme, width);
        page.locator("#s-roundtable-africa a.edit").click();
        page.locator("dialog.over #move-grid").waitFor();
        unfold(page);
        assertUsableByAll(page);
        page.locator("dialog.over #try").click();
        page.locator("dialog.over #tried").waitFor();
        assertUsableByAll(page);
        page.keyboard().press("Escape");

        unfold(page);
        page.locator("#findings a.waive").first().click();
        page.locator("dialog.over #waive").waitFor();
        assertUsableByAll(page);
        page.keyboard().press("Escape");

        page.keyboard().press("Control+k");
        page.keyboard().type("a");
        page.locator("#finding #found a").first().waitFor();
        assertUsableByAll(page);
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, DARK, 1440", "ar, LIGHT, 390"})
    void whatIsSaidAboutWhatWasDone(String language, ColorScheme theme, int width) {
        var page = face(ONE_DAY, language, theme, width);
        page.locator("td:has(#s-bilateral-ca-jm)").focus();
        page.keyboard().press(" ");
        page.locator("td[data-kind]").first().waitFor();
        page.keyboard().press("Escape");
        assertThat(page.locator("#toast.toast #toast-close")).isVisible();
        assertUsableByAll(page);
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1440", "ar, DARK, 390"})
    void whileSearchesRun(String language, ColorScheme theme, int width) {
        beginLongSearch("draft");
        assertThat(api().post(
                                address("/api/v1/conferences/" + CONFERENCE + "/alternatives"),
                                RequestOptions.create().setData(Map.of())))
                .isOK();
        var timetable = face(ONE_DAY, language, theme, width);
        assertThat(timetable.locator("#stop")).isVisible();
        assertUsableByAll(timetable);
        var changes = face(CHANGES, language, theme, width);
        assertThat(changes.locator("#now[hx-get] #job, #now[hx-get] #proposals"))
                .hasCount(2);
        assertUsableByAll(changes);
        var session = face("/conferences/" + CONFERENCE + "/sessions/roundtable-africa", language, theme, width);
        assertUsableByAll(session);
        var many = face(EDIT_MANY, language, theme, width);
        assertUsableByAll(many);
    }

    @ParameterizedTest
    @CsvSource({"en, DARK, 1440", "ar, LIGHT, 390"})
    void whatIsRefused(String language, ColorScheme theme, int width, @TempDir Path folder) throws IOException {
        assertUsableByAll(face("/nowhere", language, theme, width));
        assertUsableByAll(face("/conferences/none/changes", language, theme, width));

        var broken = Files.writeString(folder.resolve("broken.json"), """
                {"schema": "plenum/conference/1", "id": "broken", "name": "Broken", "timeZone": "Nowhere", "days": []}
                """);
        var begun = face("/conferences/new", language, theme, width);
        upload(begun, broken);
        begun.locator("#complaints .issue.bad").first().waitFor();
        assertUsableByAll(begun);
        begun.navigate(address("/conferences/new"));
        begun.locator("#create").click();
        begun.locator("#wrong-name").waitFor();
        assertUsableByAll(begun);

        var changes = face(CHANGES, language, theme, width);
        changes.locator("#change").click();
        changes.locator(".refusal").waitFor();
        assertUsableByAll(changes);

        var timetable = face(TIMETABLE, language, theme, width);
        unfold(timetable);
        timetable.locator("#search-options [name=runs]").evaluate("(field) => { field.type = 'text'; }");
        timetable.locator("#search-options [name=runs]").fill("0");
        timetable.locator("#solve").click();
        timetable.locator(".complaint").waitFor();
        assertUsableByAll(timetable);
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1440", "ar, DARK, 390"})
    void whereThereIsNoTimetable(String language, ColorScheme theme, int width) {
        var page = face("/conferences/new", language, theme, width);
        upload(page, SAMPLE.resolveSibling("small.json"));
        page.locator("#import").click();
        page.locator("#empty-title").waitFor();
        unfold(page);
        assertUsableByAll(page);
        var conference = page.url().replaceFirst("/timetable.*", "");
        for (var path : new String[] {"/changes", "/versions", "/parity", "/edit-many", "/history"}) {
            page.navigate(conference + path);
            assertUsableByAll(page);
        }
        page.navigate(conference + "/delete");
        page.locator("button.danger").click();
    }
}
