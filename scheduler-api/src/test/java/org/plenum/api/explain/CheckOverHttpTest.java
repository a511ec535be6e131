package org.plenum.api.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenum.api.OverHttp;
import org.plenum.api.Small;

/** What is said of a conference before anybody searches. */
class CheckOverHttpTest extends OverHttp {
    private static final String ALL = "/api/v1/conferences";

    private static String crowded(String id, int heads) {
        return """
                {"schema": "plenum/conference/1", "id": "%s", "name": "Crowded", "timeZone": "Europe/Paris",
                 "days": [{"date": "2026-05-04", "opens": "09:00", "closes": "12:00"}],
                 "rooms": [{"id": "hall", "capacity": 50}],
                 "sessions": [{"id": "gala", "title": "Gala", "kind": "SOCIAL", "duration": "PT60M", "heads": %d}]}
                """.formatted(id, heads);
    }

    @Test
    void findsNothingToSayOfAPossibleConference() {
        http().post(ALL, Small.conference("possible", "Possible"));
        var answer = http().post(ALL + "/possible/check", "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"revision\":1,\"issues\":[]}");
    }

    @Test
    void saysInTheReadersLanguageWhatIsImpossibleAndWhy() {
        http().post(ALL, crowded("crowded", 90));
        var answer = http().post(ALL + "/crowded/check", "", "Accept-Language", "es");
        assertThat(answer.json().get("issues").get(0).toString()).isEqualTo("""
                {"code":"impossible-room","severity":"WARNING","pointer":"/sessions/0/heads",\
                "message":"La sesión Gala (gala) espera a 90 personas, y la mayor sala, hall, tiene un aforo de 50. Prevea menos\
                 asistentes, o retransmítala en una segunda sala.",\
                "because":[{"pointer":"/sessions/0/heads",\
                "message":"La sesión Gala (gala) espera a 90 personas. Prevea menos asistentes, o retransmítala en\
                 una segunda sala."}]}""");
    }

    @Test
    void looksAgainWhenTheConferenceHasChanged() {
        var etag = http().post(ALL, crowded("mended", 90)).header("ETag");
        assertThat(http().post(ALL + "/mended/check", "").json().get("issues")).hasSize(1);
        http().put(ALL + "/mended", crowded("mended", 50), "If-Match", etag);
        assertThat(http().post(ALL + "/mended/check", "").body()).isEqualTo("{\"revision\":2,\"issues\":[]}");
    }

    @Test
    void knowsNoConferenceThatIsNotThere() {
        assertThat(http().post(ALL + "/nowhere/check", "").status()).isEqualTo(404);
    }
}
