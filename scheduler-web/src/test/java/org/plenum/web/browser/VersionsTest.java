package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What becomes of what was published: it is looked at, restored, and told to those whom it touches.
 *
 * <p>Version 1 is what the search found. In version 2, the European preparation is at another time: the draft is the
 * same, until a test moves something else.
 */
@TestMethodOrder(OrderAnnotation.class)
class VersionsTest extends BrowserTest {
    private static final String EUROPE = "preparation-europe";
    private static final String BOTH = VERSIONS + "?from=1&to=2";

    @BeforeAll
    void publishTwice() {
        publishDraft();
        place(EUROPE, "2019-04-11T16:00", "presquile");
        publishDraft();
    }

    private Page open(String path) {
        return open(new NewContextOptions().setLocale("en").setViewportSize(1440, 900), path);
    }

    private Page withoutScripts(String path) {
        return open(new NewContextOptions().setLocale("en").setJavaScriptEnabled(false), path);
    }

    @Test
    @Order(1)
    void aVersionIsATimetableThatCanOnlyBeRead() {
        var page = open(VERSIONS);
        page.locator("#versions tbody th a").last().click();
        assertThat(page).hasURL(Pattern.compile("/versions/1$"));
        assertThat(page.locator("#edition b")).hasText(Pattern.compile("^Version 1, published .+ by Ada$"));
        var europe = page.locator("#s-" + EUROPE);
        assertThat(europe).isVisible();
        assertThat(europe).not().hasAttribute("data-start", "2019-04-11T16:00"); // that of version 2
        assertThat(page.locator("table.tt a, #undo, #solve")).hasCount(0);

        europe.locator("xpath=ancestor::td").focus();
        page.keyboard().press(" "); // lifts a session of a draft, and would complain here, where nothing can be moved
        assertThat(page.locator(".moving")).hasCount(0);
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("td:has(#s-" + EUROPE + ")")).not().isFocused();
        page.locator("label.chip", new Page.LocatorOptions().setHasText("Africa"))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("/versions/1\\?region=africa(&|$)"));
        assertThat(page.locator("#s-roundtable-europe")).hasAttribute("data-dim", "yes");
        assertThat(complaints).isEmpty();
    }

    @Test
    @Order(2)
    void aDraftSaysWhatHasMovedSinceTheLastVersion() {
        var page = open(TIMETABLE);
        assertThat(page.locator("#edition b")).hasText("Draft, as published in version 2");
        assertThat(page.locator(".card .differs")).hasCount(0);
        assertThat(page.locator("#since")).hasCount(0);
        var conflicts = conflicts(page);

        place("roundtable-africa", "2019-04-11T09:00", "presquile");
        page.reload();

        var more = conflicts(page) - conflicts;
        assertThat(more).isPositive(); // it is too small a room, among others
        assertThat(page.locator("#since"))
                .hasText(Pattern.compile(
                        "^Against version 2: " + more + " more conflicts?, \\d+ (more points?|points? fewer)\\.$"));

        assertThat(page.locator("#edition b")).hasText("Draft, 1 session moved since version 2");
        assertThat(page.locator(".card .differs")).hasCount(1);
        assertThat(page.locator("#s-roundtable-africa .differs")).hasText("moved since version 2");
        assertThat(page.locator("td:has(#s-roundtable-africa)").first())
                .hasAttribute("aria-label", Pattern.compile("Africa.+moved since version 2"));
        page.locator("#undo").click();
        assertThat(page.locator("#edition b")).hasText("Draft, as published in version 2");
        assertThat(complaints).isEmpty();
    }

    private static int conflicts(Page page) {
        return Integer.parseInt(page.locator("#score dd").first().textContent());
    }

    @Test
    @Order(3)
    void aVersionIsRestoredOnceItWasSaidWhatThatChanges() {
        var page = withoutScripts(VERSIONS + "/1/restore");
        assertThat(page.locator("#diff tbody tr")).hasCount(1);
        assertThat(page.locator("#diff tbody tr th")).hasText("Regional preparation: Europe");
        page.locator("input[name=by]").fill("Ada");
        page.locator("input[name=why]").fill("Europe asked for it");
        page.locator("#restore").click();

        assertThat(page.locator("#edition b")).hasText("Draft, 1 session moved since version 2");
        assertThat(page.locator("#undo-what")).hasText("The timetable is that of version 1 again.");
        page.locator("#undo").click();
        assertThat(page.locator("#edition b")).hasText("Draft, as published in version 2");
        page.navigate(address("/conferences/" + CONFERENCE + "/history"));
        assertThat(page.locator("#history .undone").first()).containsText("Europe asked for it");
        assertThat(complaints).isEmpty();
    }

    @Test
    @Order(4)
    void nothingIsRestoredWhileASearchRuns() {
        beginLongSearch("draft");
        var page = open(VERSIONS + "/1/restore");
        assertThat(page.locator(".notice")).containsText("Read-only while searching.");
        assertThat(page.locator("#restore")).hasCount(0);
    }

    @Test
    @Order(5)
    void whoeverPublishesSeesWhatIsBrokenAndOnlyThatDraftIsPublished() {
        var page = withoutScripts(VERSIONS);
        place("roundtable-africa", "2019-04-11T16:00", "presquile"); // where the European preparation is
        page.reload();
        assertThat(page.locator("#publish-conflicts summary")).hasText(Pattern.compile("^\\d+ hard conflicts?$"));
        assertThat(page.locator("#publish-conflicts .issue")
                        .filter(new Locator.FilterOptions().setHasText("Regional roundtable: Africa"))
                        .first())
                .isVisible();
        place("roundtable-africa", "2019-04-11T09:00", "presquile"); // by somebody else, meanwhile
        page.locator("input[name=by]").fill("Ada");
        page.locator("input[name=anyway]").check();
        page.locator("#publish").click();

        assertThat(page.locator(".notice[role=alert]")).containsText("Somebody else changed the timetable");
        assertThat(page.locator("#versions tbody tr")).hasCount(2); // versions, none of them new
    }

    @Test
    @Order(6)
    void whoWasToldIsTickedWithoutScripts() {
        var page = withoutScripts(BOTH);
        var count = page.locator("#told-count").textContent();
        assertThat(count).matches("0 of \\d+ told");
        page.locator("#telling input[name=by]").fill("Ada");
        page.locator("input[name=told][value='region:europe']").check();
        page.locator("#tell").click();

        assertThat(page.locator("#told-count")).hasText(count.replaceFirst("0", "1"));
        assertThat(page.locator("[id='tick-region:europe']")).containsText("Ada");
        page.locator("#telling input[name=by]").fill("Ben");
        page.locator("input[name=told][value='region:europe']").uncheck();
        page.locator("#tell").click();
        assertThat(page.locator("#told-count")).hasText(count);
    }

    @Test
    @Order(7)
    void aTickIsKeptAtOnceAndThoseOfTwoPeopleTogether() {
        var ada = open(BOTH);
        var ben = open(BOTH);
        ada.locator("#telling input[name=by]").fill("Ada");
        ben.locator("#telling input[name=by]").fill("Ben");
        ada.locator("input[name=told][value='delegation:FR']").check();
        assertThat(ada.locator("[id='tick-delegation:FR']")).containsText("Ada");
        ben.locator("input[name=told][value='delegation:ES']").check(); // Ben's page does not know of Ada's tick

        assertThat(ben.locator("[id='tick-delegation:ES']")).containsText("Ben");
        ben.reload();
        assertThat(ben.locator("[id='tick-delegation:FR']")).containsText("Ada");
        assertThat(ben.locator("#told-count")).hasText(Pattern.compile("^2 of \\d+ told$"));
        assertThat(complaints).isEmpty();
    }

    @Test
    @Order(8)
    void aNameIsFoundByTypingAndByAForm() {
        var page = open(BOTH);
        page.locator("input[name=find]").fill("fran");
        assertThat(page.locator(".party:visible summary")).hasText(new String[] {"France"});
        assertThat(page.locator("#told-delegation .n")).hasText("1");

        var plain = withoutScripts(BOTH);
        plain.locator("input[name=find]").fill("fran");
        plain.locator("#find button").click();
        assertThat(plain.locator(".party summary")).hasText(new String[] {"France"});
    }

    @Test
    @Order(9)
    void aNoticeIsCopied() {
        var options =
                new NewContextOptions().setLocale("en").setPermissions(List.of("clipboard-read", "clipboard-write"));
        var page = open(options, BOTH);
        page.locator("#told-region summary").first().click();
        page.locator("#told-region button.copy").first().click();

        assertThat(page.locator("#copied")).hasText("The text is copied.");
        assertThat(String.valueOf(page.evaluate("() => navigator.clipboard.readText()")))
                .startsWith("For Europe, 1 session changes.\nYour session “Regional preparation: Europe” is now on ");
    }
}
