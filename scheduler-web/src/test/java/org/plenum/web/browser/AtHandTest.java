package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is at hand beside the timetable: options of a search, many sessions at once, and keys to undo. */
class AtHandTest extends BrowserTest {
    private static final String HISTORY = "/conferences/" + CONFERENCE + "/history";
    private static final String TUESDAY = "2019-04-09";
    private static final String SHIFTED = "Everything on Tuesday 9 April from 14:00 moved by 15 minutes: ";

    private Page plain(String path) {
        return open(new NewContextOptions().setLocale("en").setJavaScriptEnabled(false), path);
    }

    private Page wide(String path) {
        return open(new NewContextOptions().setLocale("en").setViewportSize(1440, 900), path);
    }

    private JsonNode json(String path) {
        return JsonMapper.shared().readTree(api().get(address("/api/v1" + path)).text());
    }

    private String placements() {
        return json("/conferences/" + CONFERENCE + "/timetable")
                .get("placements")
                .toString();
    }

    private static void press(Page page, String button) {
        page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.locator(button).click());
    }

    @Test
    void theOptionsOfASearchAreItsJobsAndStayChosen() {
        var page = plain(TIMETABLE);
        page.locator("#search-options summary").click();
        page.locator("#search-options [name=time]").selectOption("PT10S");
        page.locator("#search-options [name=preset]").selectOption("calm");
        page.locator("#search-options [name=runs]").fill("2");
        press(page, "#solve");

        var job = json("/jobs?limit=1").at("/items/0");
        assertThat(job.at("/limits/spent").asString()).isEqualTo("PT10S");
        assertThat(job.at("/limits/unimproved").isMissingNode()).isTrue(); // it was asked for ten seconds
        assertThat(job.get("runs").asInt()).isEqualTo(2);
        assertThat(job.at("/weights/far-apart").asInt()).isEqualTo(50); // that is what calm says
        stop("/api/v1/jobs/" + job.get("id").asString());
        endSearches();

        page.navigate(address(TIMETABLE));
        assertThat(page.locator("#search-options [name=time]")).hasValue("PT10S");
        assertThat(page.locator("#search-options [name=preset]")).hasValue("calm");
        assertThat(page.locator("#search-options [name=runs]")).hasValue("2");
        page.navigate(address(HISTORY));
        assertThat(page.locator("#history"))
                .containsText("The rules have the points of the preset “Calm for delegates”.");
    }

    @Test
    void whatASearchCannotDoIsSaidInOneSentence() {
        var last = json("/jobs?limit=1").at("/items/0/id").asString();
        assertThat(refused("runs", "0")).contains("The number of searches must be a whole number from 1 to 1000.");
        assertThat(refused("runs", "many")).contains("The number of searches must be a whole number from 1 to 1000.");
        assertThat(refused("time", "PT99S")).contains("The time is none of those offered. Choose one of the list.");
        assertThat(refused("preset", "wild")).contains("The preset is none of those offered. Choose one of the list.");
        assertThat(json("/jobs?limit=1").at("/items/0/id").asString()).isEqualTo(last); // nothing was started
    }

    /** The page after a form that no browser would send. */
    private String refused(String field, String value) {
        var form = FormData.create().set("from", "draft").set(field, value);
        return api().post(
                        address("/conferences/" + CONFERENCE + "/jobs"),
                        RequestOptions.create()
                                .setHeader("Accept-Language", "en")
                                .setForm(form))
                .text();
    }

    @Test
    void aShiftedDayIsShownFirstThenMadeThenUndone() {
        var page = plain(TIMETABLE);
        var before = placements();
        page.locator("#edit-many").click();
        page.locator("#shift-title ~ form [name=minutes]").fill("15");
        page.locator("#shift").click();
        assertThat(page.locator("#preview")).containsText(SHIFTED);
        assertThat(page.locator("#preview .effect")).isVisible();
        assertThat(placements()).isEqualTo(before); // it was only asked

        page.locator("#preview [name=by]").fill("Ada");
        press(page, "#do-it");
        assertThat(page.locator(".notice.done")).containsText(SHIFTED);
        assertThat(placements()).isNotEqualTo(before);
        page.navigate(address(HISTORY));
        var step = page.locator("#history tbody tr").first();
        assertThat(step).containsText(SHIFTED);
        assertThat(step).containsText("Ada");

        page.navigate(address(TIMETABLE));
        press(page, "#undo");
        assertThat(placements()).isEqualTo(before);
    }

    @Test
    void whatCannotBeDoneHasNoButton() {
        var page = plain(EDIT_MANY + "?do=shift&day=" + TUESDAY + "&from=14:00&minutes=7");
        assertThat(page.locator("#obstacles")).hasText("Sessions start every 15 minutes. Choose a multiple of that.");
        assertThat(page.locator("#do-it")).hasCount(0);

        page.navigate(address(EDIT_MANY + "?do=shift&day=soon&from=14:00&minutes=15"));
        assertThat(page.locator("#obstacles"))
                .hasText("Choose every day, room and time of the form, and whole minutes.");
        page.navigate(address(EDIT_MANY + "?do=days&one=" + TUESDAY + "&other=" + TUESDAY));
        assertThat(page.locator("#obstacles")).hasText("Both are the same. Choose two different ones.");
    }

    @Test
    void allPlenariesArePinnedInOneStep() {
        var page = plain(EDIT_MANY);
        page.locator("input[name=pin][value=unpin]").check();
        page.locator("#pins").click();
        page.locator("#preview [name=by]").fill("Pia");
        press(page, "#do-it");
        page.navigate(address(HISTORY));
        assertThat(page.locator("#history tbody tr").first()).containsText("No plenary is pinned any longer");
        page.navigate(address(TIMETABLE));
        press(page, "#undo");
    }

    @Test
    void keysUndoAndRedoAndStayWhereTheyAre() {
        moveByHand();
        var after = placements();
        var page = wide(TIMETABLE);
        var cell = page.locator("td:has(#s-roundtable-africa)");
        cell.focus();
        var top = page.evaluate("() => document.getElementById('days').scrollTop");

        page.keyboard().press("Control+z");
        assertThat(page.locator("#said")).containsText("Undone: Regional preparation: Europe moved to ");
        assertThat(placements()).isNotEqualTo(after);
        assertThat(cell).isFocused();
        assertThat(page.evaluate("() => document.getElementById('days').scrollTop"))
                .isEqualTo(top);

        page.keyboard().press("Control+Shift+Z");
        assertThat(page.locator("#said")).containsText("Redone: Regional preparation: Europe moved to ");
        assertThat(placements()).isEqualTo(after);

        page.locator("#edits input[name=by]").focus();
        page.keyboard().type("Ada");
        page.keyboard().press("Control+z"); // takes back what was typed
        assertThat(page.locator("#redo")).isDisabled();
        assertThat(placements()).isEqualTo(after);
        assertThat(complaints).isEmpty();
    }

    @Test
    void theHistorySaysWhereNobodyGaveAName() {
        var page = plain(HISTORY);
        assertThat(page.locator("#history tbody tr").last()).containsText("no name given"); // the installation's import
    }
}
