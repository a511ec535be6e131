package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The times of a room, a person or the like on a strip: dragged, moved by keys, typed without scripts, on a phone. */
class StripTest extends BrowserTest {
    private static final String TUESDAY = "2019-04-09";
    private static final String WEDNESDAY = "2019-04-10";
    private static final double LINE = 660; // minutes: the sample's days open at 08:30 and close at 19:30
    private static final double ELEVEN = 150; // minutes after 08:30, as the next two
    private static final double HALF_PAST_TWELVE = 240;
    private static final double TWO = 330;

    private static String row(String table, String key) {
        return PROGRAMME + "/rooms/row?table=" + table + "&key=" + key;
    }

    private Page wide(String path) {
        return open(new NewContextOptions().setLocale("en").setViewportSize(1440, 900), path);
    }

    /** The times of something as the document has them. */
    private List<String> times(String list, String id, String kind) {
        var document = JsonMapper.shared()
                .readTree(
                        api().get(address("/api/v1/conferences/" + CONFERENCE)).text());
        return document.get(list)
                .valueStream()
                .filter(each -> each.get("id").asString().equals(id))
                .flatMap(each -> each.path(kind).valueStream())
                .map(StripTest::written)
                .toList();
    }

    private static String written(JsonNode time) {
        return time.get("start").asString() + " " + time.get("end").asString();
    }

    private static Locator bar(Page page, String name) {
        return page.locator(".bar[aria-label='" + name + "']");
    }

    private static BoundingBox line(Page page, String day) {
        var line = page.locator("#line-" + day);
        line.scrollIntoViewIfNeeded();
        return line.boundingBox();
    }

    /** From one place to another, each so many minutes after 08:30. */
    private static void drag(Page page, String day, double from, String toDay, double to) {
        line(page, toDay); // first: scrolling to it moves the other
        var one = line(page, day);
        var other = page.locator("#line-" + toDay).boundingBox();
        page.mouse().move(one.x + one.width * from / LINE, one.y + one.height / 2);
        page.mouse().down();
        page.mouse().move(other.x + other.width * (from + to) / 2 / LINE, other.y + other.height / 2);
        page.mouse().move(other.x + other.width * to / LINE, other.y + other.height / 2);
        page.mouse().up();
    }

    @Test
    void aDragOnADayFillsInTheFormOfAnotherTime() {
        var page = wide(row("rooms", "aula"));
        assertThat(bar(page, "Unavailable, Tuesday 9 April 18:00–19:30")).isVisible(); // as the sample has it
        drag(page, WEDNESDAY, ELEVEN + 3, WEDNESDAY, HALF_PAST_TWELVE - 4); // on the grid of 15 minutes

        assertThat(page.locator("[name='0.start']")).hasValue("2019-04-10T11:00");
        assertThat(page.locator("[name='0.end']")).hasValue("2019-04-10T12:30");
        assertThat(page.locator("#line-" + WEDNESDAY + " .sketch")).hasText("11:00–12:30");
        assertThat(times("rooms", "aula", "unavailable")).containsExactly("2019-04-09T18:00 2019-04-09T19:30");
        assertThat(page.locator("#add-time")).isFocused();
        page.keyboard().press("Enter");

        assertThat(bar(page, "Unavailable, Wednesday 10 April 11:00–12:30")).isVisible();
        assertThat(page.locator(".sketch")).hasCount(0);
        assertThat(times("rooms", "aula", "unavailable"))
                .containsExactly("2019-04-09T18:00 2019-04-09T19:30", "2019-04-10T11:00 2019-04-10T12:30");
        page.locator("#times-undo").click();
        assertThat(bar(page, "Unavailable, Wednesday 10 April 11:00–12:30")).hasCount(0);
        assertThat(times("rooms", "aula", "unavailable")).containsExactly("2019-04-09T18:00 2019-04-09T19:30");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aBarIsDraggedOrItsEndAndPutBackIfSomebodyElseHasChangedIt() {
        var ada = wide(row("delegations", "NZ")); // away on Thursday from 16:00 to 17:30
        var ben = wide(row("delegations", "NZ"));
        drag(ada, "2019-04-11", 535, "2019-04-11", 510); // its end, at 540 minutes, to 17:00
        assertThat(bar(ada, "Unavailable, Thursday 11 April 16:00–17:00")).isVisible();
        drag(ada, "2019-04-11", 480, WEDNESDAY, 480); // its middle, one day up
        assertThat(bar(ada, "Unavailable, Wednesday 10 April 16:00–17:00")).isVisible();
        assertThat(times("delegations", "NZ", "unavailable")).containsExactly("2019-04-10T16:00 2019-04-10T17:00");

        drag(ben, "2019-04-11", 535, "2019-04-11", 525); // of a time that is not there any more
        assertThat(ben.locator("#times-problems")).containsText("Meanwhile somebody else has");
        assertThat(bar(ben, "Unavailable, Wednesday 10 April 16:00–17:00")).isVisible(); // as it is now
        assertThat(times("delegations", "NZ", "unavailable")).containsExactly("2019-04-10T16:00 2019-04-10T17:00");
    }

    @Test
    void aBarIsMovedMadeLongerDeletedAndOpenedByKeysAlone() {
        var page = wide(row("people", "president"));
        bar(page, "Undesired, Tuesday 9 April 16:00–18:00").focus();
        page.keyboard().press("ArrowRight");
        assertThat(bar(page, "Undesired, Tuesday 9 April 16:15–18:15")).isFocused();
        assertThat(times("people", "president", "undesired")).containsExactly("2019-04-09T16:15 2019-04-09T18:15");
        page.keyboard().press("Shift+ArrowRight");
        assertThat(bar(page, "Undesired, Tuesday 9 April 16:15–18:30")).isFocused();
        assertThat(times("people", "president", "undesired")).containsExactly("2019-04-09T16:15 2019-04-09T18:30");
        page.keyboard().press("Delete");
        assertThat(page.locator(".bar[data-kind=undesired]")).hasCount(0);
        assertThat(times("people", "president", "undesired")).isEmpty();

        bar(page, "Unavailable, Wednesday 10 April 08:30–14:00").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#whole [name='0.start']")).hasValue("2019-04-10T08:30");
        assertThat(complaints).isEmpty();
    }

    @Test
    void timesAreTypedAndDeletedWithoutScripts() {
        var page = open(
                new NewContextOptions().setLocale("en").setJavaScriptEnabled(false),
                row("sessions", "bilateral-mx-us")); // forbidden on Thursday from 14:00 to 17:30
        page.locator("#another-time [name='0.which']").selectOption("preferred");
        page.locator("#another-time [name='0.start']").fill("2019-04-10T11:00");
        page.locator("#another-time [name='0.end']").fill("2019-04-10T10:00");
        page.locator("#add-time").click();
        assertThat(page.locator("#times")).containsText("2019-04-10T10:00"); // an end before its start
        assertThat(page.locator("#another-time [name='0.start']")).hasValue("2019-04-10T11:00"); // nothing is lost
        assertThat(times("sessions", "bilateral-mx-us", "preferred")).isEmpty();
        page.locator("#another-time [name='0.end']").fill("2019-04-10T12:30");
        page.locator("#add-time").click();

        assertThat(bar(page, "Preferred, Wednesday 10 April 11:00–12:30")).isVisible();
        assertThat(times("sessions", "bilateral-mx-us", "preferred"))
                .containsExactly("2019-04-10T11:00 2019-04-10T12:30");
        page.locator("button[aria-label='Delete: Forbidden, Thursday 11 April 14:00–17:30']")
                .click();
        assertThat(page.locator(".bar[data-kind=forbidden]")).hasCount(0);
        assertThat(times("sessions", "bilateral-mx-us", "forbidden")).isEmpty();
        assertThat(page.locator(".taken")).hasCount(2); // its place in the draft, and the sign for such places
    }

    @Test
    void aFingerOnAPhoneInArabicDragsFromTheRightToTheLeft() {
        var page = open(
                new NewContextOptions()
                        .setLocale("ar")
                        .setViewportSize(390, 844)
                        .setHasTouch(true),
                row("resources", "recording-crew") + "&lang=ar");
        assertThat(page.locator(".bar")).hasAttribute("aria-label", "غير متاح، الأربعاء 10 أبريل 16:00–18:00");
        var line = line(page, TUESDAY);
        var right = line.x + line.width;
        var finger = page.context().newCDPSession(page);
        touch(finger, "touchStart", right - line.width * ELEVEN / LINE, line.y + line.height / 2);
        touch(finger, "touchMove", right - line.width * HALF_PAST_TWELVE / LINE, line.y + line.height / 2);
        touch(finger, "touchMove", right - line.width * TWO / LINE, line.y + line.height / 2);
        touch(finger, "touchEnd", 0, 0);

        assertThat(page.locator("[name='0.start']")).hasValue("2019-04-09T11:00");
        assertThat(page.locator("[name='0.end']")).hasValue("2019-04-09T14:00");
        assertThat(sideways(page)).isZero();
        page.locator("#add-time").click(); // a tap so soon after a drag would be no click
        assertThat(page.locator(".bar[data-start='2019-04-09T11:00']")).isVisible();
        assertThat(times("resources", "recording-crew", "unavailable"))
                .containsExactly("2019-04-10T16:00 2019-04-10T18:00", "2019-04-09T11:00 2019-04-09T14:00");
        page.locator(".bar[data-start='2019-04-09T11:00']").focus();
        page.keyboard().press("ArrowLeft"); // onward
        assertThat(page.locator(".bar[data-start='2019-04-09T11:15']")).isVisible();
        assertThat(complaints).isEmpty();
    }

    private static void touch(CDPSession finger, String type, double x, double y) {
        var points = new JsonArray();
        if (!type.equals("touchEnd")) {
            var point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", event);
    }
}
