package org.plenum.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ways to begin a conference without a file. */
class BeginTest extends BrowserTest {

    @Test
    void threeQuestionsAreAnsweredByKeyboardAlone() {
        var page = open(english().setTimezoneId("Asia/Kolkata"), "/conferences");
        tabTo(page, "new");
        page.keyboard().press("Enter");
        assertThat(page.locator("#name")).isFocused(); // the first question, at once
        page.keyboard().type("Réunion de printemps 2027");
        page.keyboard().press("Tab");
        assertThat(page.locator("#place")).isFocused();
        assertThat(page.locator("#place")).hasValue("Kolkata (Asia/Kolkata)"); // where the browser is
        page.keyboard().type("paris");
        tabTo(page, "first");
        page.keyboard().type("03012027");
        tabTo(page, "last");
        page.keyboard().type("03032027");
        tabTo(page, "more");
        page.keyboard().press("Enter");
        page.keyboard().type("Tea");
        page.keyboard().press("Tab");
        page.keyboard().type("0400PM");
        tabTo(page, "breakEnd");
        page.keyboard().type("0415PM");
        var created =
                page.waitForResponse("**/conferences/new", () -> page.keyboard().press("Enter"));

        assertThat(created.status()).isEqualTo(303);
        assertThat(created.headers().get("location")).endsWith("/conferences/reunion-de-printemps-2027/programme");
        var document = document("reunion-de-printemps-2027");
        assertThat(document.get("name").stringValue()).isEqualTo("Réunion de printemps 2027");
        assertThat(document.get("timeZone").stringValue()).isEqualTo("Europe/Paris");
        assertThat(document.get("days").valueStream().map(day -> day.get("date").stringValue()))
                .containsExactly("2027-03-01", "2027-03-02", "2027-03-03");
        assertThat(document.at("/days/1").toString())
                .isEqualTo("{\"date\":\"2027-03-02\",\"opens\":\"09:00\",\"closes\":\"18:00\",\"breaks\":["
                        + "{\"name\":\"Coffee\",\"start\":\"10:30\",\"end\":\"11:00\"},"
                        + "{\"name\":\"Lunch\",\"start\":\"12:30\",\"end\":\"14:00\"},"
                        + "{\"name\":\"Tea\",\"start\":\"16:00\",\"end\":\"16:15\"}]}");
        assertThat(document.get("rooms")).isEmpty();
        assertThat(complaints).isEmpty();
    }

    /** Presses the Tab key until something has the focus: a date has as many stops as its language has parts. */
    private static void tabTo(Page page, String wanted) {
        for (var stop = 0; stop < 60; stop++) {
            page.keyboard().press("Tab");
            var at = page.evaluate("() => document.activeElement.id || document.activeElement.name");
            if (wanted.equals(at)) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not lead to " + wanted);
    }

    @Test
    void whatIsWrongIsSaidAtEachAnswerAndNothingIsLost() {
        var page = open(english().setJavaScriptEnabled(false), "/conferences/new");
        page.locator("#place").fill("Lyon"); // no zone is called after it
        page.locator("#questions [name=first]").fill("2027-03-03");
        page.locator("[name=last]").fill("2027-03-01");
        page.locator("[name=breakStart]").first().fill("08:00"); // before the day begins
        page.locator("[name=breakEnd]").last().fill("15:00"); // a break without a start
        var refused = page.waitForResponse(
                "**/conferences/new", () -> page.locator("#create").click());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(page.locator("#questions > .complaint"))
                .hasText("Nothing was created yet: 5 answers need a correction.");
        assertThat(page.locator(".question .complaint span").allInnerTexts())
                .containsExactly(
                        "The conference has no name. Type one.",
                        "No time zone is called after “Lyon”. Type the nearest large city, or the country.",
                        "The last day is before the first. Swap them, or correct one of them.",
                        "The break is not within the day, which is from 09:00 to 18:00. Move the break, or correct the day.",
                        "A time is missing. Type both, such as 09:00.");
        assertThat(page.locator("#place")).hasValue("Lyon");
        assertThat(page.locator("[name=breakEnd]").nth(2)).hasValue("15:00");

        page.locator("#name").fill("Calm");
        page.locator("#place").fill("san"); // several cities
        page.locator("[name=last]").fill("2027-03-03");
        page.locator("[name=breakStart]").first().fill("10:00");
        page.locator("[name=breakEnd]").nth(2).fill("");
        page.locator("#create").click();
        assertThat(page.locator("#wrong-place"))
                .containsText("“san” can mean several time zones. Choose one, such as ");
        page.locator("#place").fill("France");
        page.locator("#create").click();
        assertThat(page).hasURL(Pattern.compile("/conferences/calm/programme.*"));
        assertThat(document("calm").get("timeZone").stringValue()).isEqualTo("Europe/Paris");
    }

    @Test
    void aSecondConferenceOfTheSameNameHasAnotherId() {
        for (var id : List.of("twice", "twice-2")) {
            var page = open(english().setTimezoneId("Europe/Madrid"), "/conferences/new");
            page.locator("#name").fill("Twice");
            page.locator("#questions [name=first]").fill("2027-03-01");
            page.locator("[name=last]").fill("2027-03-01");
            page.locator("#create").click();
            assertThat(page).hasURL(Pattern.compile("/conferences/" + id + "/programme.*"));
        }
    }

    /** What is not entered yet cannot be solved: each page says so, and leads to where it is entered. */
    @Test
    void aConferenceWithoutRoomsOrSessionsHasAllItsPages() {
        var day = "\"days\": [{\"date\": \"2027-03-01\", \"opens\": \"09:00\", \"closes\": \"18:00\"}]";
        var room = "{\"id\": \"hall\"}";
        var session = "{\"id\": \"talk\", \"title\": \"Talk\", \"kind\": \"PANEL\", \"duration\": \"PT60M\"}";
        var lists = Map.of("bare", List.of("", ""), "roomless", List.of("", session), "talkless", List.of(room, ""));
        lists.forEach((id, list) -> {
            var created = api().post(
                            address("/api/v1/conferences"),
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/json")
                                    .setData(
                                            "{\"schema\": \"plenum/conference/1\", \"id\": \"%s\", \"name\": \"%s\", \"timeZone\": \"UTC\", %s, \"rooms\": [%s], \"sessions\": [%s]}"
                                                    .formatted(id, id, day, list.getFirst(), list.getLast())));
            assertThat(created).isOK();
            var page = open(english(), "/conferences/" + id + "/timetable");
            assertThat(page.locator("#enter")).hasAttribute("href", "/conferences/" + id + "/programme");
            assertThat(page.locator("[value=empty]")).hasCount(0); // no button to solve
            assertThat(page.locator("#first [data-state=next]"))
                    .hasText(Pattern.compile("Import or enter the programme.*"));
            closePages();
            begin(id, Map.of("limits", Map.of("moves", 10)));
            endSearches();
            for (var path : List.of(
                    "timetable", "changes", "versions", "parity", "rules", "find", "history", "edit-many", "files")) {
                assertThat(open(english(), "/conferences/" + id + "/" + path).locator("main"))
                        .isVisible();
                assertThat(complaints).as(id + " " + path).isEmpty();
                closePages();
            }
        });
    }

    @Test
    void aCopyIsOnOtherDaysAndSaysWhatMoved() {
        var page = open(english(), "/conferences/new");
        page.locator("[name=of]").selectOption(CONFERENCE);
        page.locator("form[action$=copy] [name=first]").fill("2027-05-04"); // the original begins on 9 April 2019
        page.locator("form[action$=copy] [name=name]").fill("16th Heads of NCB");
        page.locator("#copy").click();
        assertThat(page).hasURL(Pattern.compile("/conferences/" + CONFERENCE + "-copy/timetable$"));
        assertThat(page.locator("#copied p").first()).hasText("Copied from “15th Heads of NCB Conference, Lyon”.");
        assertThat(page.locator("#copied p").nth(1))
                .hasText("The conference begins on Tuesday 4 May 2027, the original on Tuesday 9 April 2019.");
        var copy = document(CONFERENCE + "-copy");
        assertThat(copy.get("name").stringValue()).isEqualTo("16th Heads of NCB");
        assertThat(copy.at("/days/2/date").stringValue()).isEqualTo("2027-05-06");

        page.navigate(address("/conferences/new"));
        page.locator("[name=of]").selectOption(CONFERENCE);
        page.locator("form[action$=copy] [name=first]")
                .evaluate("(field) => { field.type = 'text'; field.value = 'soon'; }");
        page.locator("#copy").click();
        assertThat(page.locator("#wrong-copy")).hasText("“soon” is not a day. Write it as 2027-03-01.");
    }

    @Test
    void theSampleIsAddedAgain() {
        var etag = api().get(address("/api/v1/conferences/" + CONFERENCE))
                .headers()
                .get("etag");
        assertThat(api().delete(
                                address("/api/v1/conferences/" + CONFERENCE),
                                RequestOptions.create().setHeader("If-Match", etag)))
                .isOK();
        var page = open(english(), "/conferences/new");
        page.locator("#sample").click();
        assertThat(page).hasURL(Pattern.compile("/conferences/" + CONFERENCE + "/timetable$"));
        page.navigate(address("/conferences/new"));
        assertThat(page.locator("#sample")).hasText("Open the sample");
    }

    private JsonNode document(String conference) {
        return JsonMapper.shared()
                .readTree(
                        api().get(address("/api/v1/conferences/" + conference)).text());
    }

    private static NewContextOptions english() {
        return new NewContextOptions().setLocale("en-US").setViewportSize(1280, 900);
    }
}
