package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That undo takes back what was done, in the document as in the draft. */
class HistoryTest extends BrowserTest {
    private static final String AFRICA = "roundtable-africa";
    private static final String DAY = TIMETABLE + "?day=2019-04-10"; // its day, by its window
    private static final String HISTORY = "/conferences/" + CONFERENCE + "/history";

    private static NewContextOptions english() {
        return new NewContextOptions().setLocale("en").setViewportSize(1440, 900);
    }

    private String document() {
        return api().get(address("/api/v1/conferences/" + CONFERENCE)).text();
    }

    @Test
    void aPinThatIsUndoneDoesNotComeBackWithTheNextSearch() {
        var before = document();
        var page = open(english(), DAY);
        page.locator("#s-" + AFRICA + " a.edit").click();
        page.locator("dialog #pin").click();
        assertThat(page.locator("#s-" + AFRICA)).hasAttribute("data-pinned", "yes");
        assertThat(document()).isNotEqualTo(before);

        assertThat(page.locator("#undo-what")).containsText("Regional roundtable: Africa is pinned to ");
        page.navigate(address("/conferences/" + CONFERENCE + "/history"));
        assertThat(page.locator("#history tbody tr:first-child th a.name").first())
                .hasAttribute("href", "/conferences/" + CONFERENCE + "/sessions/" + AFRICA);
        page.navigate(address(TIMETABLE));
        page.locator("#undo").click();

        assertThat(page.locator(".notice.done")).containsText("Undone: Regional roundtable: Africa is pinned to ");
        assertThat(page.locator("#s-" + AFRICA + "[data-pinned]")).hasCount(0);
        assertThat(document()).isEqualTo(before);
        var search = begin(Map.of("limits", Map.of("moves", 2000)));
        page.waitForCondition(() -> api().get(address(search)).text().contains("\"state\":\"finished\""));
        page.navigate(address(TIMETABLE));
        assertThat(page.locator("#s-" + AFRICA)).isVisible();
        assertThat(page.locator("#s-" + AFRICA + "[data-pinned]")).hasCount(0);
        assertThat(document()).isEqualTo(before);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aRoomThatIsClosedIsOpenAgainAndClosedAgain() {
        var open = document();
        var page = open(english(), TIMETABLE);
        var verdict = page.locator("#score .verdict");
        var before = verdict.getAttribute("class"); // good, or less where the search of another test was short
        assertThat(before).isNotEqualTo("verdict bad");
        page.navigate(address(CHANGES));
        page.locator("label.chip", new Page.LocatorOptions().setHasText("A room is closed"))
                .click();
        page.locator("select[name='room-closed.room']").selectOption("auditorium");
        page.locator("#change").click();
        assertThat(page.locator("#made li")).containsText("is closed");
        var closed = document();

        page.navigate(address(TIMETABLE));
        assertThat(page.locator("#score .verdict.bad")).isVisible();
        assertThat(page.locator("#undo-what")).containsText("Auditorium is closed on Tuesday 9 April");
        page.locator("#undo").click();
        assertThat(verdict).hasAttribute("class", before);
        assertThat(document()).isEqualTo(open);

        page.locator("#redo").click();
        assertThat(page.locator(".notice.done")).containsText("Redone: Auditorium is closed on Tuesday 9 April");
        assertThat(page.locator("#score .verdict.bad")).isVisible();
        assertThat(document()).isEqualTo(closed);

        page.navigate(address(VERSIONS));
        assertThat(page.locator(".panel .verdict.bad")).isVisible();
        page.locator("input[name=by]").fill("The secretariat");
        page.locator("input[name=anyway]").check(); // else it is refused
        page.locator("#publish").click();
        assertThat(page.locator("#versions tbody tr").first()).containsText("Has conflicts");
        page.navigate(address(HISTORY));
        assertThat(page.locator("#history tr[aria-current]")).containsText("Auditorium is closed on Tuesday 9 April");
        assertThat(page.locator("#history tr[aria-current]")).containsText("Version 1");
        assertThat(complaints).isEmpty();
    }
}
