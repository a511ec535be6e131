package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day that closes after midnight, on all pages that show its times: what is after midnight carries its own date. */
class NightTest extends BrowserTest {
    private static final String NIGHT = "/conferences/night";

    /** Friday evening until six on Saturday; a film across midnight, stars at three, and a talk that may be at any time. */
    private static final String DOCUMENT = """
            {
              "schema": "plenum/conference/1", "id": "night", "name": "Night of science", "timeZone": "Europe/Berlin",
              "days": [{ "date": "2026-07-03", "opens": "18:00", "closes": "30:00",
                         "breaks": [{ "start": "25:00", "end": "25:30", "name": "Soup" }] }],
              "rooms": [{ "id": "dome", "name": "Dome" }, { "id": "hall", "name": "Hall" }],
              "people": [{ "id": "ada", "name": "Ada Ito" }],
              "sessions": [
                { "id": "film", "title": "Film night", "kind": "SOCIAL", "duration": "PT120M",
                  "pinned": { "start": "2026-07-03T23:00", "room": "dome" } },
                { "id": "talk", "title": "Late talk", "kind": "BRIEFING", "duration": "PT60M",
                  "people": [{ "id": "ada", "role": "SPEAKER" }] },
                { "id": "stars", "title": "Stars", "kind": "BRIEFING", "duration": "PT60M",
                  "pinned": { "start": "2026-07-04T03:00", "room": "dome" } }
              ]
            }
            """;

    @BeforeAll
    void haveANight() {
        assertThat(api().post(
                                address("/api/v1/conferences"),
                                RequestOptions.create()
                                        .setHeader("Content-Type", "application/json")
                                        .setData(DOCUMENT)))
                .isOK();
        assertThat(api().post(
                                address("/api/v1" + NIGHT + "/jobs"),
                                RequestOptions.create().setData(Map.of("limits", Map.of("moves", 100)))))
                .isOK();
        endSearches();
        put("2026-07-03T19:00");
    }

    private void put(String start) {
        var placed = api().put(
                        address("/api/v1" + NIGHT + "/timetable/placements/talk"),
                        RequestOptions.create()
                                .setHeader("If-Match", "*")
                                .setData(Map.of("start", start, "room", "hall")));
        assertThat(placed).isOK();
    }

    private static NewContextOptions in(String language) {
        return new NewContextOptions().setLocale(language).setViewportSize(1280, 900);
    }

    private Page english(String path) {
        return open(in("en"), path);
    }

    @Test
    void aTalkIsDroppedAfterMidnightAndBroughtBack() {
        put("2026-07-03T19:00");
        var page = english(NIGHT + "/timetable");
        page.locator("td")
                .filter(new Locator.FilterOptions().setHas(page.locator("#s-talk")))
                .focus();
        page.keyboard().press(" ");
        page.locator("td[data-kind]").first().waitFor();
        var late = page.locator("td.free[data-from='2026-07-04T01:30']").last();
        late.focus();
        assertThat(page.locator("#said")).containsText("01:30");
        page.keyboard().press(" ");
        page.locator(".starts button:has(time[datetime='2026-07-04T01:30'])").click(); // until three there are others
        assertThat(page.locator("#s-talk")).hasAttribute("data-start", "2026-07-04T01:30");
        assertThat(page.locator("#undo-what")).containsText("Late talk moved to Saturday 4 July at 01:30");
        assertThat(page.locator("#score .verdict.good")).isVisible(); // no minute of it is outside the hours
        page.locator("#undo").click();
        assertThat(page.locator("#s-talk")).hasAttribute("data-start", "2026-07-03T19:00");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aPlaceAfterMidnightIsTriedAndASuggestionSaysItsDate() {
        put("2026-07-03T19:00");
        var page = english(NIGHT + "/sessions/talk?start=2026-07-04T03:00&room=hall");
        assertThat(page.locator("#tried time")).hasText("Sat 4 Jul 03:00");
        assertThat(page.locator("#tried .effect.bad")).hasCount(0); // the venue is open then
        page.navigate(address(NIGHT + "/sessions/talk?start=2026-07-04T05:30&room=hall")); // until half past six
        assertThat(page.locator("#wrong-start")).containsText("The session cannot start then.");
        assertThat(page.locator(".elsewhere optgroup[label='Friday 3 July'] option")
                        .last())
                .hasText("Sat 4 Jul 05:00");
        page.navigate(address(NIGHT + "/sessions/film"));
        assertThat(page.locator(".facts")).containsText("Fri 3 Jul 23:00–01:00 · Dome");
    }

    @Test
    void whatMovedIntoTheNightIsToldWithItsDate() {
        put("2026-07-03T19:00");
        var page = english(NIGHT + "/versions");
        page.locator("input[name=by]").fill("Ada");
        page.locator("#publish").click();
        assertThat(page.locator("#versions tbody tr")).hasCount(1);
        put("2026-07-04T02:00");
        page.navigate(address(NIGHT + "/versions"));
        assertThat(page.locator("#diff tbody .was")).hasText("Fri 3 Jul 19:00 Hall");
        assertThat(page.locator("#diff tbody .is")).hasText("Sat 4 Jul 02:00 Hall");
        page.locator("#told-person summary").first().click();
        assertThat(page.locator("#told-person li").first())
                .containsText("is now on Saturday 4 July at 02:00, in Hall as before");
        page.navigate(address(NIGHT + "/changes"));
        assertThat(page.locator("#moved")).containsText("Late talk");
        page.locator("input[value=room-closed]").check();
        page.locator("select[name='room-closed.room']").selectOption("hall");
        page.locator("input[name='room-closed.start']").fill("2026-07-04T01:30");
        page.locator("input[name='room-closed.end']").fill("2026-07-04T06:00");
        page.locator("#change").click();
        assertThat(page.locator("#made li")).containsText("Saturday 4 July 01:30–06:00");
        assertThat(page.locator("#hit .issue.bad")).containsText("Late talk");
        page.navigate(address(NIGHT + "/timetable"));
        page.locator("#undo").click();
        assertThat(page.locator("#redo")).isEnabled();
    }

    /** The name of the day is that on which it opens; the hour after midnight says which day that is. */
    @ParameterizedTest
    @CsvSource({"en, Sat 4 Jul", "fr, sam. 4 juil.", "es, sáb 4 jul", "ar, السبت 4 يوليو"})
    void theGridDatesTheNightOnScreenAndOnPaper(String language, String saturday) {
        put("2026-07-04T02:00");
        var page = open(in(language), NIGHT + "/timetable");
        assertThat(page.locator("section.day")).hasCount(1);
        var dated = page.locator("tbody th small.date");
        assertThat(dated).hasCount(1);
        assertThat(dated).hasText(saturday);
        assertThat(page.locator("td")
                        .filter(new Locator.FilterOptions().setHas(page.locator("#s-talk")))
                        .first())
                .hasAttribute("data-from", "2026-07-04T02:00");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(dated).isVisible();
        assertThat(page.locator("#s-talk")).isVisible();
        assertThat(page.locator("#s-film")).isVisible();
    }
}
