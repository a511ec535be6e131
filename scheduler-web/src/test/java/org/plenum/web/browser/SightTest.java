package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the pages can be used where colours are the reader's own, and where everything is twice or four times as large. */
class SightTest extends BrowserTest {
    private static final String ONE_DAY = TIMETABLE + "?day=2019-04-10";
    private static final String C = "/conferences/" + CONFERENCE;

    /** What is left of the focused cell in sight: whether one of nine places of it is that cell. */
    private static final String HIDDEN = """
            () => {
              const cell = document.activeElement.closest('td');
              const { left, top, width, height } = cell.getBoundingClientRect();
              const at = [.1, .5, .9].flatMap((x) => [.1, .5, .9].map((y) => [left + x * width, top + y * height]));
              return at.some(([x, y]) => cell.contains(document.elementFromPoint(x, y))) ? '' : cell.id;
            }""";

    @BeforeAll
    void publish() {
        publishDraft();
        place("preparation-europe", "2019-04-10T09:30", "saone"); // which breaks rules
    }

    private Page forced(String path) {
        var options = new NewContextOptions()
                .setLocale("en")
                .setViewportSize(1440, 900)
                .setForcedColors(ForcedColors.ACTIVE);
        return open(options, path);
    }

    /** The border of what is found first, as it is drawn around it. */
    private static String border(Page page, String selector, String part) {
        return page.locator(selector)
                .first()
                .evaluate(
                        "(each, part) => { const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(each, part); return `${borderTopStyle} ${borderTopWidth} ${borderTopColor}`; }",
                        part)
                .toString();
    }

    private static String style(Page page, String selector, String property) {
        return page.locator(selector)
                .first()
                .evaluate("(each, property) => getComputedStyle(each)[property]", property)
                .toString();
    }

    @Test
    void inForcedColoursEachKindOfPlaceHasASignAndABorderOfItsOwn() {
        var page = forced(TIMETABLE);
        page.locator("td:has(#s-bilateral-ca-jm)").focus();
        page.keyboard().press(" ");
        page.locator("td[data-kind]").first().waitFor();
        var borders = new HashMap<String, String>();
        for (var kind : List.of("ok", "worse", "bad", "swap")) {
            page.evaluate( // whatever kinds there are for this session in this timetable
                    "(kind) => { const all = document.querySelectorAll('td.taken[data-kind]'); all[['ok', 'worse', 'bad', 'swap'].indexOf(kind)].dataset.kind = kind; }",
                    kind);
            borders.put(kind, border(page, "td.taken[data-kind=" + kind + "]", "::before"));
        }
        assertThat(borders.values()).doesNotHaveDuplicates().noneMatch(border -> border.startsWith("none"));
        assertThat(page.locator("td[data-kind]")
                        .evaluateAll("all => all.filter((each) => !/^[✓▲✕⇄] /.test(each.dataset.sign)).length"))
                .isEqualTo(0);
        assertThat(style(page, ".card[data-lifted]", "backgroundColor"))
                .isNotEqualTo(style(page, ".card:not([data-lifted])", "backgroundColor"));
    }

    @Test
    void inForcedColoursStatesAreToldApart() {
        var page = forced(ONE_DAY + "&region=europe");
        var cell = page.locator("td:has(#s-roundtable-africa)");
        cell.focus();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowDown");
        assertThat(style(page, "td:focus", "outlineStyle")).isEqualTo("solid");
        assertThat(style(page, "td:focus", "outlineWidth")).isEqualTo("4px");
        assertThat(style(page, ".days-nav [aria-current]", "backgroundColor"))
                .isNotEqualTo(style(page, ".days-nav a:not([aria-current])", "backgroundColor"));
        assertThat(style(page, ".chip:has(:checked)", "backgroundColor"))
                .isNotEqualTo(style(page, ".chip:not(:has(:checked))", "backgroundColor"));
        var plain = ".card[data-form=session]:not([data-dim], [data-bad])";
        assertThat(Map.of(
                                "plain", border(page, plain, ""),
                                "dim", border(page, ".card[data-dim]:not([data-bad])", ""),
                                "bad", border(page, ".card[data-bad]:not([data-dim])", ""))
                        .values())
                .doesNotHaveDuplicates();
        assertThat(border(page, "td.free", "")).contains(style(page, "body", "backgroundColor")); // it is not a card
    }

    /** A window of 1280 × 1024 pixels at 200 % and at 400 %. */
    @ParameterizedTest
    @CsvSource({"640, 512, en", "640, 512, ar", "320, 256, fr"})
    void enlargedPagesScrollOneWayOnly(int width, int height, String language) {
        var page = open(new NewContextOptions().setViewportSize(width, height).setLocale(language), TIMETABLE);
        for (var path : List.of(
                TIMETABLE,
                CHANGES,
                VERSIONS + "?from=1&to=draft",
                PARITY,
                RULES,
                C + "/sessions/roundtable-africa",
                C + "/history",
                C + "/find?q=a",
                C + "/agenda?room=aula",
                EDIT_MANY,
                "/conferences")) {
            page.navigate(address(path));
            page.evaluate("() => document.querySelectorAll('details').forEach((each) => { each.open = true; })");
            assertThat(sideways(page)).as(path).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"640, 512", "720, 450", "320, 256", "1440, 900"})
    void nothingHidesTheCellWithTheFocus(int width, int height) {
        var page = open(new NewContextOptions().setViewportSize(width, height).setLocale("en"), ONE_DAY);
        page.locator("td[tabindex='0']").focus();
        walk(page, "ArrowDown");
        walk(page, "ArrowUp");
        page.locator("td:has(#s-roundtable-africa)").focus();
        page.keyboard().press(" ");
        page.locator("td[data-kind]").first().waitFor();
        walk(page, "ArrowDown");
        walk(page, "ArrowUp");
    }

    private static void walk(Page page, String key) {
        for (var step = 0; step < 12; step++) {
            page.keyboard().press(key);
            assertThat(page.evaluate(HIDDEN)).isEqualTo("");
        }
    }

    @ParameterizedTest
    @CsvSource({"640, 512", "320, 256"})
    void aDialogHasRoomEnlarged(int width, int height) {
        var page = open(new NewContextOptions().setViewportSize(width, height).setLocale("en"), ONE_DAY);
        page.locator("#s-roundtable-africa a.edit").click();
        page.locator("dialog.over #move").focus();
        assertThat(page.locator("dialog.over #move")).isInViewport();
        page.keyboard().press("Escape");
        page.keyboard().press("Control+k");
        assertThat(page.locator("#finding #q")).isInViewport();
        assertThat(sideways(page)).isZero();
    }
}
