package org.plenum.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.server.PathContainer;

/** That everybody can use the pages: in each language, light and dark, wide and narrow. */
@Order(1) // it takes longest
class FacesTest extends BrowserTest {
    private static final String ONE_DAY = TIMETABLE + "?day=2019-04-10";
    private static final String FOUND = "/conferences/" + CONFERENCE + "/find?q=a";
    private static final String AGENDA_OF_MANY = "/conferences/" + CONFERENCE + "/agenda?delegation=FR";
    private static final String AGENDA = "/conferences/" + CONFERENCE + "/agenda?room=aula";
    private static final String SESSION = "/conferences/" + CONFERENCE + "/sessions/roundtable-africa";
    private static final String OF_A_RULE = "/conferences/" + CONFERENCE + "/findings?rule=room-too-big";
    private static final String HISTORY = "/conferences/" + CONFERENCE + "/history";
    private static final String TRIED = "?start=2019-04-10T11:00&room=aula"; // breaks rules there
    private static final int ALTERNATIVE =
            4; // the job after those of the installation, this class and its second draft
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Map<String, Page> pages = new HashMap<>(); // by language
    private String finding = "";
    private String upload = "";

    @BeforeAll
    void publish() {
        publishAndSolveAgain();
        publishDraft();
        place("preparation-europe", "2019-04-10T09:30", "saone"); // whose card then says that it has moved
        var proposed = api().post(
                        address("/api/v1/conferences/" + CONFERENCE + "/alternatives"),
                        RequestOptions.create().setData(Map.of()));
        assertThat(proposed.text()).startsWith("[%d,".formatted(ALTERNATIVE));
        endSearches();
        finding = aFinding();
        upload = keep(SAMPLE.resolveSibling("small.json"));
    }

    /** The address of what a file would make. */
    private String keep(Path file) {
        var kept = api().post(
                        address("/imports"),
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setMultipart(
                                        FormData.create().set("file", file).set("conference", CONFERENCE)));
        return Objects.requireNonNull(kept.headers().get("location"));
    }

    /** The address of the page of something that is wrong with the timetable. */
    private String aFinding() {
        var link = Pattern.compile("/conferences/" + CONFERENCE + "/findings/[^\"?]+")
                .matcher(api().get(address(TIMETABLE)).text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    /** Keeps them for the next face: to open one takes longer than to look at it. */
    @Override
    void closePages() {}

    /** Each page with each two of language, theme and width together. */
    Stream<Arguments> faces() {
        var single = Stream.of(
                Arguments.of(TIMETABLE, "en", ColorScheme.LIGHT, 1440), // all days: slow, and like one another
                Arguments.of(ONE_DAY + "&region=europe", "en", ColorScheme.LIGHT, 1440),
                Arguments.of(ONE_DAY + "&region=europe", "en", ColorScheme.DARK, 1440),
                Arguments.of(VERSIONS + "?from=2&to=draft", "en", ColorScheme.LIGHT, 390),
                Arguments.of(VERSIONS + "/1?day=2019-04-10&region=europe", "en", ColorScheme.LIGHT, 1440),
                Arguments.of(VERSIONS + "/1?day=2019-04-10", "ar", ColorScheme.DARK, 390),
                Arguments.of(PROGRAMME + "/days", "ar", ColorScheme.LIGHT, 1440),
                Arguments.of(PROGRAMME + "/people", "en", ColorScheme.DARK, 390),
                Arguments.of(PROGRAMME + "/delegations", "ar", ColorScheme.DARK, 390),
                Arguments.of(PROGRAMME + "/relations", "en", ColorScheme.LIGHT, 1440),
                Arguments.of(VERSIONS + "/1/restore", "en", ColorScheme.DARK, 1440),
                Arguments.of(VERSIONS + "/1/restore", "ar", ColorScheme.LIGHT, 390),
                Arguments.of("/conferences/" + CONFERENCE + "/delete", "ar", ColorScheme.DARK, 390),
                Arguments.of("/rules", "en", ColorScheme.DARK, 1440),
                Arguments.of("/conferences/" + CONFERENCE + "/files", "en", ColorScheme.DARK, 1440),
                Arguments.of("/conferences/" + CONFERENCE + "/files", "ar", ColorScheme.LIGHT, 390),
                Arguments.of(AGENDA_OF_MANY, "ar", ColorScheme.DARK, 390),
                Arguments.of(EDIT_MANY + "?do=shift&day=2019-04-10&from=14:00&minutes=7", "ar", ColorScheme.LIGHT, 390),
                Arguments.of(EDIT_MANY + "?do=pins&pin=pin&which=plenaries", "en", ColorScheme.DARK, 1440));
        var few = Stream.of(
                        PROGRAMME + "/rooms?edit=rooms.aula",
                        PROGRAMME + "/rooms/row?table=rooms&key=aula",
                        PROGRAMME + "/people/row?table=people&key=president", // away, and with times not desired
                        PROGRAMME + "/sessions/row?table=sessions&key=bilateral-mx-us",
                        PROGRAMME + "/rooms/rows?table=rooms&row=aula&row=rhone&do=change&column=features",
                        PROGRAMME + "/rooms/rows?table=rooms&row=aula&do=remove",
                        PROGRAMME + "/rooms/rows?table=rooms&row=aula&row=rhone&do=duplicate",
                        PROGRAMME + "/rooms/paste?table=rooms",
                        PROGRAMME + "/rules",
                        PROGRAMME + "/rules/presets/calm",
                        PROGRAMME + "/wishes",
                        PROGRAMME + "/wishes/choices",
                        HISTORY,
                        finding,
                        OF_A_RULE,
                        SESSION + TRIED,
                        "/conferences/new",
                        upload)
                .flatMap(path -> Stream.of(
                        Arguments.of(path, "en", ColorScheme.LIGHT, 1440),
                        Arguments.of(path, "ar", ColorScheme.DARK, 390),
                        Arguments.of(path, "fr", ColorScheme.LIGHT, 390),
                        Arguments.of(path, "es", ColorScheme.LIGHT, 390)));
        var pairs = Stream.of(
                        ONE_DAY,
                        PROGRAMME + "/sessions",
                        PARITY,
                        VERSIONS + "?from=1&to=2",
                        CHANGES,
                        "/conferences",
                        RULES,
                        FOUND,
                        AGENDA,
                        EDIT_MANY + "?do=rooms&one=aula&other=rhone",
                        "/conferences/" + CONFERENCE + "/alternatives/" + ALTERNATIVE)
                .flatMap(path -> Stream.of(
                        Arguments.of(path, "en", ColorScheme.LIGHT, 1440),
                        Arguments.of(path, "en", ColorScheme.DARK, 390),
                        Arguments.of(path, "ar", ColorScheme.LIGHT, 390),
                        Arguments.of(path, "ar", ColorScheme.DARK, 1440),
                        Arguments.of(path, "fr", ColorScheme.LIGHT, 1440),
                        Arguments.of(path, "fr", ColorScheme.LIGHT, 390),
                        Arguments.of(path, "es", ColorScheme.LIGHT, 1440),
                        Arguments.of(path, "es", ColorScheme.LIGHT, 390)));
        return Stream.of(single, few, pairs).flatMap(Function.identity());
    }

    @Test
    void everyPageHasItsFace() {
        var paths = faces().map(face ->
                        PathContainer.parsePath(String.valueOf(face.get()[0]).replaceFirst("\\?.*", "")))
                .toList();
        assertThat(pages())
                .hasSizeGreaterThan(15)
                .allSatisfy(page -> assertThat(paths)
                        .as("Add an address for the page (%s) to the faces.", page)
                        .anyMatch(page::matches));
    }

    /** Contrasts and marks depend on the theme and the script: what French and Spanish can break is the room that words need. */
    private static boolean differsInWordsOnly(String language) {
        return language.equals("fr") || language.equals("es");
    }

    @ParameterizedTest
    @MethodSource("faces")
    void everybodyCanUseIt(String path, String language, ColorScheme theme, int width) {
        var page = face(path, language, theme, width);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        if (!differsInWordsOnly(language)) {
            assertUsable(page);
        }
        assertThat(sideways(page)).isZero();
        assertThat(complaints).isEmpty();
    }

    /** With the places, the rooms that the day does not use, a list of starts, and what is said of them. */
    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1440", "ar, DARK, 1440", "en, DARK, 390", "ar, LIGHT, 390"})
    void everybodyCanUseItWhileASessionIsLifted(String language, ColorScheme theme, int width) {
        var page = face(ONE_DAY, language, theme, width);
        page.locator("td:has(#s-bilateral-ca-jm)").focus();
        page.keyboard().press(" ");
        page.locator("td.spare[data-kind]:not([data-kind=bad])").first().focus();
        page.keyboard().press(" ");
        page.locator(".starts button").first().waitFor();
        assertUsable(page);
        assertThat(sideways(page)).isZero();
        assertThat(complaints).isEmpty();
        page.navigate("about:blank"); // nothing is lifted on the next face
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "ar, DARK"})
    void everybodyCanUseTheMenuOfAPhone(String language, ColorScheme theme) {
        var page = face(RULES, language, theme, 390);
        page.locator("[popovertarget=menu]").click();
        assertUsable(page);
        assertThat(sideways(page)).isZero();
        page.keyboard().press("Escape");
    }

    @ParameterizedTest
    @CsvSource({"en, DARK", "ar, LIGHT"})
    void everybodyCanUseItCompact(String language, ColorScheme theme) {
        var page = face(ONE_DAY, language, theme, 1100);
        page.locator(".density a").last().click();
        assertUsable(page);
        page.locator(".density a").first().click();
    }

    private Page face(String path, String language, ColorScheme theme, int width) {
        var page = pages.computeIfAbsent(language, each -> open(new NewContextOptions().setLocale(each), path));
        page.setViewportSize(width, 900);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(theme));
        if (!page.url().equals(address(path))) {
            complaints.clear();
            page.navigate(address(path));
        }
        return page;
    }

    static void assertUsable(Page page) {
        assertThat(violations(page).stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml()))
                .as(page.url())
                .isEmpty();
    }

    /** The usual mode opens a second page to put the parts of framed pages together, at thrice the time: ours have no frames. */
    static List<Rule> violations(Page page) {
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
