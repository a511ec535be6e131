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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a screen reader says: changes of a live region that was there before, the end of what runs, and no ticking. */
class HeardTest extends BrowserTest {
    private static final String ONE_DAY = TIMETABLE + "?day=2019-04-10";
    private static final String LISTEN = """
            document.addEventListener('DOMContentLoaded', () => {
              window.heard = [];
              const said = document.querySelector('#said[role=status]');
              const listen = () => said.textContent && window.heard.push(said.textContent);
              said && new MutationObserver(listen).observe(said, { childList: true, characterData: true, subtree: true });
            });""";

    private Page listenTo(String path) {
        var page = open(new NewContextOptions().setLocale("en").setViewportSize(1440, 900), "/rules");
        page.addInitScript(LISTEN);
        page.navigate(address(path));
        return page;
    }

    @SuppressWarnings("unchecked")
    private static List<String> heard(Page page) {
        return (List<String>) page.evaluate("() => window.heard");
    }

    @Test
    void aSearchSaysThatItRunsAndThatItHasEndedAndWithWhat() {
        var search = beginLongSearch("empty");
        var page = listenTo(TIMETABLE);
        assertThat(page.locator("#said"))
                .hasText("The timetable is ready to publish. The search for a better one goes on.");
        page.locator("#stop").focus();
        page.evaluate("() => { document.addEventListener('focusin', () => window.heard.push('focus')); }");
        page.waitForResponse("**/timetable", () -> {}).finished(); // the time that it takes is shown anew
        page.waitForResponse("**/timetable", () -> {}).finished();
        assertThat(page.locator("#stop")).isFocused();
        assertThat(heard(page)).doesNotContain("focus"); // which would have its name read out again
        stop(search);
        assertThat(page.locator("#said"))
                .hasText(Pattern.compile("^Stopped after [\\d:]+; the best timetable stays · Ready to publish$"));
        assertThat(heard(page))
                .filteredOn(text -> !text.equals("focus"))
                .hasSizeBetween(2, 3)
                .doesNotHaveDuplicates(); // the beginning may be over
        assertThat(complaints).isEmpty();
    }

    @Test
    void alternativesSayHowManyAreReadyAndThatTheirSearchHasEnded() {
        place("preparation-europe", "2019-04-10T09:30", "saone"); // which breaks rules
        beginLongSearch("draft");
        assertThat(api().post(
                                address("/api/v1/conferences/" + CONFERENCE + "/alternatives"),
                                RequestOptions.create().setData(Map.of())))
                .isOK();
        var page = listenTo(CHANGES);
        var folded = page.locator("#hit details[id]").first();
        folded.locator("summary").click();
        assertThat(page.locator("#said")).containsText(Pattern.compile("[Aa]lternatives")); // how far they are by then
        page.waitForResponse("**/changes", () -> {}).finished();
        page.waitForResponse("**/changes", () -> {}).finished();
        assertThat(folded.locator("summary")).isFocused();
        assertThat(folded).not().hasAttribute("open", Pattern.compile(".*"));
        stopSearches();
        assertThat(page.locator("#now[hx-get]")).hasCount(0);
        assertThat(String.join("\n", heard(page)))
                .contains("The search for alternatives has ended. Compare them.", "Stopped after ")
                .doesNotContain("Improving"); // which is followed by how long
        assertThat(heard(page)).doesNotHaveDuplicates();
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatAFormHasDoneIsSaidOnThePageThatFollows() {
        place("preparation-europe", "2019-04-11T16:00", "presquile");
        var page = listenTo(TIMETABLE);
        page.locator("#undo").click();
        assertThat(page.locator("#said")).hasText(Pattern.compile("^Undone: Regional preparation: Europe moved to .+"));
    }

    /** The stream may tell of a step back before the answer to it has come. */
    @Test
    void ownStepsAreNobodyElses() {
        place("preparation-europe", "2019-04-11T16:00", "presquile");
        var page = listenTo(ONE_DAY);
        page.evaluate("""
                (path) => {
                  const shown = document.getElementById('edits').dataset.etag;
                  window.told = new Promise((tell) => {
                    new EventSource(path).addEventListener('state', ({ data }) => JSON.parse(data).etag !== shown && tell());
                  });
                }""", "/api/v1/conferences/" + CONFERENCE + "/events");
        var held = new ArrayList<Route>();
        page.route("**/undo?*", held::add);
        page.keyboard().press("Control+z");
        page.waitForCondition(() -> held.size() == 1);
        var answer = held.getFirst().fetch();
        page.evaluate("() => window.told");
        held.getFirst().fulfill(new Route.FulfillOptions().setResponse(answer));
        assertThat(page.locator("#said")).hasText(Pattern.compile("^Undone: Regional preparation: Europe moved to .+"));
        assertThat(heard(page)).noneMatch(text -> text.contains("Somebody else"));
    }

    @Test
    void keysAreExplainedOnceAndNothingIsDoneInSilence() {
        var page = listenTo(ONE_DAY);
        page.locator("td.free").first().focus();
        assertThat(page.locator("#said")).containsText("Space starts to move it");
        page.keyboard().press(" ");
        assertThat(page.locator("#said")).hasText("There is no session here to move.");
        page.reload();
        page.locator("td.free").first().focus();
        assertThat(page.locator("#said")).isEmpty();
    }

    /** Enter drops, as Space does, and does not open what is there besides. */
    @Test
    void enterDropsAndOpensNothing() {
        var page = listenTo(ONE_DAY);
        page.locator("td:has(#s-roundtable-africa)").focus();
        page.keyboard().press(" ");
        var there = page.locator("td.taken[data-kind]").first(); // whatever it breaks
        there.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#said")).hasText("“Regional roundtable: Africa” was moved.");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(page.locator("td").filter(new Locator.FilterOptions().setHas(page.locator("#s-roundtable-africa"))))
                .isFocused();
    }
}
