package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That each form which changes something asks who does it, and that the history says so; without JavaScript. */
class NamesTest extends BrowserTest {
    private static final String SESSION = "/conferences/" + CONFERENCE + "/sessions/roundtable-africa";

    private Page open(String path) {
        return open(new NewContextOptions().setLocale("en").setJavaScriptEnabled(false), path);
    }

    /** Says who does it, in the button's own form, and does it. */
    private static void press(Page page, String button, String name) {
        var pressed = page.locator(button);
        nameBeside(pressed).fill(name);
        var answer =
                page.waitForResponse(response -> response.request().method().equals("POST"), pressed::click);
        assertThat(answer.status()).isEqualTo(303);
    }

    private static Locator nameBeside(Locator button) {
        return button.locator("xpath=ancestor::form").locator("input[name=by]");
    }

    private JsonNode history(String conference) {
        var steps = api().get(address("/api/v1/conferences/" + conference + "/timetable/history"));
        return JsonMapper.shared().readTree(steps.text());
    }

    private String doer() {
        return history(CONFERENCE).at("/0/by").asString();
    }

    @Test
    void handsOnASession() {
        var page = open(SESSION);
        press(page, "#pin", "Pia");
        assertThat(doer()).isEqualTo("Pia");
        page.navigate(address(SESSION));
        press(page, "#unpin", "Uwe");
        assertThat(doer()).isEqualTo("Uwe");
        page.navigate(address(SESSION));
        press(page, "#out", "Ola");
        assertThat(doer()).isEqualTo("Ola");
        page.navigate(address(SESSION));
        page.locator("input[name=suggestion]").first().check();
        press(page, "#move", "Mia");
        assertThat(doer()).isEqualTo("Mia");
        page.navigate(address(SESSION + "?start=2019-04-10T14:00&room=aula"));
        press(page, "#move-there", "Tom");
        assertThat(doer()).isEqualTo("Tom");
    }

    @Test
    void handsOnAFinding() {
        var page = open(TIMETABLE);
        var finding = page.locator("a.waive").first().getAttribute("href");
        page.navigate(address(finding));
        page.locator("input[name=why]").fill("there is no other hall");
        press(page, "#waive", "Wim");
        assertThat(doer()).isEqualTo("Wim");
        page.navigate(address(finding));
        press(page, "#take-back", "Bea");
        assertThat(doer()).isEqualTo("Bea");
    }

    @Test
    void whoUndoesAndRedoes() {
        var page = open(SESSION);
        press(page, "#pin", "Pia");
        page.navigate(address(TIMETABLE));
        assertThat(nameBeside(page.locator("#undo"))).hasValue("Pia"); // who typed it once need not do so again
        press(page, "#undo", "Una");
        assertThat(history(CONFERENCE).at("/0/undone/by").asString()).isEqualTo("Una");
        page.navigate(address("/conferences/" + CONFERENCE + "/history"));
        assertThat(page.locator("#history tbody tr").first()).containsText("undone by Una");
        page.navigate(address(TIMETABLE));
        press(page, "#redo", "Rea عائشة");
        assertThat(history(CONFERENCE).at("/0/redone/by").asString()).isEqualTo("Rea عائشة");
        page.navigate(address("/conferences/" + CONFERENCE + "/history"));
        assertThat(page.locator("#history tbody tr").first()).containsText("redone by Rea عائشة");
        page.navigate(address(TIMETABLE));
        assertThat(nameBeside(page.locator("#redo"))).hasValue("Rea عائشة");
        press(page, "#undo", "Una");
    }

    @Test
    void whoChangesTheDocument() {
        var page = open(CHANGES);
        page.locator("input[value=session-cancelled]").check();
        page.locator("select[name='session-cancelled.session']").selectOption("preparation-europe");
        press(page, "#change", "Cem");
        assertThat(doer()).isEqualTo("Cem");
        page.navigate(address(CHANGES));
        page.locator("#revisions summary").last().click();
        press(page, "#revisions tbody tr:last-child button", "Rob");
        assertThat(doer()).isEqualTo("Rob");
    }

    @Test
    void whoAsksForASearch() {
        var page = open(CHANGES);
        press(page, "#reoptimise", "Ron");
        endSearches();
        assertThat(doer()).isEqualTo("Ron");
        page.navigate(address(TIMETABLE));
        press(page, "#solve", "Sue");
        endSearches();
        assertThat(doer()).isEqualTo("Sue");
        page.navigate(address(CHANGES));
        press(page, "#propose", "Sue");
        endSearches();
        page.navigate(address(CHANGES));
        press(page, "[data-adopt=fewest-moves]", "Ada");
        assertThat(doer()).isEqualTo("Ada");
    }

    @Test
    void whoTakesInAndPublishes() {
        var page = open("/conferences/new");
        upload(page, SAMPLE.resolveSibling("small.json"));
        press(page, "#import", "Zoe");
        assertThat(page).hasURL(Pattern.compile("/timetable$"));
        var id = page.url().replaceAll(".*/conferences/([^/]+)/timetable", "$1");
        assertThat(history(id).at("/0/by").asString()).isEqualTo("Zoe");
        press(page, ".empty button", "Eva");
        endSearches();
        assertThat(history(id).at("/0/by").asString()).isEqualTo("Eva");

        page.navigate(address(VERSIONS));
        press(page, "#publish", "Pam");
        assertThat(page.locator("#versions tbody tr").first()).containsText("Pam");
    }
}
