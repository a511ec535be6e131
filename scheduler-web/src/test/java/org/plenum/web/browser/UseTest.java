package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be done on the pages. */
class UseTest extends BrowserTest {
    private static final String FOCUSED = "() => document.activeElement.closest('td')?.id";

    @Test
    void aSearchIsWatchedToItsEndWithoutLoadingThePageAgain() {
        var search = beginLongSearch("empty");
        var page = open(english(), TIMETABLE);
        assertThat(page.locator("#stop")).isVisible();
        page.locator("table.tt td").first().waitFor();
        page.evaluate("() => { window.same = true; document.querySelector('table.tt td').focus(); }");
        var focused = page.evaluate(FOCUSED);
        assertThat(page.locator(".verdict.good")).isVisible();
        assertThat(page.locator(".curve path.line")).isVisible();
        stop(search);
        assertThat(page.locator("#score .run")).containsText(ENDED);
        assertThat(page.locator("#said")).containsText(ENDED); // and is read out
        assertThat(page.locator("#solve")).isVisible();
        assertThat(page.evaluate(FOCUSED)).isEqualTo(focused);
        assertThat(page.evaluate("() => window.same")).isEqualTo(true);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aSearchIsBegunAfresh() {
        var page = open(english(), TIMETABLE);
        var begun = page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.locator("#afresh").click());
        assertThat(begun.request().postData()).contains("from=empty");
        assertThat(begun.status())
                .isEqualTo(303); // whether its search still runs, or has ended, on the page that follows
        assertThat(complaints).isEmpty();
    }

    @Test
    void aSearchIsStopped() {
        beginLongSearch("empty");
        var page = open(english(), TIMETABLE);
        assertThat(page.locator("#score")) // what is read out when it becomes true
                .hasAttribute("data-said", "The timetable is ready to publish. The search for a better one goes on.");
        page.locator("#stop").click();
        assertThat(page.locator("#score .run")).containsText(ENDED);
        assertThat(page.locator("#solve")).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aSearchThatEndsElsewhereIsSeenToEnd() {
        var search = beginLongSearch("draft");
        var watching = open(english(), TIMETABLE);
        assertThat(watching.locator("#stop")).isVisible();
        stop(search);
        assertThat(watching.locator("#score .run")).containsText(ENDED);
        assertThat(watching.locator("#said")).containsText(ENDED);
        assertThat(watching.locator("[sse-connect]")).hasCount(0); // it asks no more
        assertThat(complaints).isEmpty();
    }

    @Test
    void aConferenceIsDownloadedAndDeleted(@TempDir Path folder) throws IOException {
        var page = open(english(), "/conferences/new");
        upload(page, SAMPLE.resolveSibling("small.json"));
        page.locator("#import").click();
        assertThat(page).hasURL(Pattern.compile("/conferences/[^/]+/timetable$"));
        assertThat(page.locator("#empty-title")).hasText("No timetable yet");
        var id = page.url().replaceAll(".*/conferences/([^/]+)/timetable", "$1");
        page.navigate(address("/conferences"));
        page.locator("a[href='/conferences/" + id + "/files']").click();
        var copy = folder.resolve("copy.json");
        page.waitForDownload(() -> page.locator("#json").click()).saveAs(copy);
        assertThat(Files.readString(copy)).contains("\"id\" : \"" + id + "\"");
        page.navigate(address("/conferences"));
        page.locator("a[href='/conferences/" + id + "/delete']").click();
        page.locator("button.danger").click();
        assertThat(page).hasURL(Pattern.compile("/conferences$"));
        assertThat(page.locator("a[href='/conferences/" + id + "/files']")).hasCount(0);
    }

    @Test
    void aFilterIsInTheAddressAsSoonAsItIsChosen() {
        var page = open(english(), TIMETABLE + "?day=2019-04-10");
        page.locator("label.chip", new Page.LocatorOptions().setHasText("Africa"))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("day=2019-04-10&region=africa"));
        assertThat(page.locator("table.tt")).hasCount(1);
        assertThat(page.locator(".card[data-dim]").first()).isVisible();
    }

    @Test
    void aFindingLeadsToItsSession() {
        var page = open(english(), TIMETABLE);
        page.locator("#findings .group > summary").nth(1).click(); // the first groups its findings by region
        var link = page.locator("#findings details[open] .issue a.name[href*='#s-']")
                .first();
        var target = link.getAttribute("href");
        link.click();
        page.waitForURL(url -> url.endsWith(target));
        assertThat(page.locator(".card:target")).isInViewport();
    }

    @Test
    void regionsAreComparedInWords() {
        var page = open(english(), TIMETABLE);
        page.locator("nav a[href$='/parity']").click();
        assertThat(page).hasTitle(Pattern.compile("^Regions: "));
        assertThat(page.locator(".parity tbody tr")).hasCount(9); // measures
        var addressed = page.locator("#m-addressed-minutes");
        assertThat(addressed.locator("[data-end=best] .figure"))
                .hasText("450 minutesbest"); // Europe: 150, and 300 of bilaterals
        assertThat(addressed.locator("[data-end=worst] .end")).hasText("worst");
        assertThat(page.locator("nav a[aria-current=page]")).hasText("Regions");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aPresetLeadsToTheRulesThatItWeighs() {
        var page = open(english(), TIMETABLE);
        page.locator("nav a[href$='/rules']").click();
        assertThat(page).hasTitle(Pattern.compile("^Rules: "));
        page.locator("#preset-fair a").getByText("Unequal seats for a region").click();
        assertThat(page.locator("#region-unequal")).isInViewport();
        assertThat(page.locator("#region-unequal blockquote"))
                .containsText("The roundtables of africa have fewer seats");
        assertThat(page.locator("nav a[aria-current=page]")).hasText("Rules");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theDraftIsPublishedAndComparedWithWhatFollowsIt() {
        publishAndSolveAgain();
        var page = open(english(), TIMETABLE);
        page.locator("nav a[href$='/versions']").click();
        assertThat(page.locator("#versions tbody th").first()).hasText("Version 1");
        assertThat(page.locator("select[name=from]")).hasValue("1");
        assertThat(page.locator("select[name=to]")).hasValue("draft");
        assertThat(page.locator("#publish")).hasText("Publish as version 2");
        var moved = page.locator("#diff tbody tr[data-kind=moved]").first();
        assertThat(moved.locator(".kind")).hasText("another time");
        page.locator("select[name=who]").selectOption("region:europe");
        assertThat(page).hasURL(Pattern.compile("who=region(:|%3A)europe"));
        assertThat(page.locator("#told-region summary")).hasText("Europe");
        assertThat(page.locator("#told-region details[open] .text p").first())
                .hasText(Pattern.compile("^For Europe, (1 session changes|\\d+ sessions change)\\."));
        assertThat(page.locator("#told-region li").first()).hasText(Pattern.compile("^Your session “.+” .+"));
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, ArrowRight", "ar, ArrowLeft"}) // onward is leftward where the writing runs leftward
    void arrowKeysFollowTheWriting(String language, String onward) {
        var page = open(new NewContextOptions().setLocale(language), TIMETABLE);
        var table = page.locator("table.tt").first();
        table.locator("td[tabindex='0']").focus();
        assertThat(page.evaluate(FOCUSED)).isEqualTo(table.locator("td").first().getAttribute("id"));
        page.keyboard().press("Control+End");
        page.keyboard().press("Control+Home");
        assertThat(page.evaluate(FOCUSED)).isEqualTo(table.locator("td").first().getAttribute("id"));
        table.locator("td[colspan='1'][aria-colindex='2']").first().focus(); // beside another room's, below the plenary
        var first = column(page);
        page.keyboard().press(onward);
        assertThat(column(page)).isEqualTo(first + 1);
        assertThat(table.locator("td[tabindex='0']")).hasCount(1);
        page.keyboard().press("PageDown");
        assertThat(page.evaluate("() => document.activeElement.closest('table').id"))
                .isEqualTo("t-2019-04-10");
    }

    private static int column(Page page) {
        return Integer.parseInt(String.valueOf(
                page.evaluate("() => document.activeElement.closest('td').getAttribute('aria-colindex')")));
    }

    private static NewContextOptions english() {
        return new NewContextOptions().setLocale("en").setViewportSize(1440, 900);
    }
}
