package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That readers keep their place, on a desk and on a phone, whatever they or others do. */
class StayTest extends BrowserTest {
    private static final String PLACEMENTS = "/api/v1/conferences/" + CONFERENCE + "/timetable/placements/";
    private static final String SCROLLED = "() => Math.round(document.getElementById('days').scrollTop)";
    private static final int DOWN = 500; // pixels, within the second day

    private Page desk(String path) {
        return open(new NewContextOptions().setLocale("en").setViewportSize(1440, 900), path);
    }

    private Page phone(String language, String path) {
        return open(
                new NewContextOptions()
                        .setLocale(language)
                        .setViewportSize(390, 844)
                        .setHasTouch(true),
                path);
    }

    private void move(String start) {
        var moved = api().put(
                        address(PLACEMENTS + "preparation-europe"),
                        RequestOptions.create()
                                .setHeader("If-Match", "*")
                                .setData(Map.of("start", start, "room", "presquile")));
        assertThat(moved).isOK();
    }

    private static void scroll(Page page) {
        page.evaluate("(down) => document.getElementById('days').scrollTo(0, down)", DOWN);
        assertThat(page.evaluate(SCROLLED)).isEqualTo(DOWN);
    }

    private static void assertStill(Page page) {
        page.waitForFunction("(down) => Math.abs(document.getElementById('days').scrollTop - down) < 2", DOWN);
    }

    @Test
    void undoAndReloadKeepTheScrollAndTheFocus() {
        move("2019-04-11T16:00");
        var page = desk(TIMETABLE);
        scroll(page);
        page.locator("#undo").click();
        assertThat(page.locator(".notice.done")).isAttached();
        assertStill(page);
        assertThat(page.locator("#edits :is(#undo, #redo)").and(page.locator(":focus")))
                .hasCount(1);
        page.locator("#redo").click();
        assertThat(page.locator("#redo")).isDisabled();
        assertStill(page);
        page.reload();
        assertStill(page);
        page.locator("#undo").click();
        assertThat(page.locator("#redo")).isEnabled();
    }

    @Test
    void aFilterAndTheWayBackKeepThem() {
        var page = desk(TIMETABLE);
        scroll(page);
        page.locator("input[name=region][value=africa]").focus();
        page.keyboard().press(" ");
        assertThat(page).hasURL(Pattern.compile("region=africa"));
        assertStill(page);
        assertThat(page.locator("input[name=region][value=africa]")).isFocused();
        page.locator("nav a[href$='/rules']").click();
        assertThat(page).hasTitle(Pattern.compile("^Rules"));
        page.goBack();
        assertStill(page);
    }

    @Test
    void keysGoThroughAListAndEnterSendsIt() {
        var page = desk(TIMETABLE);
        page.locator("select[name=room]").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("select[name=room]")).not().hasValue("");
        assertThat(page).hasURL(Pattern.compile("/timetable$"));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("room=[a-z]"));
        assertThat(page.locator("select[name=room]")).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Tab"); // leaving it does so too
        assertThat(page).hasURL(Pattern.compile("room=(&|$)"));
    }

    @Test
    void whatSomebodyElseMovesIsSeenAtOnce() {
        move("2019-04-11T16:00");
        var page = desk(TIMETABLE);
        scroll(page);
        page.evaluate("() => { window.same = true; }");
        move("2019-04-11T15:00");
        assertThat(page.locator("#s-preparation-europe")).hasAttribute("data-start", "2019-04-11T15:00");
        assertThat(page.locator("#toast.toast")).containsText("Somebody else changed the timetable.");
        assertThat(page.evaluate("() => window.same")).isEqualTo(true);
        assertStill(page);
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatSomebodyElseMovesWaitsUntilWhatIsLiftedIsLetGo() {
        move("2019-04-11T16:00");
        var page = desk(TIMETABLE);
        page.locator("td:has(#s-roundtable-africa)").focus();
        page.keyboard().press(" ");
        page.locator("td[data-kind]").first().waitFor();
        move("2019-04-11T15:00");
        assertThat(page.locator("#toast.toast")).containsText("Cancel to see how it is now.");
        assertThat(page.locator("#s-preparation-europe")).hasAttribute("data-start", "2019-04-11T16:00");
        page.locator("#lift-cancel").click();
        assertThat(page.locator("#s-preparation-europe")).hasAttribute("data-start", "2019-04-11T15:00");
    }

    @ParameterizedTest
    @CsvSource({"en, Tap a place.", "ar, المس مكانًا."})
    void aFingerLiftsTapsAndCancels(String language, String tap) {
        var page = phone(language, TIMETABLE + "?day=2019-04-10");
        page.locator("#s-bilateral-ca-jm a.edit").tap();
        page.locator("#move-grid").tap();
        assertThat(page.locator("#said")).containsText(tap);
        assertThat(page.locator("td.free:visible").first()).isVisible(); // which the list by time has not
        page.evaluate("() => scrollTo(0, document.body.scrollHeight)");
        assertThat(page.locator("#lift-cancel")).isInViewport();
        assertThat(sideways(page)).isZero();
        page.locator("#lift-cancel").tap();
        assertThat(page.locator("td.free:visible")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aPhoneFoldsTheMenuAway() {
        var page = phone("en", TIMETABLE);
        assertThat(page.locator("#menu")).isHidden();
        page.locator("[popovertarget=menu]").tap();
        assertThat(page.locator("#menu nav")).isVisible();
        assertThat(page.locator("#menu .prefs")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#menu")).isHidden();
    }

    @Test
    void nowIsOneTapAwayWhileTheConferenceRuns() {
        var day = LocalDate.now(ZoneOffset.UTC);
        var days = "{ \"date\": \"%s\", \"opens\": \"00:00\", \"closes\": \"24:00\" }";
        var document = """
                { "schema": "plenum/conference/1", "id": "today", "name": "Today", "timeZone": "UTC",
                  "days": [%s, %s], "rooms": [{ "id": "hall" }],
                  "sessions": [{ "id": "one", "title": "One", "kind": "BRIEFING", "duration": "PT60M",
                                 "pinned": { "start": "%sT00:00", "room": "hall" } }] }
                """.formatted(
                        days.formatted(day), days.formatted(day.plusDays(1)), day); // should midnight pass meanwhile
        assertThat(api().post(
                                address("/api/v1/conferences"),
                                RequestOptions.create()
                                        .setHeader("Content-Type", "application/json")
                                        .setData(document)))
                .isOK();
        begin("today", Map.of("limits", Map.of("moves", 100)));
        endSearches();
        var page = phone("en", "/conferences/today/timetable");
        page.locator("#now").tap();
        assertThat(page).hasURL(Pattern.compile("#[rd]-" + day.getYear()));
        assertThat(page.locator(":target").first()).isInViewport();
        page.navigate(address(TIMETABLE));
        assertThat(page.locator("#now")).hasCount(0); // it was in 2019
    }

    @Test
    void compactHasAllRoomsInSightAndIsRemembered() {
        var page = open(new NewContextOptions().setLocale("en").setViewportSize(1100, 900), TIMETABLE);
        assertThat(page.locator("main[data-more~=end]")).hasCount(1);
        page.locator(".density a").last().click();
        assertThat(page.locator("html")).hasAttribute("data-density", "compact");
        assertThat(page).hasURL(Pattern.compile("/timetable$"));
        assertThat(page.locator("main[data-more~=end]")).hasCount(0);
        page.navigate(address(PARITY));
        page.navigate(address(TIMETABLE));
        assertThat(page.locator("html")).hasAttribute("data-density", "compact");
    }
}
