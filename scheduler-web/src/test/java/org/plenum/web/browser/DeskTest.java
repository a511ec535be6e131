package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programme entered and changed in tables: by keyboard, without scripts, by two people at once, on a phone. */
class DeskTest extends BrowserTest {
    private static final String ROOMS = PROGRAMME + "/rooms";

    private Page wide(String path) {
        return open(new NewContextOptions().setLocale("en").setViewportSize(1440, 900), path);
    }

    private Page plain(String path) {
        return open(new NewContextOptions().setLocale("en").setJavaScriptEnabled(false), path);
    }

    private static void seat(Page page, String capacity) {
        page.locator("[id='row-rooms-terrace'] a.open").click();
        cell(page, "rooms-terrace", "capacity").locator("input").fill(capacity);
        page.locator("[id='row-rooms-terrace'] button[value=save]").click();
        assertShown(page, "rooms-terrace", "capacity", capacity);
    }

    private JsonNode document() {
        return JsonMapper.shared()
                .readTree(
                        api().get(address("/api/v1/conferences/" + CONFERENCE)).text());
    }

    private JsonNode room(String id) {
        return document()
                .get("rooms")
                .valueStream()
                .filter(room -> room.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Locator cell(Page page, String row, String column) {
        return page.locator("[id='row-%s'] td[data-column='%s']".formatted(row, column));
    }

    /** Saved when the row is no form any more, and not shown only until the service has answered. */
    private static void assertShown(Page page, String row, String column, String text) {
        assertThat(page.locator("[id='row-%s']:not(.saving) td[data-column='%s'] bdi".formatted(row, column)))
                .hasText(text);
    }

    @Test
    void aRowIsChangedWhereItIsByKeysAlone() {
        var page = wide(ROOMS);
        cell(page, "rooms-aula", "name").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(cell(page, "rooms-aula", "capacity")).isFocused(); // name, building, capacity
        page.keyboard().type("390"); // what is typed replaces what is there
        page.keyboard().press("Enter");

        assertShown(page, "rooms-aula", "capacity", "390");
        assertThat(cell(page, "rooms-aula", "capacity")).isFocused();
        assertThat(room("aula").get("capacity").asInt()).isEqualTo(390);
        assertThat(page.locator("#undo")).hasAttribute("title", Pattern.compile("Undo: .+"));

        page.locator("#undo").focus();
        page.keyboard().press("Enter");
        assertShown(page, "rooms-aula", "capacity", "400"); // as the sample has it
        assertThat(room("aula").get("capacity").asInt()).isEqualTo(400);
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost() {
        var before = document();
        var page = wide(ROOMS);
        cell(page, "rooms-aula", "capacity").focus();
        page.keyboard().press("F2");
        cell(page, "rooms-aula", "capacity").locator("input").fill("many");
        assertThat(cell(page, "rooms-aula", "capacity").locator(".wrong")) // while it is typed
                .containsText("“many”");
        assertThat(cell(page, "rooms-aula", "name").locator(".wrong")).hasCount(0);
        page.keyboard().press("Enter");
        assertThat(cell(page, "rooms-aula", "capacity").locator("input")).hasValue("many");
        assertThat(document()).isEqualTo(before);

        page.reload(); // somebody closes the window in anger
        assertThat(cell(page, "rooms-aula", "capacity").locator("input")).hasValue("many");
        assertThat(cell(page, "rooms-aula", "capacity").locator(".wrong")).containsText("“many”");
        cell(page, "rooms-aula", "capacity").locator("input").focus();
        page.keyboard().press("Escape");
        assertShown(page, "rooms-aula", "capacity", "400");
        page.reload();
        assertShown(page, "rooms-aula", "capacity", "400");
    }

    /** Longer than any morning or afternoon: no time is free for it, and that is no error of typing. */
    @Test
    void whatIsImpossibleIsSaidAtItsField() {
        var impossible =
                "Forensics: tools and databases lasts 540 minutes, and no time between opening, breaks and closing is that long";
        var page = wide(PROGRAMME + "/sessions");
        var length = cell(page, "sessions-briefing-forensics", "duration");
        length.focus();
        page.keyboard().type("9:00");
        assertThat(length.locator(".wrong")).containsText(impossible); // while it is typed
        page.keyboard().press("Enter");
        assertShown(page, "sessions-briefing-forensics", "duration", "9:00"); // kept all the same
        assertThat(length.locator(".wrong")).containsText(impossible);

        page.navigate(address(PROGRAMME + "/rooms"));
        var trouble = page.locator("#troubles li", new Page.LocatorOptions().setHasText(impossible));
        trouble.locator("a").first().click(); // on whatever page it is
        assertThat(length.locator(".wrong")).containsText(impossible);
        page.locator("[id='row-sessions-briefing-forensics'] a.whole").click();
        assertThat(page.locator("[id='row-sessions-briefing-forensics-duration-wrong']"))
                .containsText(impossible);
        page.goBack();
        page.locator("#undo").click();
        assertThat(length.locator(".wrong")).hasCount(0);
        assertThat(page.locator("#troubles", new Page.LocatorOptions().setHasText(impossible)))
                .hasCount(0);
    }

    /** What was typed is seen before the service has answered, and is a form again if something is wrong. */
    @Test
    void whatIsTypedIsShownAtOnce() {
        var page = wide(ROOMS);
        var held = new ArrayList<Route>();
        page.route("**/rooms", route -> {
            var isSaved = Optional.ofNullable(route.request().postData())
                    .filter(data -> data.contains("do=save"))
                    .isPresent();
            if (isSaved) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        cell(page, "rooms-saone", "capacity").focus();
        page.keyboard().type("many");
        page.keyboard().press("Enter");
        assertThat(cell(page, "rooms-saone", "capacity").locator("bdi")).hasText("many");
        page.waitForCondition(() -> !held.isEmpty());
        held.getFirst().resume(); // nothing has answered until now
        assertThat(cell(page, "rooms-saone", "capacity").locator("input")).hasValue("many");
        assertThat(cell(page, "rooms-saone", "capacity").locator("input")).isFocused();
        assertThat(cell(page, "rooms-saone", "capacity").locator(".wrong")).containsText("“many”");
        page.keyboard().press("Escape");
        assertShown(page, "rooms-saone", "capacity", "110"); // as the sample has it
    }

    /** The other rows are not sent again: what a script has hung on them stays. */
    @Test
    void onlyWhatDiffersIsSent() {
        var page = wide(ROOMS);
        var before = cell(page, "rooms-rhone", "capacity").innerText();
        page.evaluate("() => { document.getElementById('row-rooms-aula').mark = 'old'; }");
        cell(page, "rooms-rhone", "capacity").focus();
        page.keyboard().type("131");
        var answer = page.waitForResponse(
                response -> response.request().method().equals("GET")
                        && response.url().endsWith("/rooms"),
                () -> page.keyboard().press("Enter"));
        assertShown(page, "rooms-rhone", "capacity", "131");
        assertThat(answer.text())
                .contains("row-rooms-aula\" data-known")
                .doesNotContain("row-rooms-rhone\" data-known");
        assertThat(page.evaluate("() => document.getElementById('row-rooms-aula').mark"))
                .isEqualTo("old");

        cell(page, "rooms-rhone", "capacity").focus();
        page.keyboard().press("F2");
        assertThat(cell(page, "rooms-rhone", "capacity").locator("input")).isFocused();
        page.keyboard().press("Enter"); // nothing was changed
        assertShown(page, "rooms-rhone", "capacity", "131");
        page.locator("#undo").click();
        assertShown(page, "rooms-rhone", "capacity", before);
    }

    @Test
    void aNewRowStandsAtTheEndAndNamesAreFoundByAPartOfThem() {
        var page = wide(PROGRAMME + "/people");
        var fresh = page.locator("#people tr.new");
        fresh.locator("td[data-column=name] input").fill("Maria Silva");
        var delegation = fresh.locator("td[data-column=delegation] input");
        delegation.focus();
        page.keyboard().type("braz");
        assertThat(page.locator("#options li").first()).hasText("Brazil");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(delegation).hasValue("Brazil");
        page.keyboard().press("Enter");

        assertShown(page, "people-maria-silva", "delegation", "Brazil");
        assertThat(fresh.locator("td[data-column=name] input")).isFocused(); // ready for the next
        assertThat(fresh.locator("td[data-column=name] input")).hasValue("");
        page.locator("#undo").click();
        assertThat(page.locator("[id='row-people-maria-silva']")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void twoPlannersMergeOrAreShownBoth() {
        var ada = wide(ROOMS);
        var ben = wide(ROOMS);
        cell(ada, "rooms-rhone", "capacity").focus();
        ada.keyboard().press("Enter");
        cell(ada, "rooms-rhone", "capacity").locator("input").fill("131"); // not saved yet
        cell(ben, "rooms-rhone", "building").focus();
        ben.keyboard().type("Annexe");
        ben.keyboard().press("Enter");
        assertShown(ben, "rooms-rhone", "building", "Annexe");
        ada.keyboard().press("Enter");
        assertShown(ada, "rooms-rhone", "building", "Annexe"); // both are kept
        assertShown(ben, "rooms-rhone", "capacity", "131"); // and seen without anything being done

        cell(ada, "rooms-rhone", "capacity").focus();
        ada.keyboard().press("Enter");
        cell(ada, "rooms-rhone", "capacity").locator("input").fill("132");
        cell(ben, "rooms-rhone", "capacity").focus();
        ben.keyboard().type("133");
        ben.keyboard().press("Enter");
        assertShown(ben, "rooms-rhone", "capacity", "133");
        ada.waitForResponse(
                answer -> answer.status() == 409, () -> ada.keyboard().press("Enter"));
        assertThat(cell(ada, "rooms-rhone", "capacity").locator("input:not([data-touched])")) // as it came back
                .isFocused();
        assertThat(cell(ada, "rooms-rhone", "capacity").locator(".wrong"))
                .containsText("Meanwhile somebody else has entered 133.");
        assertThat(cell(ada, "rooms-rhone", "capacity").locator("input")).hasValue("132");
        assertThat(room("rhone").get("capacity").asInt()).isEqualTo(133);
        ada.keyboard().press("Enter"); // chooses the own one
        assertShown(ada, "rooms-rhone", "capacity", "132");
        assertThat(room("rhone").get("capacity").asInt()).isEqualTo(132);
    }

    @Test
    void aBlockOfASpreadsheetIsMendedBeforeItIsKept() {
        var page = wide(ROOMS);
        cell(page, "rooms-atrium", "name").focus();
        page.evaluate("""
                text => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/plain', text);
                  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }""", "Name\tCapacity\tTurnaround\nAtrium\t450\t0:45\nJura\tsixty\t10\n");

        assertThat(page.locator("#counts")).containsText("2 rows, 1 cell to mend.");
        assertThat(page.locator("[id='c-0-turnaround']")).hasValue("0:45");
        assertThat(page.locator("tr:has([id='c-0-turnaround']) .was")).hasText("30"); // Atrium, as it was
        assertThat(page.locator("[id='c-1-capacity-wrong']")).containsText("“sixty”");
        page.locator("[id='c-1-capacity']").fill("60");
        page.locator("#keep").click();

        assertShown(page, "rooms-jura", "capacity", "60");
        assertThat(room("atrium").get("turnaround").asString()).isEqualTo("PT45M");
        page.locator("#undo").click();
        assertThat(page.locator("[id='row-rooms-jura']")).hasCount(0);
        assertThat(room("atrium").get("turnaround").asString()).isEqualTo("PT30M"); // one step for all of it
    }

    @Test
    void severalRowsAreChangedTogetherOrCopied() {
        var page = wide(ROOMS);
        cell(page, "rooms-media-room", "name").focus();
        page.keyboard().press(" ");
        cell(page, "rooms-gerland", "name").focus();
        page.keyboard().press(" ");
        page.locator("#chosen-rooms [value=change]").click();
        page.locator("[name=column]").selectOption("turnaround");
        page.locator("main form[method=get] [value=change]").click();
        page.locator("[name='0.turnaround']").fill("20");
        page.locator("#change").click();
        assertShown(page, "rooms-media-room", "turnaround", "20 min");
        assertShown(page, "rooms-gerland", "turnaround", "20 min");

        page.locator("[id='row-rooms-media-room'] .pick input").check();
        page.locator("#chosen-rooms [value=duplicate]").click();
        assertThat(page.locator("[id='c-0-name']")).hasValue("Media Room (copy)");
        page.locator("[id='c-0-name']").fill("Media Room 2");
        page.locator("#keep").click();
        assertShown(page, "rooms-media-room-2", "turnaround", "20 min");
    }

    /** A session takes place only in the drafting office: that is said before it goes, and one undo brings all back. */
    @Test
    void whatRefersToARoomIsShownBeforeItGoesWithIt() {
        var before = document();
        var page = wide(ROOMS);
        cell(page, "rooms-gerland", "name").focus();
        page.keyboard().press("Delete");
        assertThat(page.locator("#references li").first()).isVisible();
        var references = page.locator("#references li").count();
        assertThat(references).isPositive();
        page.locator("#remove").click();

        assertThat(page.locator("#rooms")).isVisible();
        assertThat(page.locator("[id='row-rooms-gerland']")).hasCount(0);
        assertThat(document().toString()).doesNotContain("\"gerland\"");
        page.locator("#undo").click();
        assertThat(page.locator("[id='row-rooms-gerland']")).isVisible();
        assertThat(document()).isEqualTo(before);
    }

    @Test
    void aSessionIsRelatedAndChangedOnItsPage() {
        var address = "/conferences/" + CONFERENCE + "/sessions/briefing-forensics";
        var page = wide(address);
        page.locator("#relations summary").click();
        page.locator("#relations [name=type]").selectOption("AFTER");
        page.locator("#relations [name=other]").selectOption("briefing-databases");
        page.locator("#relate").click();
        assertThat(page.locator("#relations ul"))
                .containsText("each must end before the next starts: Wider use of the databases");
        assertThat(document()
                        .get("relations")
                        .valueStream()
                        .toList()
                        .getLast()
                        .get("sessions")
                        .toString())
                .isEqualTo("[\"briefing-databases\",\"briefing-forensics\"]");

        page.locator("#all-fields summary").click();
        page.locator("[id='row-sessions-briefing-forensics-heads']").fill("216");
        page.locator("#save").click();
        assertThat(page.locator("#past li").first()).containsText("Forensics");
        assertThat(document().toString()).contains("\"heads\":216");
        page.navigate(address(ROOMS));
        page.locator("#undo").click();
        page.locator("#undo").click();
        page.navigate(address(address));
        assertThat(page.locator("#past")).hasCount(0); // what was undone is no part of its history
    }

    @Test
    void anUndoOfWhatIsNoLongerTheLastStepShowsThePageAsItIsNow() {
        var page = plain(ROOMS + "?q=terrace");
        var other = plain(ROOMS);
        seat(other, "62");
        page.reload();
        assertThat(page.locator("#undo")).isEnabled();
        seat(other, "63"); // which the page does not know yet
        page.locator("#undo").click();
        assertThat(page.locator(".notice[role=alert]")).containsText("Nothing was undone or redone");
        assertThat(page).hasURL(Pattern.compile("/programme/rooms\\?q=terrace$")); // with the reader's filter
        assertShown(page, "rooms-terrace", "capacity", "63");
        assertThat(room("terrace").get("capacity").asInt()).isEqualTo(63);
        page.locator("#undo").click(); // now it is seen what that undoes
        assertShown(page, "rooms-terrace", "capacity", "62");
        assertThat(page.locator(".notice[role=alert]")).hasCount(0);
        page.locator("#undo").click();
    }

    @Test
    void everythingWorksWithoutScripts() {
        var page = plain(ROOMS);
        page.locator("[id='row-rooms-terrace'] a.open").click();
        cell(page, "rooms-terrace", "capacity").locator("input").fill("sixty");
        page.locator("[id='row-rooms-terrace'] button[value=save]").click();
        assertThat(cell(page, "rooms-terrace", "capacity").locator(".wrong")).containsText("“sixty”");
        cell(page, "rooms-terrace", "capacity").locator("input").fill("61");
        page.locator("[id='row-rooms-terrace'] button[value=save]").click();
        assertShown(page, "rooms-terrace", "capacity", "61");

        page.locator("#rooms tr.new td[data-column=name] input").fill("Vercors");
        page.locator("#rooms tr.new button").click();
        assertShown(page, "rooms-vercors", "capacity", "");

        page.locator("[id='row-rooms-vercors'] a.whole").click();
        page.locator("[id='row-rooms-vercors-features']").fill("video; stage");
        page.locator("#save").click();
        assertShown(page, "rooms-vercors", "features", "video; stage");
        assertThat(room("vercors").get("features").toString()).isEqualTo("[\"video\",\"stage\"]");
    }

    @Test
    void onAPhoneInArabicASessionIsMadeLongerAndItIsSaidWhatThatBreaks() {
        var page = open(
                new NewContextOptions()
                        .setLocale("ar")
                        .setViewportSize(390, 844)
                        .setHasTouch(true),
                PROGRAMME + "/sessions?lang=ar");
        var before = page.locator("#draft").innerText();
        assertThat(before).startsWith("الجدول: ");
        page.locator("[id='row-sessions-briefing-darknet'] a.open").tap();
        cell(page, "sessions-briefing-darknet", "duration").locator("input").fill("4:00");
        page.locator("[id='row-sessions-briefing-darknet'] button[value=save]").tap();
        assertShown(page, "sessions-briefing-darknet", "duration", "4:00");

        assertThat(page.locator("#draft")).not().hasText(before);
        assertThat(sideways(page)).isZero();
        page.locator("#undo").tap();
        assertThat(page.locator("#draft")).hasText(before);
        assertThat(complaints).isEmpty();
    }
}
