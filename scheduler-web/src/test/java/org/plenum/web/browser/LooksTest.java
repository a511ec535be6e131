package org.plenum.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the pages can be read on the narrowest screen, on paper and without JavaScript. */
class LooksTest extends BrowserTest {
    private static final int DAYS = 3; // of the sample

    @BeforeAll
    void publish() {
        publishAndSolveAgain();
        publishDraft();
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
        VERSIONS + "?from=1&to=2, fr",
        VERSIONS + "/1, es",
        VERSIONS + "/1/restore, ar",
        CHANGES + ", fr",
        EDIT_MANY + ", en",
        EDIT_MANY + "?do=shift&day=2019-04-09&from=14:00&minutes=15, ar",
        RULES + ", fr",
        "/conferences/" + CONFERENCE + "/find?q=a, es",
        "/conferences/" + CONFERENCE + "/agenda?room=aula, ar"
    })
    void theNarrowestScreenScrollsOneWayOnly(String path, String language) {
        var page = open(new NewContextOptions().setViewportSize(320, 640).setLocale(language), path);
        assertThat(sideways(page)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"A4, 84[12].\\d+ 595.\\d+", "A3, 119[01].\\d+ 84[12].\\d+", "Letter, 792 612"
    }) // points; some Chromium round
    void aDayIsAPageOfPaper(String paper, String size) {
        var page = open(new NewContextOptions().setLocale("en"), TIMETABLE);
        var options = new Page.PdfOptions().setFormat(paper).setPreferCSSPageSize(true);
        var pdf = new String(page.pdf(options), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results()).hasSize(DAYS);
        assertThat(Pattern.compile("/MediaBox\\s*\\[0 0 " + size + "]")
                        .matcher(pdf)
                        .results())
                .hasSizeGreaterThanOrEqualTo(1); // it lies on its side
    }

    @Test
    void eachPageSaysWhatItIs() {
        var page = open(new NewContextOptions().setLocale("en"), TIMETABLE);
        assertThat(page.locator(".paper").first().isVisible()).isFalse();
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".day > header .paper").allInnerTexts())
                .hasSize(DAYS)
                .allMatch(text -> text.matches(".* Conference, Lyon · Version 2 · printed on \\d+ \\p{L}+ \\d{4}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void theWordAboveTheTimesHasRoomOnPaper(String language) {
        var page = open(new NewContextOptions().setLocale(language), TIMETABLE + "?day=2019-04-10");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        var lines = page.evaluate("""
                () => {
                  const corner = document.querySelector('.tt th.corner'), word = document.createRange();
                  word.selectNodeContents(corner);
                  const wide = word.getBoundingClientRect().width > corner.getBoundingClientRect().width;
                  return wide ? 'too wide' : new Set([...word.getClientRects()].map((line) => line.top)).size;
                }""");
        assertThat(lines).isEqualTo(1);
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
        var page = open(
                new NewContextOptions().setJavaScriptEnabled(false).setLocale("en"), VERSIONS + "?from=1&to=draft");
        assertThat(page.locator("#diff tbody tr").count()).isPositive();
        page.locator("select[name=from]").selectOption("1");
        page.locator("select[name=to]").selectOption("1");
        page.locator("#compare").click();
        page.waitForURL(url -> url.contains("from=1&to=1"));
        assertThat(page.locator(".compared .empty-list").textContent()).isEqualTo("Every session is where it was.");
    }

    /** Halls that combine pairwise, a shared yard, setup and teardown, a hall that is closed in the afternoon. */
    private Page halls() throws IOException {
        var created = api().post(
                        address("/api/v1/conferences"),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData(Files.readAllBytes(Path.of("src", "test", "resources", "halls.json"))));
        assertThat(created.status()).isEqualTo(201);
        var job = api().post(
                        address("/api/v1/conferences/halls/jobs"),
                        RequestOptions.create().setData(Map.of("limits", Map.of("moves", 2000))));
        var search = Objects.requireNonNull(job.headers().get("location"));
        var page = open(new NewContextOptions().setLocale("en").setViewportSize(1440, 900), "/conferences");
        page.waitForCondition(() -> api().get(address(search)).text().contains("\"state\":\"finished\""));
        page.navigate(address("/conferences/halls/timetable"));
        return page;
    }

    @Test
    void aHallIsTakenAndClosedWithItsPartsAndWholes() throws IOException {
        var page = halls();

        var blocked = page.locator("td.blocked");
        assertThat(blocked.evaluateAll("all => all.map(each => each.ariaLabel)").toString())
                .contains(
                        "Hall 1 cannot be used: Keynote, in Halls 1+2, 09:00 to 10:00",
                        "Halls 2+3 cannot be used: setup: Gala rehearsal, 10:00 to 10:30",
                        "Halls 1+2 cannot be used: Gala rehearsal, in Halls 2+3", // with hall 2 in common
                        "Hall 1 cannot be used: closed, 15:00 to",
                        "Halls 1+2 cannot be used: Hall 1 is closed");
        var yard = page.locator("td").filter(new Locator.FilterOptions().setHas(page.locator("#s-p1")));
        assertThat(yard.locator("#s-p2").count()).isEqualTo(1); // at once, side by side
        assertThat(page.locator("#score .verdict.good").count()).isEqualTo(1);

        page.locator("td")
                .filter(new Locator.FilterOptions().setHas(page.locator("#s-talk")))
                .focus();
        page.keyboard().press(" ");
        page.locator("td[data-kind]").first().waitFor();
        assertThat(page.locator("td.blocked[id='c-2027-03-01T15:00-h1']").getAttribute("data-kind"))
                .isEqualTo("bad");
        assertThat(page.locator("td.blocked[id='c-2027-03-01T09:00-h1']").getAttribute("data-kind"))
                .isEqualTo("bad");
        assertThat(complaints).isEmpty();
    }
}
