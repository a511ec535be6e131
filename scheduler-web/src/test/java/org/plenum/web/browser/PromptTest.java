package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the timetable's page does not wait where it need not, and draws nothing anew that has not changed. */
class PromptTest extends BrowserTest {
    private static final String ONE_DAY = TIMETABLE + "?day=2019-04-10";
    private static final String AFRICA = "roundtable-africa";
    private static final String MOVES = "**/timetable/moves";

    private final List<Route> held = new ArrayList<>();

    private Page open(String path) {
        return open(new NewContextOptions().setLocale("en").setViewportSize(1440, 900), path);
    }

    private static Locator cell(Page page, String session) {
        return page.locator("td").filter(new Locator.FilterOptions().setHas(page.locator("#s-" + session)));
    }

    private static String at(Page page, String session) {
        return Objects.requireNonNull(cell(page, session).getAttribute("id"));
    }

    /** Lifts the roundtable, and has the focus on a session that it can change places with; the id of that. */
    private static String aim(Page page) {
        cell(page, AFRICA).focus();
        page.keyboard().press(" ");
        var swap = page.locator("td[data-kind=swap]").first();
        swap.focus();
        return Objects.requireNonNull(swap.locator(".card").getAttribute("id")).substring("s-".length());
    }

    private void undo() {
        var undone = api().post(
                        address("/api/v1/conferences/" + CONFERENCE + "/timetable/undo"),
                        RequestOptions.create().setHeader("If-Match", "*"));
        assertThat(undone).isOK();
    }

    @Test
    void whatIsDroppedIsThereBeforeTheServiceHasAnswered() {
        var page = open(ONE_DAY);
        page.route(MOVES, held::add);
        var other = aim(page);
        var here = at(page, AFRICA);
        var there = at(page, other);
        page.keyboard().press("Enter");
        page.waitForCondition(() -> held.size() == 1);
        assertThat(at(page, AFRICA)).isEqualTo(there);
        assertThat(at(page, other)).isEqualTo(here);
        assertThat(page.locator("#s-" + AFRICA + " .when")).isHidden(); // it still has the time of the other place
        assertThat(page.locator("#said")).hasText("“Regional roundtable: Africa” is being moved …");
        held.getFirst().resume();
        assertThat(page.locator("#said")).hasText("“Regional roundtable: Africa” was moved.");
        assertThat(page.locator("#s-" + AFRICA + " .when")).isVisible();
        assertThat(at(page, AFRICA)).isEqualTo(there);
        assertThat(at(page, other)).isEqualTo(here);
        undo();
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"outdated", "unreachable"})
    void whatIsRefusedIsBackWhereItWas(String how) {
        var page = open(ONE_DAY);
        page.route(MOVES, route -> {
            if (how.equals("outdated")) {
                route.fulfill(new Route.FulfillOptions().setStatus(412));
            } else {
                route.abort();
            }
        });
        var other = aim(page);
        var here = at(page, AFRICA);
        var there = at(page, other);
        page.keyboard().press("Enter");
        assertThat(page.locator("#said"))
                .containsText(how.equals("outdated") ? "Somebody else changed the timetable" : "No answer came.");
        assertThat(at(page, AFRICA)).isEqualTo(here);
        assertThat(at(page, other)).isEqualTo(there);
        assertThat(page.locator("#s-" + AFRICA + " .when")).isVisible();
    }

    /** What a cell hands down to what is in it, each element in it would have to be drawn by: hundreds of them. */
    @Test
    void liftingChangesNothingInsideTheCellsOfOthers() {
        var page = open(ONE_DAY);
        var inside = """
                () => [...document.querySelectorAll('td:not(:has(#s-roundtable-africa)) .card:not([data-form=plenary]) *')]
                  .map((each) => getComputedStyle(each))
                  .map(({ color, fill, cursor, userSelect, pointerEvents }) => [color, fill, cursor, userSelect, pointerEvents].join())
                  .join(' ')""";
        page.mouse().move(0, 0);
        cell(page, AFRICA).focus();
        var before = page.evaluate(inside);
        page.keyboard().press(" ");
        page.locator("td[data-kind]:has(.card)").first().waitFor();
        assertThat(page.evaluate(inside)).isEqualTo(before);
        page.keyboard().press("Escape");
    }

    /** Of a day on which two sessions change places, the cells of the others are the same elements as before. */
    @Test
    void ofADayThatChangesOnlyWhatChangesIsDrawnAnew() {
        var page = open(ONE_DAY);
        page.evaluate("document.querySelectorAll('.tt .card[id]').forEach((each) => { each.mine = true; })");
        var cards = page.locator(".tt .card[id]").count();
        aim(page);
        page.keyboard().press("Enter");
        assertThat(page.locator("#said")).hasText("“Regional roundtable: Africa” was moved.");
        var same = page.locator(".tt .card[id]").evaluateAll("all => all.filter((each) => each.mine).length");
        assertThat((Integer) same).isGreaterThanOrEqualTo(cards - 2); // the two that were moved
        undo();
    }

    /** A field that somebody types into, while the page is shown anew for what somebody else did. */
    @Test
    void whatIsBeingTypedStays() {
        var page = open(ONE_DAY);
        page.locator("#search [name=by]").pressSequentially("Ad");
        place("preparation-europe", "2019-04-10T15:00", "presquile");
        assertThat(page.locator("#said")).containsText("Somebody else changed the timetable.");
        page.keyboard().press("a");
        assertThat(page.locator("#search [name=by]")).hasValue("Ada");
        undo();
    }

    /** A font that comes late has all of the page laid out again, also if one word needs it: that of another language. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void theFontsThatAPageNeedsComeWithItAndNoOthers(String language) {
        var page = open("/rules");
        var fonts = new CopyOnWriteArrayList<String>();
        page.onRequest(request -> {
            if (request.url().endsWith(".woff2")) {
                fonts.add(request.url().replaceFirst(".*/", ""));
            }
        });
        page.navigate(address(TIMETABLE + "?lang=" + language));
        page.evaluate("() => document.fonts.ready.then(() => undefined)");
        var asked = page.locator("link[rel=preload][as=font]")
                .evaluateAll("all => all.map((each) => each.href.split('/').pop())");
        assertThat(fonts).containsExactlyInAnyOrderElementsOf(toStrings(asked));
        assertThat(fonts.contains("noto-sans-arabic-arabic-wght-normal.woff2")).isEqualTo(language.equals("ar"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> toStrings(Object list) {
        return (List<String>) list;
    }

    /** Nobody sees them: their layout would be most of the time until the page can be seen. */
    @Test
    void daysOutOfSightAreNotLaidOutAtFirst() {
        var page = open(new NewContextOptions().setLocale("en").setViewportSize(1440, 300), TIMETABLE);
        assertThat(page.locator("html.skipping")).hasCount(1);
        var drawn = page.locator(".day table.tt")
                .evaluateAll("all => all.map((each) => each.checkVisibility({ contentVisibilityAuto: true }))");
        assertThat(drawn).isEqualTo(List.of(true, false, false));
        page.locator("#d-2019-04-11").scrollIntoViewIfNeeded();
        assertThat(page.locator("#d-2019-04-11 .card").first()).isVisible();
    }
}
