package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What happens to a conference after it was published, and how that is answered. */
class ChangesTest extends BrowserTest {
    @Test
    void aRoomIsClosedAndTheTimetableAnswersIt() {
        publish();
        var page = open(english(), TIMETABLE);
        page.locator("nav a[href$='/changes']").click();
        assertThat(page.locator("#hit .verdict.good")).isVisible();

        page.locator("label.chip", new Page.LocatorOptions().setHasText("A room is closed"))
                .click();
        page.locator("select[name='room-closed.room']").selectOption("rhone");
        page.locator("input[name=by]").first().fill("Programme desk");
        page.locator("input[name=why]").first().fill("Storm over the harbour");
        page.locator("#change").click();

        assertThat(page.locator("#made li")).containsText("is closed");
        assertThat(page.locator("#revisions tbody tr").first()).containsText("Storm over the harbour");
        assertThat(page.locator("#hit .issue.bad").first()).isVisible();

        press(page, "#reoptimise");
        endSearches();
        assertThat(page.locator("#moved [data-why=had-to] .issue").first()).containsText("had to move");
        assertThat(page.locator("#job")).hasCount(0);
        assertThat(page.locator("#hit .issue.bad")).hasCount(0);

        press(page, "#propose");
        endSearches();
        assertThat(page.locator("#now[hx-get]")).hasCount(0); // it no longer asks for news
        var merits = String.join(" ", page.locator("#proposals thead th").allTextContents());
        assertThat(merits.toLowerCase(Locale.ENGLISH)) // the same timetables are one column
                .contains("fewest moves", "fewest delegates affected", "best quality");
        assertThat(page.locator("[data-row=conflicts] td b").allTextContents()).containsOnly("0");
        moveByHand(); // to where no alternative has it
        page.locator("[data-preview=fewest-moves]").click();
        assertThat(page.locator("#moves")).containsText("Regional preparation: Europe");
        assertThat(page.locator("#s-preparation-europe[data-differs] .differs"))
                .containsText("moved: was Thu 11 Apr 16:00, Presqu'île Room");
        assertThat(page.locator("main a.edit")).hasCount(0); // nothing can be moved here
        page.locator("#back").click();
        page.locator("[data-adopt=fewest-moves]").click();
        assertThat(page.locator("#hit .verdict.good")).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatIsRefusedIsSaidBesideAllThatWasTyped() {
        var page = open(new NewContextOptions().setLocale("en").setJavaScriptEnabled(false), CHANGES);
        page.locator("input[value=session-added]").check();
        page.locator("input[name='session-added.title']").fill("An extraordinary session");
        page.locator("input[name='session-added.duration']").fill("soon");
        page.locator("#change").click();
        assertThat(page.locator(".refusal code").allTextContents())
                .containsExactly("/changes/0/session/duration", "/changes/0/session/kind");
        assertThat(page.locator("input[name='session-added.title']")).hasValue("An extraordinary session");
        assertThat(page.locator("input[name='session-added.duration']")).hasValue("soon");
        assertThat(page.locator("input[name='session-added.duration']")).isVisible();
    }

    /** Presses a button that begins searches, which may have ended before the page is there again. */
    private static void press(Page page, String button) {
        var begun = page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.locator(button).click());
        assertThat(begun.status()).isEqualTo(303);
    }

    private void publish() {
        var page = open(english(), VERSIONS);
        page.locator("input[name=by]").fill("The secretariat");
        page.locator("#publish").click();
        assertThat(page.locator("#versions tbody th").first()).hasText("Version 1");
        closePages();
    }

    private static NewContextOptions english() {
        return new NewContextOptions().setLocale("en").setViewportSize(1440, 900);
    }
}
