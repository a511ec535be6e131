package org.plenum.api.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenum.api.OverHttp;
import org.plenum.api.Small;

/** Jobs that look for what to give up. */
class AdviceOverHttpTest extends OverHttp {
    private static final String ADVISE = "{\"kind\":\"advise\",\"limits\":{\"moves\":500}}";

    /** Two halves of 90 minutes, each of which holds one of three sessions of an hour, and a second room that is closed. */
    private static final String CLOSED = """
            {"schema": "plenum/conference/1", "id": "closed", "name": "Closed", "timeZone": "Europe/Paris",
             "days": [{"date": "2026-05-04", "opens": "09:00", "closes": "13:00",
                       "breaks": [{"name": "Break", "start": "10:30", "end": "11:30"}]}],
             "rooms": [{"id": "hall"},
                       {"id": "aula", "unavailable": [{"start": "2026-05-04T09:00", "end": "2026-05-04T13:00"}]}],
             "sessions": [{"id": "a", "title": "A", "kind": "PANEL", "duration": "PT60M"},
                          {"id": "b", "title": "B", "kind": "PANEL", "duration": "PT60M"},
                          {"id": "c", "title": "C", "kind": "PANEL", "duration": "PT60M"}]}
            """;

    private String advised(String conference) {
        var address = http().post("/api/v1/conferences/" + conference + "/jobs", ADVISE)
                .header("Location");
        await().until(() -> http().get(address).json().get("state").stringValue(), "finished"::equals);
        return address;
    }

    @Test
    void saysInTheReadersLanguageWhatToGiveUp() {
        http().post("/api/v1/conferences", CLOSED);
        var address = advised("closed");
        assertThat(http().get(address + "/advice", "Accept-Language", "fr")
                        .json()
                        .toString())
                .isEqualTo("""
                {"score":{"hard":0,"medium":-1,"soft":-6},"advice":[{"score":{"hard":0,"medium":0,"soft":-6},\
                "relaxed":[{"pointer":"/rooms/1/unavailable/0",\
                "message":"La salle aula est fermée le lundi 4 mai 09:00–13:00.\
                 Libérez-la à ce moment."}]}]}""");
    }

    @Test
    void changesNoDraftAndGivesNoTimetable() {
        http().post("/api/v1/conferences", Small.conference("advised", "Advised"));
        var address = advised("advised");
        assertThat(http().get("/api/v1/conferences/advised/timetable").status()).isEqualTo(404);
        assertThat(http().get(address + "/timetable").json().get("detail").stringValue())
                .endsWith("is of the kind advise, not solve, reoptimise, propose. Ask for another job.");
        assertThat(http().get(address + "/advice").json().get("advice")).isEmpty(); // everything fits as it is
    }

    @Test
    void givesNoAdviceOfAnotherKindOfJob() {
        http().post("/api/v1/conferences", Small.conference("solved", "Solved"));
        var address = http().post("/api/v1/conferences/solved/jobs", "{\"limits\":{\"moves\":500}}")
                .header("Location");
        assertThat(http().get(address + "/advice").status()).isEqualTo(404);
    }
}
