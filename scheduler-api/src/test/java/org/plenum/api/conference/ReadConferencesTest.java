package org.plenum.api.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.plenum.api.OverHttp;
import org.plenum.api.Small;
import org.springframework.beans.factory.annotation.Autowired;

/** How often a document is read from its text: alone, since others read documents, too. */
@Isolated
class ReadConferencesTest extends OverHttp {
    private static final String READ = "/api/v1/conferences/read";

    @Autowired
    private ReadConferences documents;

    @Test
    void aDocumentIsReadOnceHoweverOftenItIsAskedFor() {
        var known = documents.count();
        http().post("/api/v1/conferences", Small.conference("read", "Read"));
        var job = http().post(READ + "/jobs", "{\"limits\":{\"moves\":2000}}").header("Location");
        await().until(() -> http().get(job).json().get("state").stringValue().equals("finished"));

        Stream.of("", "/timetable", "/timetable", "/timetable/places?session=two", "/timetable/suggestions?session=two")
                .forEach(path ->
                        assertThat(http().get(READ + path).status()).as(path).isEqualTo(200));
        assertThat(documents.count() - known).isEqualTo(1);

        http().put(READ, Small.conference("read", "Read again"), "If-Match", "*");
        Stream.of("/timetable", "/timetable/places?session=two", "/timetable/parity")
                .forEach(path ->
                        assertThat(http().get(READ + path).status()).as(path).isEqualTo(200));
        assertThat(documents.count() - known).isEqualTo(2); // once a revision
    }
}
