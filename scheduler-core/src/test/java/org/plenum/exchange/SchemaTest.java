package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenum.change.ChangeType;
import org.plenum.exchange.change.ChangeTree;
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

    @ParameterizedTest
    @EnumSource(ChangeType.class)
    void saysTheFieldsOfEachTypeOfChange(ChangeType type) throws IOException {
        var schema = Draft.MAPPER.readTree(Files.readAllBytes(Path.of("../docs/changes.schema.json")));
        var fields = schema.get("$defs")
                .valueStream()
                .map(change -> change.path("properties"))
                .filter(properties ->
                        properties.path("type").path("const").stringValue("").equals(type.id()))
                .findFirst()
                .orElseThrow()
                .propertyNames();
        assertThat(fields).containsAll(type.fields()).hasSize(type.fields().size() + 2); // and type and notes
    }

    @Test
    void acceptsChangesAsTheyAreWritten() {
        var changes = Samples.changes(Draft.of(Samples.CHANGES).tree().toString(), Samples.document())
                .result()
                .orElseThrow()
                .changes();
        var written = ChangeTree.document(
                Optional.of("Desk"),
                Optional.empty(),
                changes.stream().map(ChangeTree::of).toList());
        assertThat(Schemas.CHANGES.validate(written.object())).isEmpty();
    }

    private static void agree(Schema schema, Malformed malformed, List<Issue> issues) {
        Agreement.assertAgreement(schema, Draft.MAPPER.readTree(malformed.json()), issues, malformed.name());
    }
}
