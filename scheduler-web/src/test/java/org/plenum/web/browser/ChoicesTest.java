package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That choices of delegates are counted and become wishes: pasted, uploaded, by keys, without JavaScript, and without names. */
class ChoicesTest extends BrowserTest {
    private static final String WISHES = "/conferences/" + CONFERENCE + "/programme/wishes";
    private static final String CHOICES = WISHES + "/choices";

    /** Three want the first two; two of them the third as well. */
    private static final String TICKED = """
            Name\tPress briefing\tFollowing a cryptocurrency payment\tdrafting\tPres briefing
            Ada Abara\tx\tx\tx\t
            Ben Bakari\t✓\tyes\t1\t
            Chidi Cole\t2\t1\t\tx
            """;

    private static NewContextOptions english() {
        return new NewContextOptions().setLocale("en").setViewportSize(1280, 900);
    }

    private static NewContextOptions plain() {
        return english().setJavaScriptEnabled(false);
    }

    private JsonNode interests() {
        var document = api().get(address("/api/v1/conferences/" + CONFERENCE)).text();
        return JsonMapper.shared().readTree(document).at("/interests");
    }

    private static void count(Page page, String text) {
        page.locator("#text").fill(text);
        page.locator("#look").click();
    }

    private static void undo(Page page) {
        page.locator("#undo").click();
        assertThat(page.locator("#redo")).isEnabled();
    }

    @Test
    void theyAreCountedAndReplaceWhatIsThere() {
        var before = interests();
        var page = open(plain(), WISHES);
        page.locator("#choices").click();
        count(page, TICKED);
        assertThat(page.locator("#counts")).containsText("3 delegates; 3 pairs");
        assertThat(page.locator("#counts")).containsText("3 that at least 2 want");
        assertThat(page.locator("#missed")).containsText("No session is called “Pres briefing”");
        assertThat(page.locator("#missed")).containsText("Write “Press briefing” if that is meant.");
        assertThat(page.locator("#take tbody tr").first()).containsText("3");
        assertThat(page.content()).doesNotContain("Abara"); // from here on, names are nowhere
        assertThat(interests()).isEqualTo(before);

        page.locator("#least").selectOption("3");
        page.locator("[name=replacing][value=true]").check();
        page.locator("#take [name=by]").fill("Programme desk");
        page.locator("#keep").click();
        assertThat(page.locator("#interests tbody tr:not(.new)")).hasCount(1);
        assertThat(interests().toString())
                .isEqualTo("[{\"sessions\":[\"briefing-press\",\"workshop-cryptocurrencies\"],\"heads\":3}]");
        undo(page); // one step
        assertThat(interests()).isEqualTo(before);
    }

    @Test
    void theyAreAddedToWhatIsThere() {
        var before = interests();
        var page = open(plain(), CHOICES);
        count(page, "briefing-forensics; panel-biometrics\nbriefing-forensics; panel-biometrics");
        assertThat(page.locator("#take legend")).hasText("There are %d wishes already".formatted(before.size()));
        page.locator("[name=replacing][value=false]").check();
        page.locator("#keep").click();
        assertThat(page.locator("#table-interests")).isVisible();
        assertThat(before.at("/0/heads").asInt()).isEqualTo(64);
        assertThat(interests().at("/0/heads").asInt()).isEqualTo(66); // two more want both
        assertThat(interests().size()).isEqualTo(before.size());
        undo(page);
    }

    @Test
    void aFileIsCountedByKeysAlone() {
        var page = open(english(), CHOICES);
        var csv = "Name;briefing-press;drafting\nAda;x;x\nBen;x;x\n".getBytes(StandardCharsets.UTF_8);
        page.locator("input[type=file]").setInputFiles(new FilePayload("choices.csv", "text/csv", csv));
        page.locator("#look").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#counts")).containsText("2 delegates; 1 pair");
        page.locator("[name=replacing]").first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[name=replacing][value=false]")).isChecked();
        page.keyboard().press("Tab");
        page.keyboard().type("Ada");
        page.keyboard().press("Tab");
        assertThat(page.locator("#keep")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#interests")).containsText("Press briefing; Drafting of the conclusions");
        undo(page);
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatNamesNoSessionStaysToBeMended() {
        var page = open(plain(), CHOICES);
        count(page, "Name\tA session of another conference\nAda\tx");
        assertThat(page.locator("#wrong")).containsText("No session of this conference was found in it.");
        assertThat(page.locator("#text")).hasValue("Name\tA session of another conference\nAda\tx");

        count(page, "Name\tdrafting\ttranslation\nAda\tx\t\nBen\t\tx");
        assertThat(page.locator("#wrong")).containsText("Nobody in it wants two sessions");
    }

    @Test
    void whoeverChangesTheWishesMeanwhileLosesNothing() {
        var page = open(plain(), CHOICES);
        count(page, TICKED);
        var other = open(plain(), CHOICES);
        count(other, "briefing-forensics; panel-biometrics\nbriefing-forensics; panel-biometrics");
        other.locator("[name=replacing][value=false]").check();
        other.locator("#keep").click();
        assertThat(other.locator("#table-interests")).isVisible();

        page.locator("[name=replacing][value=true]").check();
        page.locator("#keep").click();
        assertThat(page.locator("#wrong")).containsText("Meanwhile somebody else has changed the wishes.");
        assertThat(interests().at("/0/heads").asInt()).isEqualTo(66);
        page.locator("[name=replacing][value=true]").check();
        page.locator("#keep").click(); // now that it is known
        assertThat(page.locator("#interests tbody tr:not(.new)")).hasCount(3);
        undo(page);
        undo(page);
    }

    @Test
    void everybodyCanUseThemInArabicOnAPhone() {
        var page = open(new NewContextOptions().setLocale("ar").setViewportSize(390, 844), CHOICES);
        count(page, TICKED);
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(page.locator("#counts")).containsText("3 مندوبين");
        FacesTest.assertUsable(page);
        assertThat(sideways(page)).isZero();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theSquareSaysWhoIsTornBetweenWhat() {
        place("briefing-forensics", "2019-04-10T09:30", "saone");
        place("panel-biometrics", "2019-04-10T09:30", "rhone");
        var page = open(english(), WISHES);
        assertThat(page.locator("#matrix table")).isHidden();
        page.locator("#matrix summary").focus();
        page.keyboard().press("Enter");
        var forensics = page.locator("#matrix tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "th", new Page.LocatorOptions().setHasText("Forensics: tools and databases"))));
        assertThat(forensics.locator("td.torn")).hasText("64at the same time now"); // read out after the number
        assertThat(page.locator("#matrix thead th").first()).containsText("Deploying a criminal analysis platform");
        FacesTest.assertUsable(page);
        assertThat(complaints).isEmpty();
    }
}
