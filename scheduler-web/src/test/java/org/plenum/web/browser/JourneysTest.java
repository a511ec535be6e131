package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What organisers do from the beginning to the end: each journey tells how many keys it took, and how long. */
class JourneysTest extends BrowserTest {
    private static final Logger LOG = LoggerFactory.getLogger(JourneysTest.class);

    private static NewContextOptions english() {
        return new NewContextOptions()
                .setLocale("en-US")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1280, 900);
    }

    private JsonNode document(String conference) {
        return JsonMapper.shared()
                .readTree(
                        api().get(address("/api/v1/conferences/" + conference)).text());
    }

    private static void tell(String journey, Keys keys) {
        LOG.info("{}: {} keys, {} ms", journey, keys.pressed(), keys.spent().toMillis());
    }

    @Test
    void fromNothingToAPublishedTimetableByKeyboardAlone() {
        var page = open(english(), "/conferences/new");
        var keys = new Keys(page);
        assertThat(page.locator("#name")).isFocused();
        keys.type("Spring meeting");
        keys.tabTo(page.locator("#questions [name=first]")).type("03012027");
        keys.tabTo(page.locator("[name=last]")).type("03022027").press("Enter");

        page.waitForURL("**/programme/rooms"); // where there is something to do, at the first field
        List.of("Hall", "Blue room", "Green room")
                .forEach(room -> addRow(
                        page,
                        keys,
                        "rooms",
                        () -> keys.type(room).press("Tab", "Tab").type(room.equals("Hall") ? "200" : "60")));
        open(page, keys, "people", "programme/people");
        List.of("Ada Lovelace", "Bela Bartok", "Clara Schumann", "Dora Maar")
                .forEach(name -> addRow(page, keys, "people", () -> keys.type(name)));
        enterSessions(page, keys);
        open(page, keys, "rel", "programme/relations");
        addRow(
                page,
                keys,
                "relations",
                () -> keys.type("before")
                        .press("Tab")
                        .type("talk 2")
                        .press("ArrowDown", "Enter")
                        .type("talk 3")
                        .press("ArrowDown", "Enter"));
        assertThat(document("spring-meeting").at("/relations/0/sessions").toString())
                .isEqualTo("[\"talk-2\",\"talk-3\"]");

        open(page, keys, "time", "timetable");
        keys.press("Tab", "Enter"); // past the menu
        keys.tabTo(page.locator("main [name=from]")).press("Enter");
        assertThat(page.locator("#score .verdict.good")).hasText("Ready to publish");
        assertThat(page.locator("#score .run")).containsText(ENDED);
        open(page, keys, "publish", "versions");
        keys.press("Tab", "Enter", "Tab").type("Ada").press("Enter");
        assertThat(page.locator("#versions tbody tr")).containsText("Ready to publish");
        assertThat(page.locator("#versions tbody tr")).hasCount(1);
        assertThat(document("spring-meeting").get("sessions")).hasSize(12);
        assertThat(complaints).isEmpty();
        tell("From nothing to a published timetable of 12 sessions", keys);
        // as many as were needed when this was written, and a few: whoever makes the way longer is told
        assertThat(keys.pressed()).isLessThan(700);
    }

    private static void enterSessions(Page page, Keys keys) {
        open(page, keys, "sess", "programme/sessions");
        addRow(
                page,
                keys,
                "sessions",
                () -> keys.type("Opening")
                        .press("Tab")
                        .type("plen")
                        .press("Tab")
                        .type("45"));
        for (var number = 2; number <= 12; number++) {
            var title = "Talk " + number;
            var duration = number % 2 == 0 ? "1:30" : "45";
            addRow(
                    page,
                    keys,
                    "sessions",
                    () -> keys.type(title).press("Tab").type("br").press("Tab").type(duration));
        }
        keys.press("F6"); // the next table: who has which role in a session
        addRow(
                page,
                keys,
                "parts",
                () -> keys.type("open")
                        .press("ArrowDown", "Enter", "Tab")
                        .type("ada")
                        .press("ArrowDown", "Enter", "Tab")
                        .type("ch"));
        for (var number = 2; number <= 12; number++) {
            var title = "Talk " + number;
            var speaker = List.of("bela", "clara", "dora").get(number % 3);
            addRow(
                    page,
                    keys,
                    "parts",
                    () -> keys.type(title)
                            .press("Tab")
                            .type(speaker)
                            .press("ArrowDown", "Enter", "Tab")
                            .type("sp"));
        }
    }

    /** Opens a page by the beginning of its name, or of what is done there. */
    private static void open(Page page, Keys keys, String typed, String address) {
        keys.press("Control+k").type(typed).press("Enter");
        page.waitForURL("**/" + address);
    }

    /** Fills in the new row at the end of a table, which then waits for the next. */
    private static void addRow(Page page, Keys keys, String table, Runnable fill) {
        var fresh = page.locator("#" + table + " tr.new td[data-column] :is(input, select)")
                .first();
        assertThat(fresh).isFocused();
        var rows = page.locator("#" + table + " tbody tr:not(.new)");
        var count = rows.count();
        fill.run();
        keys.press("Enter");
        assertThat(rows).hasCount(count + 1);
    }
}
