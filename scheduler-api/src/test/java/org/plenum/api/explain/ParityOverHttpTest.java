package org.plenum.api.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenum.api.OverHttp;
import org.plenum.api.Small;

/** The comparison of regions as programs read it. */
class ParityOverHttpTest extends OverHttp {

    @Test
    void comparesTheRegionsOfTheDraftAndOfAJob() {
        var document = Small.conference("fair", "Fair")
                .replace("\"rooms\": [", "\"regions\": [{ \"id\": \"north\" }], \"rooms\": [")
                .replace("\"title\": \"One\",", "\"title\": \"One\", \"audience\": { \"regions\": [\"north\"] },");
        assertThat(http().post("/api/v1/conferences", document).status()).isEqualTo(201);
        var draft = "/api/v1/conferences/fair/timetable/parity";
        assertThat(http().get(draft).status()).as("no draft yet").isEqualTo(404);

        var job = http().post("/api/v1/conferences/fair/jobs", "{\"limits\":{\"moves\":2000}}")
                .header("Location");
        await().until(() -> http().get(draft).status() == 200);

        var parity = http().get(draft).json();
        assertThat(parity.get("regions").toString())
                .isEqualTo("[{\"region\":\"north\",\"values\":{\"addressed-minutes\":60}}]"); // a briefing of an hour
        assertThat(http().get(job + "/timetable/parity").json()).isEqualTo(parity);
    }
}
