package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;

class ConferenceDocumentTest {
    private final Conference conference = Samples.conference();

    @Test
    void writesWhatItReadAsItWas() throws IOException {
        var written = written(Samples.READER.read(Samples.bytes(Samples.CONFERENCE)));

        assertThat(Draft.MAPPER.readTree(written)).isEqualTo(Draft.MAPPER.readTree(Samples.bytes(Samples.CONFERENCE)));
        assertThat(new String(written, StandardCharsets.UTF_8))
                .startsWith("{\n  \"schema\"")
                .endsWith("}\n");
    }

    @Test
    void keepsTheSpellingOfTextsAndTheValueOfNumbers() throws IOException {
        var draft = Draft.of(Samples.CONFERENCE)
                .set("/sessions/0/importance", "1.0e1")
                .set("/name", "'Hafentage – 港の日 😀'");
        var reading = Samples.READER.read(draft.bytes());

        assertThat(reading.result()
                        .orElseThrow()
                        .conference()
                        .sessions()
                        .get("opening")
                        .importance())
                .isEqualTo(10);
        var written = Draft.MAPPER.readTree(written(reading));
        assertThat(written.at("/sessions/0/importance").decimalValue()).isEqualByComparingTo("10");
        assertThat(written.get("name")).isEqualTo(draft.tree().get("name"));
    }

    @Test
    void readsAgainTheConferenceThatItWrote() throws IOException {
        var reading = new Reading<>(Optional.of(ConferenceDocument.of(conference)), List.of());

        var again = Samples.READER.read(written(reading));
        assertThat(again.issues()).isEmpty();
        assertThat(again.result().orElseThrow()).isEqualTo(ConferenceDocument.of(conference));
    }

    @Test
    void writesNothingThatGoesWithoutSaying() {
        var session = ConferenceDocument.of(conference).json().at("/sessions/1");

        assertThat(session).isEqualTo(Draft.MAPPER.readTree("""
                        {
                          "id": "europe-table", "title": "European roundtable", "kind": "ROUNDTABLE",
                          "duration": "PT1H30M", "audience": { "regions": ["europe"], "people": ["sg", "sg"] },
                          "interpretationWished": ["fr"], "resources": [{ "id": "voting-kit" }],
                          "pinned": { "room": "quay" }
                        }
                        """));
        assertThat(ConferenceDocument.of(conference).json().propertyNames())
                .containsExactly(
                        "schema",
                        "id",
                        "name",
                        "timeZone",
                        "grid",
                        "languages",
                        "days",
                        "rooms",
                        "regions",
                        "delegations",
                        "people",
                        "tracks",
                        "resources",
                        "sessions",
                        "relations",
                        "interests",
                        "weights",
                        "baseline",
                        "preferences");
    }

    private static byte[] written(Reading<ConferenceDocument> reading) throws IOException {
        var out = new ByteArrayOutputStream();
        ConferenceWriter.write(reading.result().orElseThrow(), out);
        return out.toByteArray();
    }
}
