package org.plenum.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That everybody can use the pages: in each language, light and dark, wide and narrow. */
class FacesTest extends BrowserTest {
    private static final String ONE_DAY = TIMETABLE + "?day=2019-04-10";
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Map<String, Page> pages = new HashMap<>(); // by language

    @BeforeAll
    void publish() {
        publishAndSolveAgain();
    }

    /** Keeps them for the next face: to open one takes longer than to look at it. */
    @Override
    void closePages() {}

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

    private static Stream<ColorScheme> themes(String language) {
        return differsInWordsOnly(language)
                ? Stream.of(ColorScheme.LIGHT)
                : Stream.of(ColorScheme.LIGHT, ColorScheme.DARK);
    }

    /** Contrasts and marks depend on the theme and the script: what French and Spanish can break is the room that words need. */
    private static boolean differsInWordsOnly(String language) {
        return language.equals("fr") || language.equals("es");
    }

    @ParameterizedTest
    @MethodSource("faces")
    void everybodyCanUseIt(String path, String language, ColorScheme theme, int width) {
        var page = pages.computeIfAbsent(language, each -> open(new NewContextOptions().setLocale(each), path));
        page.setViewportSize(width, 900);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(theme));
        complaints.clear();
        page.navigate(address(path));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        if (!differsInWordsOnly(language)) {
            assertThat(violations(page).stream()
                            .map(rule -> rule.getId() + " "
                                    + rule.getNodes().getFirst().getHtml()))
                    .isEmpty();
        }
        assertThat(sideways(page)).isZero();
        assertThat(complaints).isEmpty();
    }

    /** The usual mode opens a second page to put the parts of framed pages together, at thrice the time: ours have no frames. */
    private static List<Rule> violations(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options)
                .withTags(STANDARDS)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
    }
}
