package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
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
        var sessions = document("spring-meeting").get("sessions");
        assertThat(sessions).hasSize(12);
        assertThat(sessions.get(0).get("people").toString())
                .isEqualTo("[{\"id\":\"ada-lovelace\",\"role\":\"CHAIR\"}]");
        assertThat(sessions.get(1).get("people").toString()).isEqualTo("[{\"id\":\"dora-maar\",\"role\":\"SPEAKER\"}]");
        assertThat(complaints).isEmpty();
        tell("From nothing to a published timetable of 12 sessions", keys);
        // as many as were needed when this was written, and a few: whoever makes the way longer is told
        assertThat(keys.pressed()).isLessThan(700);
    }

    @Test
    void fortySessionsAndEightRoomsFromASpreadsheet() {
        create("""
                {"schema": "plenum/conference/1", "id": "autumn", "name": "Autumn", "timeZone": "Europe/Paris",
                 "days": [{"date": "2027-10-04", "opens": "09:00", "closes": "18:00"},
                          {"date": "2027-10-05", "opens": "09:00", "closes": "18:00"}],
                 "rooms": [], "sessions": [],
                 "people": [{"id": "ada", "name": "Ada Lovelace"}, {"id": "bela", "name": "Bela Bartok"},
                            {"id": "clara", "name": "Clara Schumann"}, {"id": "dora", "name": "Dora Maar"}]}
                """);
        var page = open(english(), "/conferences/autumn/programme");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var keys = new Keys(page);
        assertThat(page.locator("#rooms tr.new input").first()).isFocused();
        paste(page, keys, rooms());
        assertThat(page.locator("#counts")).containsText("8 rows, nothing to mend.");
        keys.press("Enter");
        assertThat(page.locator("#rooms tbody tr:not(.new)")).hasCount(8);

        open(page, keys, "sess", "programme/sessions");
        paste(page, keys, sessions());
        assertThat(page.locator("#counts")).containsText("40 rows, 3 cells to mend.");
        assertThat(page.locator("[id='c-6-role-speaker-wrong']")).containsText("Did you mean “Clara Schumann”?");
        assertThat(page.locator("[id='c-20-kind-wrong']")).containsText("Did you mean “workshop”?");
        assertThat(page.locator("#left-out")).containsText("no column with this title: Catering.");
        mend(page, keys, "c-6-role-speaker", "Clara Schuman", "Clara Schumann"); // whom nobody knows
        mend(page, keys, "c-11-duration", "1:75", "1:15");
        mend(page, keys, "c-20-kind", "worksop", "workshop");
        assertThat(page.locator("#sessions tbody tr:not(.new)")).hasCount(40);
        var kept = document("autumn").get("sessions");
        assertThat(kept.get(0).get("title").asString()).isEqualTo("“Data” and \"law\"");
        assertThat(kept.get(0).get("people").toString())
                .isEqualTo(
                        "[{\"id\":\"dora\",\"role\":\"CHAIR\"},{\"id\":\"ada\",\"role\":\"SPEAKER\"},{\"id\":\"bela\",\"role\":\"SPEAKER\"}]");
        assertThat(kept.get(0).get("duration").asString()).isEqualTo("PT1H30M");
        assertThat(kept.get(1).get("duration").asString()).isEqualTo("PT90M");
        assertThat(kept.get(2).get("notes").asString()).isEqualTo("needs water\nand a lectern");

        open(page, keys, "time", "timetable");
        keys.press("Tab", "Enter");
        keys.tabTo(page.locator("main [name=from]")).press("Enter");
        assertThat(page.locator("#score .verdict.good")).hasText("Ready to publish");
        assertThat(page.locator("#score .run")).containsText(ENDED);
        tell("40 sessions and 8 rooms from a spreadsheet to a feasible timetable", keys);
        assertThat(keys.pressed()).isLessThan(100);
    }

    /** Of the sample's rooms, only Presqu'île and Gerland have a session that may be nowhere else. */
    @Test
    void lastYearsConferenceOnOtherDaysWithTwoRoomsExchanged() {
        var page = open(english(), "/conferences/new");
        var keys = new Keys(page);
        keys.tabTo(page.locator("[name=of]")).type("15th").press("Tab").type("05042027");
        keys.tabTo(page.locator("form[action$=copy] [name=name]"))
                .type("Next year")
                .press("Enter");
        assertThat(page.locator("#copied p").nth(1)).containsText("begins on Tuesday 4 May 2027");
        var id = page.url().replaceFirst(".*/conferences/([^/]+)/.*", "$1");
        keys.press("Tab", "Enter");
        keys.tabTo(page.locator("main [name=from]")).press("Enter");
        assertThat(page.locator("#score .verdict.good")).hasText("Ready to publish");
        endSearches();
        open(page, keys, "publish", "versions");
        keys.press("Tab", "Enter", "Tab").type("Ada").press("Enter");
        assertThat(page.locator("#versions tbody tr")).hasCount(1);

        var before = document(id);
        open(page, keys, "rooms", "programme/rooms");
        keys.press("F6", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", " "); // Fourvière
        keys.press("ArrowDown", "ArrowDown", "ArrowDown", " "); // Presqu'île
        assertThat(page.locator("#rooms .pick :checked")).hasCount(2);
        keys.tabTo(page.locator("#chosen-rooms [value=exchange]")).press("Enter");
        assertThat(page.locator("#exchanging")).containsText("and the other way round");
        keys.press("Tab", "Enter").tabTo(page.locator("#exchange")).press("Enter");
        page.waitForURL("**/programme/rooms#table-rooms");
        assertThat(document(id).get("rooms")).isEqualTo(before.get("rooms"));
        assertThat(onlyIn(before, "presquile")).containsExactly("bilateral-de-ae");
        assertThat(onlyIn(document(id), "presquile")).isEmpty();
        assertThat(onlyIn(document(id), "fourviere")).containsExactly("bilateral-de-ae");

        open(page, keys, "time", "timetable");
        keys.tabTo(page.locator("#solve")).press("Enter");
        endSearches();
        assertThat(page.locator("#score .verdict.good")).isVisible();
        open(page, keys, "vers", "versions");
        assertThat(page.locator("#diff-title")).isVisible();
        var draft = JsonMapper.shared()
                .readTree(api().get(address("/api/v1/conferences/" + id + "/timetable"))
                        .text());
        assertThat(draft.get("placements")
                        .valueStream()
                        .filter(each -> each.get("session").asString().equals("bilateral-de-ae"))
                        .map(each -> each.get("room").asString()))
                .hasSize(1)
                .isSubsetOf("fourviere", "gerland");
        tell("Last year's conference on other days, two rooms exchanged, solved and compared", keys);
        assertThat(keys.pressed()).isLessThan(250);
    }

    /** The sessions that may be in a room alone or in few others with it. */
    private static List<String> onlyIn(JsonNode document, String room) {
        return document.get("sessions")
                .valueStream()
                .filter(session -> session.path("rooms")
                        .valueStream()
                        .anyMatch(each -> each.asString().equals(room)))
                .map(session -> session.get("id").asString())
                .toList();
    }

    private void create(String document) {
        var created = api().post(
                        address("/api/v1/conferences"),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData(document));
        assertThat(created).isOK();
    }

    private static String rooms() {
        var rows = new StringBuilder("Seats\tBuilding\tName\r\n");
        for (var number = 1; number <= 8; number++) {
            rows.append("%d\t%s\tRoom %d\r\n".formatted(40 * number, number > 4 ? "Annexe" : "", number));
        }
        return rows.toString();
    }

    /** As Excel puts it on the clipboard: quotes around cells with quotes or several lines, which double the quotes within. */
    private static String sessions() {
        var people = List.of("Ada Lovelace", "Bela Bartok", "Clara Schumann");
        var rows = new StringBuilder("Speakers\tTitle\tLength\tType\tChair\tCatering\tRemarks\r\n");
        rows.append("\"Ada Lovelace\nBela Bartok\"\t\"“Data” and \"\"law\"\"\"\t1:30\tpanel\tDora Maar\ttea\t\r\n");
        for (var number = 2; number <= 40; number++) {
            rows.append("%s\tTalk %d\t%s\t%s\t\t\t%s\r\n"
                    .formatted(
                            number == 7 ? "Clara Schuman" : people.get(number % 3),
                            number,
                            number == 12 ? "1:75" : number % 2 == 0 ? "90" : "45",
                            number == 21 ? "worksop" : "Workshop",
                            number == 3 ? "\"needs water\nand a lectern\"" : ""));
        }
        return rows.toString();
    }

    private static void paste(Page page, Keys keys, String text) {
        page.evaluate("text => navigator.clipboard.writeText(text)", text);
        keys.press("Control+v");
        page.waitForURL("**/paste");
    }

    /** The first wrong cell is where one types; Enter keeps the rows, or leads to the next. */
    private static void mend(Page page, Keys keys, String cell, String wrong, String right) {
        var field = page.locator("[id='" + cell + "']");
        assertThat(field).isFocused();
        assertThat(field).hasValue(wrong);
        assertThat(page.locator("[id='" + cell + "-wrong']")).not().isEmpty();
        var sent = page.waitForRequest(
                request -> request.isNavigationRequest() && request.method().equals("POST"),
                () -> keys.type(right).press("Enter"));
        assertThat(sent.url()).endsWith("/paste");
    }

    private static void enterSessions(Page page, Keys keys) {
        open(page, keys, "sess", "programme/sessions");
        addRow(page, keys, "sessions", () -> session(keys, "Opening", "plen", "45", "ada", ""));
        for (var number = 2; number <= 12; number++) {
            var title = "Talk " + number;
            var duration = number % 2 == 0 ? "1:30" : "45";
            var speaker = List.of("bela", "clara", "dora").get(number % 3);
            addRow(page, keys, "sessions", () -> session(keys, title, "br", duration, "", speaker));
        }
    }

    /** Names are chosen by a part of them. */
    private static void session(Keys keys, String title, String kind, String duration, String chair, String speaker) {
        keys.type(title).press("Tab").type(kind).press("Tab").type(duration);
        for (var person : List.of(chair, speaker)) {
            keys.press("Tab").type(person);
            if (!person.isEmpty()) {
                keys.press("ArrowDown", "Enter");
            }
        }
    }

    /** Opens a page by the beginning of its name, or of what is done there. */
    private static void open(Page page, Keys keys, String typed, String address) {
        keys.press("Control+k").type(typed).press("Enter");
        page.waitForURL("**/" + address);
        assertThat(page.locator("html[data-ready]")).isVisible(); // its scripts hear keys
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
