package org.plenum.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That the pages can be read by everybody: in each language, light and dark, wide and narrow, on paper, without JavaScript. */
class LooksTest extends BrowserTest {
    private static final String ONE_DAY = TIMETABLE + "?day=2019-04-10";
    private static final String PARITY = "/conferences/" + CONFERENCE + "/parity";
    private static final String RULES = "/conferences/" + CONFERENCE + "/rules";
    private static final int DAYS = 3; // of the sample
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @BeforeAll
    void publish() {
        publishAndSolveAgain();
    }

    static Stream<Arguments> faces() {
        var single = Stream.of(
                Arguments.of(TIMETABLE, "en", ColorScheme.LIGHT, 1440), // all days: slow, and like one another
                Arguments.of(ONE_DAY + "&region=europe", "en", ColorScheme.LIGHT, 1440),
                Arguments.of(ONE_DAY + "&region=europe", "en", ColorScheme.DARK, 1440),
                Arguments.of("/conferences/" + CONFERENCE + "/delete", "ar", ColorScheme.DARK, 390));
        var matrix = Stream.of("en", "fr", "es", "ar")
                .flatMap(language -> themes(language)
                        .flatMap(theme -> Stream.of(ONE_DAY, PARITY, VERSIONS, CHANGES, "/conferences", RULES)
                                .flatMap(path -> Stream.of(1440, 390)
                                        .map(width -> Arguments.of(path, language, theme, width)))));
        return Stream.concat(single, matrix);
    }

    /** Contrasts depend on the theme and the script: what French and Spanish can break is the room that words need. */
    private static Stream<ColorScheme> themes(String language) {
        return switch (language) {
            case "fr", "es" -> Stream.of(ColorScheme.LIGHT);
            default -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK);
        };
    }

    @ParameterizedTest
    @MethodSource("faces")
    void everybodyCanUseIt(String path, String language, ColorScheme theme, int width) {
        var page = open(
                new NewContextOptions()
                        .setColorScheme(theme)
                        .setViewportSize(width, 900)
                        .setLocale(language),
                path);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        var violations = new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
        assertThat(violations.stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml()))
                .isEmpty();
        assertThat(sideways(page)).isZero();
        assertThat(complaints).isEmpty();
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
        assertThat(page.url()).contains("region=europe");
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
        assertThat(page.url()).contains("from=1&to=1");
        assertThat(page.locator(".compared .empty-list").textContent()).isEqualTo("Every session is where it was.");
    }

    private static int sideways(Page page) {
        return (Integer)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
