package org.plenum.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the pages can be read on the narrowest screen, on paper and without JavaScript. */
class LooksTest extends BrowserTest {
    private static final int DAYS = 3; // of the sample

    @BeforeAll
    void publish() {
        publishAndSolveAgain();
    }

    @ParameterizedTest
    @CsvSource({
        TIMETABLE + ", en",
        TIMETABLE + ", fr",
        TIMETABLE + ", ar",
        "/conferences, en",
        "/conferences, ar",
        PARITY + ", en",
        PARITY + ", es",
        VERSIONS + ", en",
        CHANGES + ", fr",
        RULES + ", fr"
    })
    void theNarrowestScreenScrollsOneWayOnly(String path, String language) {
        var page = open(new NewContextOptions().setViewportSize(320, 640).setLocale(language), path);
        assertThat(sideways(page)).isZero();
    }

    @Test
    void aDayIsAPageOfPaper() {
        var page = open(new NewContextOptions().setLocale("en"), TIMETABLE);
        var pdf = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results()).hasSize(DAYS);
    }

    @Test
    void everythingIsThereWithoutJavaScript() {
        var page = open(new NewContextOptions().setJavaScriptEnabled(false).setLocale("en"), TIMETABLE);
        assertThat(page.locator(".card[id^=s-]").count()).isPositive();
        page.locator("input[name=region][value=europe]").check();
        page.locator("button[type=submit]").first().click();
        page.waitForURL(url -> url.contains("region=europe"));
        assertThat(page.locator("#s-roundtable-europe").getAttribute("data-dim"))
                .isNull();
        assertThat(page.locator("#s-roundtable-africa").getAttribute("data-dim"))
                .isNotNull();
    }

    @Test
    void versionsAreComparedWithoutJavaScript() {
        var page = open(new NewContextOptions().setJavaScriptEnabled(false).setLocale("en"), VERSIONS);
        assertThat(page.locator("#diff tbody tr").count()).isPositive();
        page.locator("select[name=from]").selectOption("1");
        page.locator("select[name=to]").selectOption("1");
        page.locator(".compared button").click();
        page.waitForURL(url -> url.contains("from=1&to=1"));
        assertThat(page.locator(".compared .empty-list").textContent()).isEqualTo("Every session is where it was.");
    }
}
