package org.plenum.api.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenum.api.OverHttp;
import org.plenum.api.Small;

/** What those hear who watch a conference. */
abstract class ConferenceEventsContract extends OverHttp {
    private static final String CONFERENCES = "/api/v1/conferences";

    private void create(String id) {
        assertThat(http().post(CONFERENCES, Small.conference(id, id)).status()).isEqualTo(201);
    }

    private String etag(String id) {
        return http().get(CONFERENCES + "/" + id + "/timetable/history").header("ETag");
    }

    private static String data(String etag) {
        return "data:{\"etag\":\"" + etag.replace("\"", "\\\"") + "\"}";
    }

    @Test
    void theyHearOfTheStateAtOnceAndOfEachChange() {
        create("watched");
        create("another");
        var before = etag("watched");
        try (var lines = http().lines(CONFERENCES + "/watched/events")) {
            var told = lines.filter(line -> line.startsWith("data:")).iterator();
            assertThat(told.next()).isEqualTo(data(before));
            http().put(CONFERENCES + "/another", Small.conference("another", "Of no concern"), "If-Match", "*");
            http().put(CONFERENCES + "/watched", Small.conference("watched", "Renamed"), "If-Match", "*");
            var after = etag("watched");
            assertThat(after).isNotEqualTo(before);
            assertThat(told.next()).isEqualTo(data(after));
        }
    }

    @Test
    void theyHearOfASearchThatIsAboutToReplaceTheDraft() {
        create("searched");
        try (var lines = http().lines(CONFERENCES + "/searched/events")) {
            var told = lines.filter(line -> line.startsWith("data:")).iterator();
            assertThat(told.next()).isEqualTo(data(etag("searched")));
            var job = http().post(CONFERENCES + "/searched/jobs", "{\"limits\": {\"spent\": \"PT1H\"}}")
                    .json()
                    .get("id")
                    .asLong();
            var during = told.next();
            assertThat(during).endsWith(",\"search\":" + job + "}");
            http().post("/api/v1/jobs/" + job + "/stop", "");
            var after = told.next();
            while (after.contains("search")) { // while the draft is replaced, before the job has ended
                after = told.next();
            }
            assertThat(after).isEqualTo(data(etag("searched")));
        }
    }

    @Test
    void aStreamWithoutNewsShowsThatItIsStillThere() {
        create("quiet");
        try (var lines = http().lines(CONFERENCES + "/quiet/events")) {
            assertThat(lines.anyMatch(line -> line.startsWith(":"))).isTrue(); // a comment, which browsers skip
        }
    }

    @Test
    void aStreamEndsWithItsConference() {
        create("passing");
        try (var lines = http().lines(CONFERENCES + "/passing/events")) {
            var left = lines.iterator();
            assertThat(left.next()).isEqualTo("event:state");
            assertThat(http().delete(CONFERENCES + "/passing", "If-Match", "*").status())
                    .isEqualTo(204);
            assertThat(left).toIterable().noneMatch(line -> line.startsWith("event:")); // and comes to an end
        }
        assertThat(http().get(CONFERENCES + "/passing/events").status()).isEqualTo(404);
    }
}
