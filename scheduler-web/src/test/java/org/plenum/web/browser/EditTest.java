package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a timetable is changed by hand: by keys, in a dialog, and without JavaScript. */
class EditTest extends BrowserTest {
    private static final String AFRICA = "roundtable-africa";
    private static final String DAY = TIMETABLE + "?day=2019-04-10"; // its day, by its window
    private static final String CONFLICT = "412";

    private static NewContextOptions english() {
        return new NewContextOptions().setLocale("en").setViewportSize(1440, 900);
    }

    private static Locator cell(Page page, String session) {
        return page.locator("td").filter(new Locator.FilterOptions().setHas(page.locator("#s-" + session)));
    }

    private static String place(Page page, String session) {
        var card = page.locator("#s-" + session);
        return card.getAttribute("data-start") + ' ' + card.getAttribute("data-room");
    }

    /** That a session is at a place, on this page or on the one that is about to come. */
    private static void assertAt(Page page, String session, String place) {
        var parts = place.split(" ", 2);
        var card = page.locator("#s-" + session);
        assertThat(card).hasAttribute("data-start", parts[0]);
        assertThat(card).hasAttribute("data-room", parts[1]);
    }

    /** Lifts the roundtable by the space bar. */
    private Page lifted() {
        var page = open(english(), DAY);
        cell(page, AFRICA).focus();
        page.keyboard().press(" ");
        page.locator("td[data-kind]").first().waitFor(); // the first question compiles the rules
        return page;
    }

    @Test
    void aSessionIsLiftedAndDroppedByKeys() {
        var page = lifted();
        assertThat(page.locator("#said")).containsText("Moving “Regional roundtable: Africa”.");
        assertThat(page.locator("td.free[data-kind][data-sign]").first()).isVisible();
        var before = place(page, AFRICA);
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#said")).containsText(Pattern.compile("points?\\."));
        page.keyboard().press(" ");
        assertThat(page.locator("#said")).hasText("“Regional roundtable: Africa” was moved.");
        assertThat(place(page, AFRICA)).isNotEqualTo(before);
        assertThat(cell(page, AFRICA)).isFocused();
        page.locator("#undo").click();
        assertThat(page.locator("#redo")).isEnabled();
        assertAt(page, AFRICA, before);
        assertThat(complaints).isEmpty();
    }

    @Test
    void escapeLeavesEverythingWhereItIs() {
        var page = lifted();
        var before = cell(page, AFRICA).getAttribute("id");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Escape");
        assertThat(page.locator("#said")).hasText("Nothing was moved.");
        assertThat(page.locator("td[data-kind]")).hasCount(0);
        assertThat(page.locator("td[id='" + before + "']")).isFocused();
    }

    @Test
    void sessionsChangePlaces() {
        var page = lifted();
        var there = page.locator("td[data-kind=swap]:has(.card)").first();
        var other = there.locator(".card").getAttribute("id").substring("s-".length());
        var own = place(page, AFRICA);
        var others = place(page, other);
        there.focus();
        page.keyboard().press(" ");
        assertThat(page.locator("#said")).containsText("was moved.");
        assertAt(page, AFRICA, others);
        assertAt(page, other, own);
        page.locator("#undo").click();
        assertThat(page.locator("#redo")).isEnabled();
    }

    /** Two in one room at once are a conflict that one must see: neither hides below the other. */
    @Test
    void sessionsInOneRoomAtOnceAreBesideEachOther() {
        var page = open(english(), DAY);
        var other = page.locator("td.taken:not([data-together]) .card:not([data-pinned])[data-form=session]")
                .first();
        var id = other.getAttribute("id").substring("s-".length());
        var there = Map.of("start", other.getAttribute("data-start"), "room", other.getAttribute("data-room"));
        var moved = page.request()
                .put(
                        address("/api/v1/conferences/" + CONFERENCE + "/timetable/placements/" + AFRICA),
                        RequestOptions.create().setHeader("If-Match", "*").setData(there));
        assertThat(moved.status()).isEqualTo(200);
        page.reload();

        var together = page.locator("td[data-together]:has(#s-" + AFRICA + ")");
        assertThat(together).hasCount(1);
        var one = page.locator("#s-" + AFRICA).boundingBox();
        var two = page.locator("#s-" + id).boundingBox();
        assertThat(one.y).isEqualTo(two.y);
        assertThat(Math.max(one.x, two.x)).isGreaterThanOrEqualTo(Math.min(one.x + one.width, two.x + two.width));
        page.locator("#undo").click();
        assertThat(page.locator("#redo")).isEnabled();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        var page = lifted();
        var api = address("/api/v1/conferences/" + CONFERENCE + "/timetable");
        var moved = page.request()
                .put(
                        api + "/placements/plenary-i-core",
                        RequestOptions.create()
                                .setHeader("If-Match", "*")
                                .setData(Map.of("start", "2019-04-10T08:30", "room", "auditorium")));
        assertThat(moved.status()).isEqualTo(200);
        page.keyboard().press("ArrowLeft");
        page.keyboard().press(" ");
        assertThat(page.locator("#said")).containsText("Somebody else changed the timetable");
        assertThat(complaints).allMatch(complaint -> complaint.contains(CONFLICT));
        page.locator("#undo").click();
        assertThat(page.locator("#redo")).isEnabled();
    }

    @Test
    void aSessionIsMovedInItsDialog() {
        var page = open(english(), DAY);
        var before = place(page, AFRICA);
        cell(page, AFRICA).focus();
        page.keyboard().press("Enter");
        var dialog = page.locator("dialog[open]");
        dialog.locator("h2").waitFor();
        assertThat(dialog.locator("h2")).hasText("Regional roundtable: Africa");
        dialog.locator("input[name=suggestion]").first().check();
        dialog.locator("#move").click();
        assertThat(page).hasURL(Pattern.compile("day=2019-04-10#s-" + AFRICA + "$"));
        assertThat(cell(page, AFRICA)).isFocused();
        assertThat(place(page, AFRICA)).isNotEqualTo(before);
        // alone, or with those that make way for it
        assertThat(page.locator("#undo-what"))
                .hasText(Pattern.compile(
                        "(Moved together: )?Regional roundtable: Africa( moved to \\w+ \\d+ April|,| and)"));
        page.locator("#undo").click();
        assertThat(page.locator("#redo")).isEnabled();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aSessionIsPinnedAndUnpinned() {
        var page = open(english(), DAY);
        page.locator("#s-" + AFRICA + " a.edit").click();
        page.locator("dialog #pin").click();
        assertThat(page.locator("#s-" + AFRICA)).hasAttribute("data-pinned", "yes");
        assertThat(cell(page, AFRICA)).isFocused(); // only then it listens to keys
        page.keyboard().press(" ");
        assertThat(page.locator("#said")).containsText("A pinned session stays where it is.");
        page.locator("#s-" + AFRICA + " a.edit").click();
        page.locator("dialog #unpin").click();
        assertThat(page.locator("#s-" + AFRICA + "[data-pinned]")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aFindingIsAcceptedAndTakenBack() {
        var page = open(english(), DAY);
        page.evaluate("document.querySelectorAll('#findings details').forEach((each) => { each.open = true; })");
        page.locator("#findings a.waive").first().click();
        page.locator("dialog input[name=by]").fill("Ada");
        page.locator("dialog input[name=why]").fill("There is no other hall");
        page.locator("dialog #waive").click();
        assertThat(page.locator("#waived .issue")).hasCount(1);
        page.locator("#waived summary").click();
        assertThat(page.locator("#waived .issue")).containsText("Accepted by Ada");
        page.locator("#waived a.edit").click();
        page.locator("dialog #take-back").click();
        assertThat(page.locator("#waived")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void theFindingsThatAreOnlyCountedComeWhenTheyAreAskedFor() {
        var page = open(english(), DAY);
        var group = page.locator("#findings .group:has(.fold)").first();
        var counted =
                Integer.parseInt(group.locator(".fold summary").textContent().replaceAll("and (\\d+) more.*", "$1"));
        group.locator("summary").first().click();
        group.locator(".fold summary").click();
        assertThat(group.locator(".fold .rest")).hasCount(0);
        assertThat(group.locator(".fold .see")).hasCount(counted); // each with its link to accept it

        place(AFRICA, "2019-04-09T11:00", "presquile"); // by somebody else: the page is shown anew
        assertThat(page.locator("#said")).containsText("Somebody else changed the timetable.");
        assertThat(group.locator(".fold .rest")).hasCount(0); // what was unfolded stays so
        assertThat(group.locator(".fold .see").first()).isVisible();
        page.locator("#undo").click();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theFindingsThatAreOnlyCountedAreOnAPageWithoutJavaScript() {
        var page = open(english().setJavaScriptEnabled(false), DAY);
        var group = page.locator("#findings .group:has(.fold)").first();
        var all = Integer.parseInt(
                group.locator("summary small").first().textContent().replaceAll("(\\d+) issues.*", "$1"));
        group.locator("summary").first().click();
        group.locator(".fold summary").click();
        group.locator(".fold .rest").click();
        assertThat(page.locator(".see")).hasCount(all);
        page.locator("main > p a").click();
        assertThat(page).hasURL(Pattern.compile("\\?day=2019-04-10#findings$"));
    }

    @Test
    void everythingIsDoneWithoutJavaScript() {
        var page = open(english().setJavaScriptEnabled(false), DAY);
        var before = place(page, AFRICA);
        page.locator("#s-" + AFRICA + " a.edit").click();
        page.locator("summary", new Page.LocatorOptions().setHasText("Another place"))
                .click();
        page.locator(".elsewhere select[name=start]").selectOption("2019-04-10T09:00");
        page.locator(".elsewhere select[name=room]").selectOption("aula");
        page.locator("#try").click();
        assertThat(page.locator("#tried .effect")).containsText("breaks more rules");
        page.locator("#move-there").click();
        assertThat(page).hasURL(Pattern.compile("day=2019-04-10#s-" + AFRICA + "$"));
        assertAt(page, AFRICA, "2019-04-10T09:00 aula");
        page.locator("#undo").click();
        assertAt(page, AFRICA, before);
        page.locator("#edits a[href$=history]").click();
        assertThat(page.locator("#history tbody tr.undone")).hasCount(1);
        page.locator("#history ~ p a").click();
        page.locator("#s-" + AFRICA + " a.edit").click();
        page.locator("#out").click();
        assertThat(page.locator("#left-" + AFRICA)).isVisible();
        page.locator("#undo").click();
        assertAt(page, AFRICA, before);
    }

    /** The day is open from 08:30 to 18:00, the roundtable lasts 90 minutes, and the grid has 15. */
    @Test
    void theStartsOfferedAreThoseOfTheDays() {
        var page = open(english(), "/conferences/" + CONFERENCE + "/sessions/" + AFRICA);
        var wednesday = page.locator(".elsewhere optgroup[label='Wednesday 10 April'] option");
        assertThat(wednesday.first()).hasText("Wed 10 Apr 08:30");
        assertThat(wednesday.nth(1)).hasText("Wed 10 Apr 08:45");
        assertThat(wednesday.last()).hasText("Wed 10 Apr 16:30");
    }

    @ParameterizedTest
    @CsvSource({
        "start=2019-04-10T03:00&room=aula, start, The session cannot start then.",
        "start=tomorrow&room=aula, start, The session cannot start then.",
        "start=2019-04-10T09:00&room=ballroom, room, This room is not in the conference."
    })
    void theFieldThatIsWrongIsMarked(String asked, String field, String said) {
        var page = open(
                english().setJavaScriptEnabled(false),
                "/conferences/" + CONFERENCE + "/sessions/" + AFRICA + "?" + asked);
        assertThat(page.locator(".elsewhere [aria-invalid]")).hasCount(1);
        assertThat(page.locator(".elsewhere select[name=" + field + "]"))
                .hasAttribute("aria-describedby", "wrong-" + field);
        assertThat(page.locator(".elsewhere #wrong-" + field)).containsText(said);
        assertThat(page.locator("#tried")).hasCount(0);
    }

    @Test
    void whileASearchRunsNothingIsLifted() {
        beginLongSearch("draft");
        var page = open(english(), DAY);
        page.locator("table.tt td").first().waitFor();
        cell(page, AFRICA).focus();
        page.keyboard().press(" ");
        assertThat(page.locator("#said")).containsText("Read-only while searching.");
        page.locator("#stop").click();
        assertThat(page.locator("#score .run")).containsText(ENDED);
    }
}
