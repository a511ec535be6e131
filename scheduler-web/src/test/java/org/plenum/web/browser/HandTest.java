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
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** That a hand which drags sessions is sure of what it does, also where answers take their time. */
class HandTest extends BrowserTest {
    private static final String AFRICA = "roundtable-africa";
    private static final String BILATERAL = "bilateral-ca-jm"; // on 10 April, and welcome in many places
    private static final String API = "/api/v1/conferences/" + CONFERENCE + "/timetable";
    private static final String RECTANGLES = """
            () => [...document.querySelectorAll('table.tt td:not(.spare), .days-nav a')].map((cell) => {
              const { left, top, width, height } = cell.getBoundingClientRect();
              return `${cell.id} ${[left, top, width, height].map((each) => Math.round(each)).join(' ')}`;
            }).join('\\n')""";

    private final List<Route> held = new ArrayList<>();
    private int before;

    private Page open(String path) {
        return open(new NewContextOptions().setLocale("en").setViewportSize(1440, 900), path);
    }

    @BeforeEach
    void remember() {
        before = step();
    }

    /** Takes back what a test has changed by hand. */
    @AfterEach
    void undo() {
        while (step() > before) {
            assertThat(api().post(
                                    address(API + "/undo"),
                                    RequestOptions.create().setHeader("If-Match", "*")))
                    .isOK();
        }
    }

    /** The number of the current step of the history. */
    private int step() {
        var steps = JsonMapper.shared()
                .readTree(api().get(address(API + "/history")).text());
        return steps.valueStream()
                .filter(step -> step.get("holds").asBoolean())
                .mapToInt(step -> step.get("number").asInt())
                .sum();
    }

    private static Locator card(Page page) {
        return page.locator("#s-" + AFRICA);
    }

    private static void lift(Page page) {
        page.locator("td:has(#s-" + AFRICA + ")").focus();
        page.keyboard().press(" ");
        page.locator("td[data-kind]").first().waitFor();
    }

    /** A place that one can drop on without a further question. */
    private static Locator swap(Page page) {
        lift(page);
        var id = page.locator("td[data-kind=swap]").first().getAttribute("id");
        page.keyboard().press("Escape");
        assertThat(page.locator("#said")).hasText("Nothing was moved.");
        return page.locator("td[id='" + id + "']");
    }

    private static void take(Page page, Locator what) {
        what.hover();
        page.mouse().down();
        var box = what.boundingBox();
        page.mouse().move(box.x + box.width / 2 + 12, box.y + box.height / 2 + 12);
        assertThat(page.locator(".ghost")).isVisible();
    }

    private static void carry(Page page, Locator where) {
        var box = where.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
    }

    /** Answers about places only when the test says so. */
    private void holdPlaces(Page page) {
        held.clear();
        page.route("**/places?*", held::add);
    }

    @Test
    void aDropThatComesBeforeThePlacesIsCarriedOutWithThem() {
        var page = open(TIMETABLE + "?day=2019-04-10");
        var there = swap(page);
        var place = card(page).getAttribute("data-start") + card(page).getAttribute("data-room");
        holdPlaces(page);
        take(page, card(page));
        carry(page, there);
        page.mouse().up();
        assertThat(page.locator("#toast.toast")).containsText("goes there as soon as it is known");
        page.waitForCondition(() -> held.size() == 1);
        held.getFirst().resume();
        assertThat(page.locator("#said")).containsText("“Regional roundtable: Africa” was moved.");
        assertThat(card(page).getAttribute("data-start") + card(page).getAttribute("data-room"))
                .isNotEqualTo(place);
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatWasLetGoBeforeThePlacesCameIsNotLiftedByThem() {
        var page = open(TIMETABLE + "?day=2019-04-10");
        holdPlaces(page);
        take(page, card(page));
        carry(page, page.locator(".top"));
        page.mouse().up();
        assertThat(page.locator("#said")).containsText("Nothing was moved.");
        page.waitForCondition(() -> held.size() == 1);
        page.waitForResponse("**/places?*", held.getFirst()::resume).finished();
        page.unroute("**/places?*");
        page.evaluate("(path) => fetch(path).then((answer) => answer.text())", API + "/places?session=" + AFRICA);
        assertThat(page.locator(".moving")).hasCount(0);
        assertThat(page.locator("td[data-kind]")).hasCount(0);
    }

    @Test
    void whyNothingIsLiftedIsThereToSee() {
        var page = open(TIMETABLE + "?day=2019-04-10");
        page.locator("#s-" + AFRICA + " a.edit").click();
        page.locator("dialog #pin").click();
        assertThat(card(page)).hasAttribute("data-pinned", "yes");
        card(page).hover();
        page.mouse().down();
        page.mouse().move(400, 400);
        assertThat(page.locator("#toast.toast #said")).isVisible();
        assertThat(page.locator("#said")).containsText("A pinned session stays where it is.");
        page.mouse().up();
        assertThat(page.locator("dialog[open]")).hasCount(0); // it was no click
        page.locator("#toast-close").click();
        assertThat(page.locator("#toast.toast")).hasCount(0);
    }

    @Test
    void aToastLeavesUnlessItIsLookedAt() {
        var page = open(TIMETABLE + "?day=2019-04-10");
        page.clock().install();
        lift(page);
        page.keyboard().press("Escape");
        page.locator("#toast.toast").hover();
        page.clock().runFor(60_000);
        assertThat(page.locator("#toast.toast")).hasText(Pattern.compile("Nothing was moved\\."));
        page.mouse().move(300, 300);
        page.clock().runFor(60_000);
        assertThat(page.locator("#toast.toast")).hasCount(0);
    }

    @Test
    void theBoardStandsStillWhenASessionIsLifted() {
        var page = open(TIMETABLE);
        card(page).scrollIntoViewIfNeeded();
        var cells = page.evaluate(RECTANGLES);
        lift(page);
        assertThat(page.locator("td.spare[data-kind]").first()).isAttached(); // rooms that the days do not use
        assertThat(page.locator(".days-nav .good")).hasCount(3); // days
        assertThat(page.evaluate(RECTANGLES)).isEqualTo(cells);
    }

    @Test
    void theWheelAndTheEdgesScrollWhileSomethingIsDragged() {
        var page = open(TIMETABLE);
        take(page, page.locator(".card[id]:not([data-pinned])").first());
        var days = page.locator("#days").boundingBox();
        page.mouse().move(days.x + days.width / 2, days.y + days.height / 2);
        page.mouse().wheel(0, 300);
        page.waitForFunction("() => document.getElementById('days').scrollTop >= 300");
        page.mouse().move(days.x + days.width / 2, days.y + days.height - 4);
        page.waitForFunction( // to the last day
                "() => { const { scrollTop, clientHeight, scrollHeight } = document.getElementById('days'); return scrollTop + clientHeight > scrollHeight - 2; }");
        page.keyboard().press("Escape");
        page.mouse().up();
        assertThat(page.locator(".ghost")).hasCount(0);
    }

    @Test
    void aDayIsLingeredOnAndDroppedOn() {
        var page = open(TIMETABLE);
        take(page, page.locator(".card[id]:not([data-pinned])").first());
        carry(page, page.locator(".days-nav [data-day='2019-04-10']"));
        page.waitForFunction(
                "() => Math.abs(document.getElementById('d-2019-04-10').getBoundingClientRect().top - document.getElementById('days').getBoundingClientRect().top) < 4");
        page.keyboard().press("Escape");
        page.mouse().up();
        take(page, page.locator("#s-" + BILATERAL));
        carry(page, page.locator(".days-nav [data-day='2019-04-09']"));
        page.mouse().up();
        assertThat(page.locator("#said")).hasText("“Bilateral meeting: Canada and Jamaica” was moved.");
        assertThat(page.locator("#s-" + BILATERAL)).hasAttribute("data-start", Pattern.compile("^2019-04-09T"));
    }

    @Test
    void aDayThatIsNotShownSaysWhereItWent() {
        var page = open(TIMETABLE + "?day=2019-04-10");
        take(page, page.locator("#s-" + BILATERAL));
        carry(page, page.locator(".days-nav [data-day='2019-04-09']"));
        page.mouse().up();
        assertThat(page.locator("#said"))
                .hasText(Pattern.compile(
                        "“Bilateral meeting: Canada and Jamaica” is now on Tuesday 9 April at \\d\\d:\\d\\d: .+\\."));
        assertThat(page.locator("#s-" + BILATERAL)).hasCount(0);
    }

    @Test
    void aDayWithoutAPlaceIsRefused() {
        var page = open(TIMETABLE);
        take(page, card(page)); // whose window is 10 April
        carry(page, page.locator(".days-nav [data-day='2019-04-11']"));
        page.mouse().up();
        assertThat(page.locator("#said")).containsText("has no place on Thursday 11 April that breaks no rule");
        assertThat(card(page)).hasAttribute("data-start", Pattern.compile("^2019-04-10T"));
    }

    @Test
    void whatIsLeftOutIsDraggedIntoTheTimetable() {
        var out = api().put(
                        address(API + "/placements/" + AFRICA),
                        RequestOptions.create().setHeader("If-Match", "*").setData(Map.of())); // to no place
        assertThat(out).isOK();
        var page = open(TIMETABLE + "?day=2019-04-10");
        take(page, page.locator("#left-" + AFRICA + " b"));
        carry(page, page.locator(".days-nav [data-day='2019-04-10']"));
        page.mouse().up();
        assertThat(card(page)).isVisible();
        assertThat(page.locator("#left-" + AFRICA)).hasCount(0);
    }

    @Test
    void oneChoosesAmongTheStartsOfALongCell() {
        var page = open(TIMETABLE);
        page.locator("td:has(#s-" + BILATERAL + ")").focus();
        page.keyboard().press(" ");
        var spare = page.locator("td.spare[data-kind]:not([data-kind=bad])").first();
        spare.focus();
        page.keyboard().press(" ");
        var starts = page.locator(".starts button");
        assertThat(starts.nth(1)).isVisible();
        assertThat(page.locator(".starts button:focus")).hasCount(1); // the best one
        page.keyboard().press("Escape");
        assertThat(starts).hasCount(0);
        assertThat(spare).isFocused(); // and it is still lifted
        page.keyboard().press(" ");
        starts.last().focus();
        var start = starts.last().locator("time").getAttribute("datetime");
        page.keyboard().press("Enter");
        assertThat(page.locator("#s-" + BILATERAL)).hasAttribute("data-start", start);
    }

    /** The stream tells of a change up to a second later: what it said before is then older than what the page shows. */
    @Test
    void whatWasHeardBeforeAnOwnChangeIsNotTakenForSomebodyElses() {
        var page = open(TIMETABLE + "?day=2019-04-10");
        var now = Objects.requireNonNull(page.locator("#edits").getAttribute("data-etag"))
                .replace("\"", "\\\"");
        var heard = "retry: 3600000\nevent: state\ndata: {\"etag\":\"" + now + "\"}\n\n"; // and nothing after it
        page.route(
                "**/events",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/event-stream")
                        .setBody(heard)));
        page.waitForResponse("**/events", page::reload).finished();
        var asked = new AtomicInteger();
        page.onRequest(request -> asked.addAndGet(request.isNavigationRequest() ? 0 : timetables(request.url())));
        var there = swap(page);
        take(page, card(page));
        carry(page, there);
        page.mouse().up();
        assertThat(page.locator("#said")).containsText("“Regional roundtable: Africa” was moved.");
        page.evaluate("(path) => fetch(path).then((answer) => answer.text())", API + "/places?session=" + AFRICA);
        assertThat(page.locator("#said")).containsText("“Regional roundtable: Africa” was moved.");
        assertThat(asked).hasValue(1); // it was shown anew once
    }

    private static int timetables(String url) {
        return url.endsWith(TIMETABLE + "?day=2019-04-10") ? 1 : 0;
    }

    /** A swap on one day that breaks nothing leaves the others as they are. */
    @Test
    void onlyTheDaysThatChangedAreSentAndShownAnew() {
        var page = open(TIMETABLE);
        page.evaluate("document.querySelectorAll('table.tt').forEach((each) => { each.dataset.mine = 'yes'; })");
        var there = swap(page);
        lift(page);
        there.focus();
        var answer =
                page.waitForResponse("**" + TIMETABLE, () -> page.keyboard().press("Enter"));
        assertThat(page.locator("#said")).containsText("“Regional roundtable: Africa” was moved.");
        assertThat(page.locator("table.tt")).hasCount(3); // days
        assertThat(page.locator("table.tt[data-mine]")).hasCount(2);
        assertThat(page.locator("#t-2019-04-10[data-mine]")).hasCount(0);
        assertThat(Pattern.compile("<table [^>]*data-same")
                        .matcher(answer.text())
                        .results())
                .hasSize(2);
    }

    @Test
    void aSearchThatSomebodyElseStartsIsSeen() {
        var page = open(TIMETABLE + "?day=2019-04-10");
        beginLongSearch("draft");
        assertThat(page.locator("#stop")).isVisible();
        page.locator("td:has(#s-" + AFRICA + ")").focus();
        page.keyboard().press(" ");
        assertThat(page.locator("#said")).containsText("Read-only while searching.");
    }

    @Test
    void anOutdatedBoardIsShownAsItIsNow() {
        var page = open(TIMETABLE + "?day=2019-04-10");
        page.route("**/events", Route::abort); // it hears of nothing
        page.reload();
        var moved = api().put(
                        address(API + "/placements/plenary-i-core"),
                        RequestOptions.create()
                                .setHeader("If-Match", "*")
                                .setData(Map.of("start", "2019-04-10T08:30", "room", "auditorium")));
        assertThat(moved).isOK();
        page.locator("td:has(#s-" + AFRICA + ")").focus();
        page.keyboard().press(" ");
        assertThat(page.locator("#said")).containsText("Somebody else changed the timetable");
        assertThat(page.locator("#s-plenary-i-core")).hasAttribute("data-start", "2019-04-10T08:30");
        assertThat(page.locator(".moving")).hasCount(0);
    }
}
