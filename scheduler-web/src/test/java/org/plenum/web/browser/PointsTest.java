package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That rules are weighed beside what they cost: one by one or by a preset, by keys, by two people, without JavaScript. */
class PointsTest extends BrowserTest {
    private static final String POINTS = "/conferences/" + CONFERENCE + "/programme/rules";

    private static NewContextOptions english() {
        return new NewContextOptions().setLocale("en").setViewportSize(1280, 900);
    }

    private Page plain() {
        return open(english().setJavaScriptEnabled(false), POINTS);
    }

    private static Locator field(Page page, String rule) {
        return page.locator("#points-" + rule);
    }

    private static Locator row(Page page, String rule) {
        return page.locator("#row-rules-" + rule);
    }

    private static long units(Page page, String rule) {
        return Long.parseLong(row(page, rule).getAttribute("data-units"));
    }

    private static void save(Page page) {
        page.locator("#save-points").click();
    }

    private static void undo(Page page) {
        page.locator("#undo").click();
        assertThat(page.locator("#redo")).isEnabled();
    }

    /** What a rule costs is what its findings cost, which another page adds up. */
    @Test
    void eachRuleSaysWhatItCosts() {
        var page = plain();
        var late = row(page, "late-finish");
        assertThat(late).hasClass("costs");
        assertThat(late).containsText("Late finish");
        assertThat(late).containsText("Penalty: ");
        var cost = late.locator(".cost b").innerText();
        assertThat(cost).matches("%d × 3 = [1-9][0-9,]* points".formatted(units(page, "late-finish"))); // usually 3
        assertThat(page.locator("#costly li").filter(new Locator.FilterOptions().setHasText("Late finish")))
                .containsText(cost.replaceFirst(".*= ", ""));
        var issues = late.locator(".cost a").innerText();
        late.locator(".cost a").click();
        assertThat(page.locator("main .lead")).hasText(issues + " · " + cost.replaceFirst(".*= ", ""));
    }

    @Test
    void aRuleThatIsOffSaysWhatItWouldCount() {
        var page = open(english(), POINTS);
        var units = units(page, "late-start");
        assertThat(units).isPositive(); // of a day's sessions only the first begins when it opens
        assertThat(row(page, "late-start").locator(".cost")).containsText("off; would be");
        field(page, "late-start").fill("2");
        assertThat(row(page, "late-start").locator("output"))
                .hasText(Pattern.compile("would be [0-9,]+ × 2 = [0-9,]+"));
        save(page);
        assertThat(row(page, "late-start").locator(".cost b")).hasText(Pattern.compile("[0-9,]+ × 2 = [0-9,]+ points"));
        assertThat(units(page, "late-start")).isEqualTo(units); // the findings of a rule in use say the same
        undo(page);
        assertThat(complaints).isEmpty();
    }

    @Test
    void pointsAreTypedAndSavedByKeysAlone() {
        var page = open(english(), POINTS);
        field(page, "late-finish").focus();
        page.keyboard().type("20");
        var units = units(page, "late-finish");
        assertThat(row(page, "late-finish").locator("output"))
                .hasText("would be %d × 20 = %,d".formatted(units, units * 20));
        assertThat(row(page, "late-finish").locator(".cost b")).containsText(" × 3 = "); // nothing is saved yet
        page.keyboard().press("Enter");
        assertThat(row(page, "late-finish").locator(".cost b"))
                .hasText("%d × 20 = %,d points".formatted(units, units * 20));
        assertThat(field(page, "late-finish")).hasValue("20");
        assertThat(row(page, "late-finish").locator("output")).isEmpty();
        undo(page);
        assertThat(field(page, "late-finish")).hasValue("");
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatIsTypedIsStillThereAfterAReloadUntilItIsSaved() {
        var page = open(english(), POINTS);
        field(page, "far-apart").fill("14");
        field(page, "late-finish").fill("21");
        field(page, "late-finish").fill(""); // as it was
        page.reload();
        assertThat(field(page, "far-apart")).hasValue("14");
        assertThat(field(page, "late-finish")).hasValue("");
        assertThat(row(plain(), "far-apart").locator("input")).hasValue(""); // nothing is saved yet
        save(page);
        assertThat(row(page, "far-apart").locator("input")).hasAttribute("value", "14");
        undo(page);
        page.reload();
        assertThat(field(page, "far-apart")).hasValue(""); // what was saved is not typed once more
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatCannotBeIsSaidAtItsFieldAndTheRestIsStillThere() {
        var page = plain();
        field(page, "room-double-booking").fill("0");
        field(page, "late-finish").fill("a lot");
        field(page, "far-apart").fill("30");
        save(page);
        assertThat(row(page, "room-double-booking").locator(".wrong")).containsText("Raise its points to 1");
        assertThat(field(page, "room-double-booking")).hasAttribute("aria-invalid", "true");
        assertThat(row(page, "late-finish").locator(".wrong")).containsText("a lot");
        assertThat(field(page, "late-finish")).hasValue("a lot");
        assertThat(field(page, "far-apart")).hasValue("30");
        assertThat(row(plain(), "far-apart").locator("input")).hasValue(""); // all or nothing is kept
    }

    @Test
    void twoPeopleWhoWeighDifferentRulesBothDoSo() {
        var one = plain();
        var other = plain();
        field(one, "track-scattered").fill("6");
        save(one);
        field(other, "days-uneven").fill("4");
        save(other);
        assertThat(field(other, "days-uneven")).hasValue("4");
        assertThat(field(other, "track-scattered")).hasValue("6");
        undo(other);
        undo(other);
    }

    @Test
    void twoPeopleWhoWeighTheSameRuleAreAskedWhoseCounts() {
        var one = plain();
        var other = plain();
        field(one, "person-idle").fill("7");
        save(one);
        field(other, "person-idle").fill("9");
        save(other);
        assertThat(row(other, "person-idle").locator(".wrong")).containsText("somebody else has entered 7");
        assertThat(field(other, "person-idle")).hasValue("9");
        save(other);
        assertThat(field(other, "person-idle")).hasValue("9");
        assertThat(other.locator("#points .wrong")).hasCount(0);
        undo(other);
        undo(other);
    }

    @Test
    void whatSomebodyElseSavesIsThereUnlessOneIsTyping() {
        var page = open(english(), POINTS);
        var other = plain();
        field(other, "region-unequal").fill("11");
        save(other);
        assertThat(field(page, "region-unequal")).hasValue("11");

        field(page, "far-apart").fill("12");
        undo(other);
        assertThat(page.locator("#redo")).isDisabled(); // a page on which somebody types stays as it is
        assertThat(field(page, "far-apart")).hasValue("12");
        save(page);
        assertThat(field(page, "far-apart")).hasValue("12");
        assertThat(field(page, "region-unequal")).hasValue(""); // as they left it
        undo(page);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aPresetSaysWhatItChangesBeforeItIsApplied() {
        var page = plain();
        field(page, "far-apart").fill("13");
        save(page);
        page.locator(".presets a")
                .filter(new Locator.FilterOptions().setHasText("Calm for delegates"))
                .click();
        var late = page.locator("#changes tbody tr").filter(new Locator.FilterOptions().setHasText("Late finish"));
        assertThat(late.locator("td").nth(0)).hasText("3");
        assertThat(late.locator("td").nth(1)).hasText("15");
        assertThat(page.locator("#changes tbody tr")).hasCount(9); // ten in all, but for the one below
        assertThat(page.locator("#kept")).containsText("Too far apart 13");
        page.locator("#apply").click();
        assertThat(page.locator(".presets [aria-current]")).containsText("Calm for delegates");
        assertThat(row(page, "late-finish")).containsText("15 points by the preset “Calm for delegates”");
        assertThat(row(page, "late-finish").locator(".cost b")).containsText(" × 15 = ");
        assertThat(field(page, "far-apart")).hasValue("13");
        undo(page);
        assertThat(page.locator(".presets [aria-current]")).containsText("Balanced");
        undo(page);
    }

    @Test
    void thereIsNoSuchPreset() {
        var page = open(english(), POINTS + "/presets/frantic");
        assertThat(page.locator("main")).containsText("There is no preset “frantic”.");
        assertThat(complaints).allMatch(complaint -> complaint.contains("404"));
    }

    @Test
    void digitsOfArabicAreDigits() {
        var page = open(new NewContextOptions().setLocale("ar").setViewportSize(390, 844), POINTS);
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        field(page, "late-finish").fill("٢٠");
        var units = units(page, "late-finish");
        assertThat(row(page, "late-finish").locator("output")).hasText(Pattern.compile("%d × 20 = ".formatted(units)));
        save(page);
        assertThat(field(page, "late-finish")).hasValue("20");
        assertThat(sideways(page)).isZero();
        undo(page);
        assertThat(complaints).isEmpty();
    }

    @Test
    void theEarlierVersionIsFoldedBelow() {
        var page = open(english(), POINTS);
        assertThat(page.locator("#rules")).hasCount(0); // the table of those that have points of their own
        assertThat(page.locator("#baseline-places")).isHidden();
        page.locator("#earlier > summary").click();
        assertThat(page.locator("#baseline-places")).isVisible();
    }

    @Test
    void theRuleBookLeadsHere() {
        var page = open(english(), RULES);
        page.locator("main .lead a").click();
        assertThat(field(page, "late-finish")).isVisible();
    }

    @Test
    void withoutATimetableNothingCostsAnything() {
        var created = api().post(
                        address("/api/v1/conferences"),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData("""
                                {"schema": "plenum/conference/1", "id": "fresh", "name": "Fresh",
                                 "timeZone": "Europe/Paris", "preset": "calm", "weights": {"late-finish": 8},
                                 "days": [{"date": "2027-03-01", "opens": "09:00", "closes": "12:00"}],
                                 "rooms": [{"id": "hall"}],
                                 "sessions": [{"id": "one", "kind": "BRIEFING", "title": "One", "duration": "PT60M"}]}
                                """));
        assertThat(created).isOK();
        var page = open(english(), "/conferences/fresh/programme/rules");
        assertThat(page.locator("#costly")).containsText("There is no timetable yet.");
        assertThat(row(page, "late-finish").locator(".cost")).hasText("–");
        assertThat(field(page, "late-finish")).hasValue("8");
        assertThat(field(page, "far-apart")).hasAttribute("placeholder", "50"); // by the preset
        field(page, "far-apart").fill("20");
        assertThat(row(page, "far-apart").locator("output")).isEmpty();
    }
}
