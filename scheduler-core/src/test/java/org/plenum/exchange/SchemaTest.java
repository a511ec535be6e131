package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenum.exchange.issue.Issue;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;
import tools.jackson.databind.node.ObjectNode;

class SchemaTest {

    static List<Malformed> conferences() {
        return Malformed.of(Samples.CONFERENCE, "malformed-conferences.json");
    }

    static List<Malformed> timetables() {
        return Malformed.of(Samples.TIMETABLE, "malformed-timetables.json");
    }

    static List<Malformed> changes() {
        return Malformed.of(Samples.CHANGES, "malformed-changes.json");
    }

    static List<Path> samples() throws IOException {
        var folder = Schemas.ROOT.resolve("samples");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void acceptsTheFullDocuments() {
        assertThat(Schemas.CONFERENCE.validate(Draft.of(Samples.CONFERENCE).tree()))
                .isEmpty();
        assertThat(Schemas.TIMETABLE.validate(Draft.of(Samples.TIMETABLE).tree()))
                .isEmpty();
        assertThat(Schemas.CHANGES.validate(Draft.of(Samples.CHANGES).tree())).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true) // a checkout may come without samples
    @MethodSource("samples")
    void acceptsTheSamplesAsTheReaderDoes(Path sample) throws IOException {
        var json = Files.readAllBytes(sample);
        var tree = Draft.MAPPER.readTree(json);

        switch (tree.path("schema").stringValue("")) {
            case "plenum/timetable/1" ->
                assertThat(Schemas.TIMETABLE.validate(tree)).isEmpty();
            case "plenum/changes/1" ->
                assertThat(Schemas.CHANGES.validate(tree)).isEmpty();
            default -> {
                assertThat(Schemas.CONFERENCE.validate(tree)).isEmpty();
                var reading =
                        ConferenceReader.of(TimetableRules.ALL, Presets.ALL).read(json);
                assertThat(reading.result().map(ConferenceDocument::json))
                        .as("%s", reading.issues())
                        .contains((ObjectNode) tree);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("conferences")
    void agreesWithTheReaderOfConferences(Malformed malformed) {
        agree(
                Schemas.CONFERENCE,
                malformed,
                Samples.READER.read(malformed.bytes()).issues());
    }

    @ParameterizedTest
    @MethodSource("timetables")
    void agreesWithTheReaderOfTimetables(Malformed malformed) {
        var issues =
                TimetableReader.read(malformed.bytes(), Samples.conference()).issues();

        agree(Schemas.TIMETABLE, malformed, issues);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void agreesWithTheReaderOfChanges(Malformed malformed) {
        var issues = Samples.changes(malformed.json(), Samples.document()).issues();

        agree(Schemas.CHANGES, malformed, issues);
    }

    private static void agree(Schema schema, Malformed malformed, List<Issue> issues) {
        Agreement.assertAgreement(schema, Draft.MAPPER.readTree(malformed.json()), issues, malformed.name());
    }
}
