package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Finding;
import org.plenum.rule.Message;
import org.plenum.rule.Score;
import org.plenum.rule.Sentences;
import org.plenum.timetable.TimetableDocument;
import org.plenum.timetable.TimetableDocument.Assessment;
import org.plenum.timetable.TimetableDocument.LeftOut;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.TimetableDocument.SolverRun;

class TimetableJsonTest {
    private static final Sentences SENTENCES = Sentences.of(Locale.ENGLISH, "org.plenum.exchange.sentences");
    private static final Position OPENING = new Position("opening", LocalDateTime.of(2019, 4, 9, 9, 0), "aula", true);

    @Test
    void readsPlacesAndHowTheyWereFound() {
        var reading = TimetableReader.read(Samples.bytes(Samples.TIMETABLE), Samples.conference());

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.result().orElseThrow().timetable())
                .isEqualTo(new TimetableDocument(
                        "harbour-days",
                        3,
                        List.of(OPENING, new Position("dinner", LocalDateTime.of(2019, 4, 10, 20, 0), "quay", false)),
                        Optional.empty(),
                        Optional.of(new SolverRun(-7, Duration.ofMillis(10_250), 5_123_456_789L))));
    }

    @Test
    void needsConferenceAndPlacementsAlone() {
        var json = "{\"conference\": \"harbour-days\", \"placements\": []}";

        assertThat(TimetableReader.read(json.getBytes(StandardCharsets.UTF_8), Samples.conference())
                        .result()
                        .orElseThrow()
                        .timetable())
                .isEqualTo(new TimetableDocument("harbour-days", 0, List.of(), Optional.empty(), Optional.empty()));
    }

    @Test
    void writesWhatItReadAsItWas() throws IOException {
        var document = TimetableReader.read(Samples.bytes(Samples.TIMETABLE), Samples.conference())
                .result()
                .orElseThrow();
        var out = new ByteArrayOutputStream();
        TimetableWriter.write(document, out);

        assertThat(Draft.MAPPER.readTree(out.toByteArray()))
                .isEqualTo(Draft.MAPPER.readTree(Samples.bytes(Samples.TIMETABLE)));
    }

    @Test
    void writesAllThatIsKnown() throws IOException {
        var sessions = Samples.conference().sessions();
        var tooSmall = Message.of(
                "room-too-small",
                sessions.get("dinner"),
                Samples.conference().rooms().get("quay"),
                5000,
                4980);
        var timetable = new TimetableDocument(
                "harbour-days",
                3,
                List.of(OPENING),
                Optional.of(new Assessment(
                        new Score(-60, -1, 0),
                        List.of(new LeftOut("dinner", List.of(tooSmall))),
                        List.of(new Finding("room-too-small", ScoreLevel.HARD, 20, 3, tooSmall)))),
                Optional.of(new SolverRun(0, Duration.ofSeconds(10), 123_456)));

        var expected = """
                {
                  "schema": "plenum/timetable/1", "conference": "harbour-days", "version": 3,
                  "score": { "hard": -60, "medium": -1, "soft": 0 }, "feasible": false, "complete": false,
                  "placements": [{ "session": "opening", "start": "2019-04-09T09:00", "room": "aula", "pinned": true }],
                  "leftOut": [{ "session": "dinner",
                    "because": ["quay seats 4980, but Dinner (dinner) expects 5000."] }],
                  "findings": [{ "id": "ID", "rule": "room-too-small", "level": "HARD", "penalty": 20, "points": 3,
                    "subjects": ["session:dinner", "room:quay"],
                    "message": "quay seats 4980, but Dinner (dinner) expects 5000." }],
                  "solver": { "seed": 0, "spent": "PT10S", "moves": 123456 }
                }
                """;
        var id = new Finding("room-too-small", ScoreLevel.HARD, 20, 3, tooSmall).id();
        var written = written(timetable);
        assertThat(Draft.MAPPER.readTree(written)).isEqualTo(Draft.MAPPER.readTree(expected.replace("ID", id)));
        assertThat(Draft.MAPPER.readTree(written).propertyNames())
                .containsExactlyElementsOf(Draft.MAPPER.readTree(expected).propertyNames());
    }

    @Test
    void leavesOutWhatIsNotKnown() throws IOException {
        var timetable = new TimetableDocument("harbour-days", 0, List.of(OPENING), Optional.empty(), Optional.empty());

        assertThat(Draft.MAPPER.readTree(written(timetable)).propertyNames())
                .containsExactly("schema", "conference", "version", "placements");
        assertThat(TimetableReader.read(written(timetable), Samples.conference())
                        .result()
                        .orElseThrow())
                .isEqualTo(TimetableJson.of(timetable, SENTENCES));
    }

    private static byte[] written(TimetableDocument timetable) throws IOException {
        var out = new ByteArrayOutputStream();
        TimetableWriter.write(timetable, SENTENCES, out);
        return out.toByteArray();
    }
}
