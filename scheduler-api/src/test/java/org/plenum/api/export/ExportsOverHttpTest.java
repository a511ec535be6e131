package org.plenum.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenum.api.OverHttp;
import org.plenum.api.Small;

/** Timetables as clients subscribe to them. */
class ExportsOverHttpTest extends OverHttp {

    private static String all(String conference) {
        return "/api/v1/conferences/" + conference;
    }

    private void solve(String conference) {
        var job = http().post(all(conference) + "/jobs", "{\"limits\":{\"moves\":2000}}")
                .header("Location");
        await().until(() -> http().get(job).json().get("state").stringValue().equals("finished"));
    }

    private String calendar(String conference, String query) {
        return http().get(all(conference) + "/exports/calendar.ics" + query).body();
    }

    @Test
    void aCalendarTellsOfWhatWasPublishedLast() {
        http().post("/api/v1/conferences", Small.pinned("fed", "09:00", "10:00"));
        assertThat(http().get(all("fed") + "/exports/calendar.ics").status())
                .as("no draft yet")
                .isEqualTo(404);
        solve("fed");
        assertThat(calendar("fed", "")).contains("STATUS:TENTATIVE\r\n", "UID:one@fed.plenum\r\n");

        http().post(all("fed") + "/publish", "{\"by\": \"Ada\"}");
        var first = http().get(all("fed") + "/exports/calendar.ics");
        assertThat(first.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(first.body())
                .contains("STATUS:CONFIRMED\r\n", "DTSTART;TZID=Europe/Paris:20270301T100000\r\n")
                .doesNotContain("TENTATIVE", "SEQUENCE:1");
        var again = http().get(all("fed") + "/exports/calendar.ics", "If-None-Match", first.header("ETag"));
        assertThat(again.status()).isEqualTo(304); // nothing has changed for those who look every quarter of an hour
        assertThat(http().get(all("fed") + "/exports/calendar.ics", "If-Modified-Since", first.header("Last-Modified"))
                        .status())
                .isEqualTo(304);

        http().put(all("fed"), Small.pinned("fed", "09:00", "11:00"), "If-Match", "*");
        solve("fed");
        http().post(all("fed") + "/publish", "{\"by\": \"Ada\"}");
        assertThat(calendar("fed", "")).contains("SEQUENCE:1\r\n", "DTSTART;TZID=Europe/Paris:20270301T110000\r\n");
        assertThat(calendar("fed", "?version=1"))
                .contains("DTSTART;TZID=Europe/Paris:20270301T100000\r\n")
                .doesNotContain("SEQUENCE:1", "20270301T110000\r\nDTEND");
    }

    @Test
    void eachReaderGetsWhatConcernsHim() {
        var mute = Small.conference("readers", "Small")
                .replaceFirst("(?s),\\s*\"people\": \\[\\{ \"id\": \"speaker\", \"role\": \"SPEAKER\" }]", "");
        http().post(
                        "/api/v1/conferences",
                        mute.replace("\"title\": \"One\",", "\"title\": \"One\", \"public\": false,"));
        solve("readers");
        assertThat(calendar("readers", "")).contains("UID:two@").doesNotContain("UID:one@"); // one is not public
        assertThat(calendar("readers", "?person=speaker"))
                .contains("UID:two@", "NAME:Small\\, A. Speaker\r\n")
                .doesNotContain("UID:one@"); // nobody speaks in it
        assertThat(calendar("readers", "?day=2027-03-02")).doesNotContain("VEVENT");
        assertThat(http().get(all("readers") + "/exports/calendar.ics?person=nobody")
                        .json()
                        .get("detail")
                        .stringValue())
                .isEqualTo("There is no person with the id “nobody”. Use an id of the conference’s document.");
    }

    @Test
    void aProgrammeGoesToConferenceApplications() {
        http().post("/api/v1/conferences", Small.pinned("apps", "09:00", "10:00"));
        solve("apps");
        var json = http().get(all("apps") + "/exports/schedule.json");
        assertThat(json.json().at("/schedule/version").stringValue()).isEqualTo("draft");
        assertThat(json.json()
                        .at("/schedule/conference/days/0/rooms/hall/1/start")
                        .stringValue())
                .isEqualTo("10:00");
        var xml = http().get(all("apps") + "/exports/schedule.xml?lang=fr");
        assertThat(xml.header("Content-Type")).isEqualTo("application/xml;charset=UTF-8");
        assertThat(xml.body()).contains("<type>exposé</type>", "<start>09:00</start>");
        assertThat(http().get(all("apps") + "/exports/poster.gif")
                        .json()
                        .get("detail")
                        .stringValue())
                .isEqualTo("There is no export “poster.gif”. Use one of calendar.ics, schedule.xml, schedule.json,"
                        + " timetable.xlsx, timetable.csv.");
        assertThat(http().get(all("apps") + "/exports/timetable.csv?lang=es")
                        .body()
                        .lines())
                .contains("2027-03-01,10:00,11:00,hall,Two,sesión informativa,,A. Speaker,,,provisional");
        assertThat(http().get(all("apps") + "/exports/schedule.xml?version=9").status())
                .isEqualTo(404);
        assertThat(http().get(all("apps") + "/exports/schedule.xml?day=tomorrow")
                        .status())
                .isEqualTo(400);
    }
}
