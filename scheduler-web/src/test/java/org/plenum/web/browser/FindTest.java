package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That things are found by typing, and agendas by whom they are for. */
class FindTest extends BrowserTest {
    private static final String FIND = "/conferences/" + CONFERENCE + "/find";
    private static final String AGENDA = "/conferences/" + CONFERENCE + "/agenda";

    @ParameterizedTest
    @ValueSource(strings = {TIMETABLE, VERSIONS, CHANGES, PARITY, RULES})
    void theKeysOpenTheSearchOnEveryPage(String path) {
        var page = open(english(), path);
        page.keyboard().press("Control+k");
        assertThat(page.locator("#finding #q")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#finding")).isHidden();
        page.keyboard().press("Meta+k");
        assertThat(page.locator("#finding #q")).isFocused();
        assertThat(complaints).isEmpty();
    }

    @Test
    void arrowsChooseAndEnterOpens() {
        var page = open(english(), TIMETABLE);
        page.locator("#to-find").click();
        page.keyboard().type("EUROPE");
        assertThat(page.locator("#finding #found a").first()).containsText("Europe");
        page.keyboard().press("ArrowUp"); // stays in the field
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#finding #found a").first()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#finding #found a").nth(1)).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/(sessions/|agenda\\?).*"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void enterOpensTheBestOfWhatWasTypedLast() {
        var page = open(english(), TIMETABLE);
        page.keyboard().press("Control+k");
        page.keyboard().type("roundtable africa");
        page.keyboard().press("Enter"); // before or after the answer
        page.waitForURL("**/sessions/roundtable-africa");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aPageIsOpenedByTheBeginningOfItsName() {
        var page = open(english(), VERSIONS);
        page.keyboard().press("Control+k");
        page.keyboard().type("deleg");
        assertThat(page.locator("#found-page")).containsText("Pages");
        assertThat(page.locator("#found a").first()).containsText("Programme"); // what it is a page of
        page.keyboard().press("Enter");
        page.waitForURL("**/programme/delegations");
        assertThat(complaints).isEmpty();
    }

    @Test
    void nothingThatIsFoundIsSaid() {
        var page = open(english(), TIMETABLE);
        page.keyboard().press("Control+k");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("<b>zebra");
        assertThat(page.locator("#find-count[role=status]"))
                .hasText("Nothing found. Type fewer words, or only the beginning of one.");
        page.keyboard().press("Enter"); // opens nothing
        assertThat(page.locator("#finding #q")).isFocused();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aSlashIsLeftToTheBrowser() {
        var page = open(english(), TIMETABLE);
        page.keyboard().press("/");
        assertThat(page.locator("#finding")).isHidden(); // keys are heard before this is asked
        page.keyboard().press("Control+k");
        assertThat(page.locator("#finding #q")).hasValue("");
    }

    @Test
    void thePageFindsWithoutJavaScript() {
        var page = open(new NewContextOptions().setJavaScriptEnabled(false).setLocale("en"), TIMETABLE);
        page.locator("#to-find").click();
        page.locator("#q").fill("europe");
        page.locator(".asking button").click();
        assertThat(page.locator("#found section").first()).isVisible();
        assertThat(page.locator("#found-session")).containsText("Sessions");
        assertThat(page.locator("#q")).hasValue("europe");
    }

    @Test
    void allOfAKindAreListed() {
        var page = open(english(), FIND + "?q=a");
        assertThat(page.locator("section[aria-labelledby=found-session] li")).hasCount(8);
        page.locator("section[aria-labelledby=found-session] .more a").click();
        page.waitForURL("**all=session");
        assertThat(page.locator("#found section")).hasCount(1);
        assertThat(page.locator("#found li").nth(8)).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aFilterLeadsToTheAgendaAndBack() {
        var page = open(english(), TIMETABLE + "?room=aula");
        page.locator(".bar a[href*='/agenda?']").click();
        page.waitForURL("**/agenda?room=aula");
        assertThat(page.locator("main h2.title")).containsText("Agenda: ");
        assertThat(page.locator(".agenda").first()).isVisible();
        page.locator("#to-timetable").click();
        page.waitForURL("**/timetable?room=aula");
        assertThat(page.locator("select[name=room]")).hasValue("aula");
        assertThat(complaints).isEmpty();
    }

    @Test
    void anAgendaOfNobodyLetsOneSearch() {
        var page = open(english(), AGENDA);
        page.waitForURL("**/find");
        assertThat(page.locator("#q")).isFocused();
    }

    @Test
    void theFirstStepsAreThereUntilTheFirstPublication() {
        var page = open(english(), TIMETABLE);
        assertThat(page.locator("#first li[data-state=done]")).hasCount(3);
        assertThat(page.locator("#first li[aria-current=step]")).containsText("Publish the timetable");
        assertThat(FacesTest.violations(page)).isEmpty();
        page.locator("#first summary").click();
        assertThat(page.locator("#first ol")).isHidden();
        page.reload();
        assertThat(page.locator("#first ol")).isHidden(); // whoever folded them away finds them so
        page.locator("#first summary").click();
        page.locator("#first a[href$='/versions']").click();
        assertThat(page.locator("#publish")).isVisible();
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1440", "en, DARK, 390", "ar, DARK, 1440", "ar, LIGHT, 390"})
    void everybodyCanUseTheDialog(String language, ColorScheme theme, int width) {
        var page = open(
                new NewContextOptions()
                        .setLocale(language)
                        .setColorScheme(theme)
                        .setViewportSize(width, 900),
                RULES);
        page.keyboard().press("Control+k");
        assertThat(page.locator("#finding #q")).isFocused();
        page.keyboard().type("e");
        assertThat(page.locator("#finding #found li").first()).isVisible();
        assertThat(FacesTest.violations(page)).isEmpty();
        assertThat(page.locator("#finding").evaluate("box => box.scrollWidth - box.clientWidth"))
                .isEqualTo(0);
    }

    private static NewContextOptions english() {
        return new NewContextOptions().setLocale("en").setViewportSize(1440, 900);
    }
}
