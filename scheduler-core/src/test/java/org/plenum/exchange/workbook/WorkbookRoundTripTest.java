package org.plenum.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.RandomTries;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.ConferenceReader;
import org.plenum.exchange.CosplibReader;
import org.plenum.exchange.Draft;
import org.plenum.exchange.Samples;
import org.plenum.exchange.Schemas;
import org.plenum.exchange.WorkbookReader;
import org.plenum.exchange.WorkbookWriter;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a workbook is written from, it reads as: equal as JSON, but for what is absent in another way. */
class WorkbookRoundTripTest {
    private static final ConferenceReader READER = ConferenceReader.of(TimetableRules.ALL, Presets.ALL);
    private static final int DOCUMENTS = RandomTries.of(60);

    static List<Path> samples() throws IOException {
        try (var files = Files.list(Schemas.ROOT.resolve("samples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith("changes.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsTheSamplesAgain(Path sample) throws IOException {
        var document = READER.read(Files.readAllBytes(sample)).result().orElseThrow();

        assertSame(document, READER, Locale.ENGLISH, sample.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void readsEveryFieldAgainInEveryLanguage(String language) throws IOException {
        assertSame(Samples.document(), Samples.READER, Locale.of(language), language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N2OR", "OR60"}) // names that end with a blank; long lists
    void readsRealConferencesAgain(String instance) throws IOException {
        var workbook = Files.readAllBytes(Schemas.ROOT.resolve("samples/cosplib/" + instance + ".xlsx"));
        var document =
                CosplibReader.conference(workbook, TimetableRules.ALL).result().orElseThrow();

        assertSame(document, READER, Locale.ENGLISH, instance);
    }

    @Test
    @Tag(RandomTries.TAG)
    void readsAnyConferenceAgain() throws IOException {
        for (var seed = 0; seed < DOCUMENTS; seed++) {
            var draft = varied(new Random(seed));
            var reading = Samples.READER.read(draft.toString().getBytes(StandardCharsets.UTF_8));
            var document = reading.result().orElseThrow(() -> new AssertionError(reading.issues()));
            assertSame(
                    document,
                    Samples.READER,
                    Locale.of(List.of("en", "fr", "es", "ar").get(seed % 4)),
                    "seed " + seed);
        }
    }

    @Test
    void writesAListThatIsTooLongForACellInSeveral() throws IOException {
        var draft = Draft.of(Samples.CONFERENCE);
        var people = (ArrayNode) draft.tree().get("people");
        var attendees = (ArrayNode) draft.tree().at("/sessions/0/talk/attendees");
        for (var index = 0; index < 4000; index++) {
            var id = "somebody-who-attends-" + index;
            people.addObject().put("id", id);
            attendees.add(id);
        }
        var document = Samples.READER.read(draft.bytes()).result().orElseThrow();

        assertSame(document, Samples.READER, Locale.ENGLISH, "4000 attendees");
    }

    private static void assertSame(ConferenceDocument document, ConferenceReader reader, Locale locale, String name)
            throws IOException {
        var writer = WorkbookWriter.in(locale);
        var workbook = new ByteArrayOutputStream();
        writer.writeWorkbook(document, workbook);
        var archive = new ByteArrayOutputStream();
        writer.writeArchive(document, archive);
        for (var file : List.of(workbook.toByteArray(), archive.toByteArray())) {
            var again = WorkbookReader.of(reader).read(file);
            assertThat(again.result()).as("%s: %s", name, again.issues()).isPresent();
            assertThat(present(again.result().orElseThrow().json())).as(name).isEqualTo(present(document.json()));
            assertThat(again.result().orElseThrow().conference()).as(name).isEqualTo(document.conference());
        }
    }

    /** Without what is absent as null, as a list without members or as an object without fields. */
    private static JsonNode present(JsonNode node) {
        var copy = node.deepCopy();
        prune(copy);
        return copy;
    }

    private static void prune(JsonNode node) {
        node.forEach(WorkbookRoundTripTest::prune);
        if (node instanceof ObjectNode object) {
            object.removeIf(child -> child.isNull() || ((child.isArray() || child.isObject()) && child.isEmpty()));
        }
    }

    /** The conference with every field, with other texts, times and numbers in it, and without some of its fields. */
    private static JsonNode varied(Random random) {
        var root = Draft.of(Samples.CONFERENCE).tree();
        vary(root, "", random);
        return root;
    }

    private static void vary(JsonNode node, String path, Random random) {
        if (node instanceof ObjectNode object) {
            for (var name : List.copyOf(object.propertyNames())) {
                var value = object.get(name);
                if (List.of("name", "notes", "building", "title").contains(name) && value.isString()) {
                    object.put(name, text(random));
                } else if (List.of("turnaround", "pause", "setup", "teardown", "gap")
                        .contains(name)) {
                    object.put(name, duration(random));
                } else if (List.of("capacity", "heads", "size", "points", "units")
                                .contains(name)
                        && value.isNumber()) {
                    object.put(name, 1 + random.nextInt(1_000_000));
                } else if (name.equals("features") && path.contains("rooms")) {
                    IntStream.range(0, random.nextInt(4)).forEach(_ -> ((ArrayNode) value).add(text(random)));
                } else if (List.of("importance", "public", "shared", "compulsory", "acrossBreaks", "talk", "tables")
                                .contains(name)
                        && random.nextInt(3) == 0) {
                    object.remove(name);
                } else {
                    vary(value, path + "/" + name, random);
                }
            }
        } else {
            node.forEach(child -> vary(child, path, random));
        }
    }

    private static String duration(Random random) {
        return Stream.of(
                        "PT0M",
                        "PT45M",
                        "PT60M",
                        "PT1H",
                        "PT1H5M",
                        "PT90M",
                        "P1D",
                        "PT24H",
                        "PT1H0M",
                        "PT0S",
                        "PT00030M")
                .skip(random.nextInt(11))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Random random) {
        var pieces = List.of(
                "Opening",
                " ",
                "\u00a0",
                ";",
                ",",
                "\n",
                "\r\n",
                "\t",
                "\"",
                "'",
                "=1+1",
                "-2",
                "+3",
                "@x",
                "# no",
                "é",
                "العربية",
                "😀",
                "\u0007",
                "_x0041_",
                "\\",
                "|",
                "2019-04-09",
                "0.5",
                "TRUE",
                "#N/A",
                "\u200b",
                "yes",
                "<b>&",
                "\ufeff",
                "\ufffe",
                "sep=;");
        return IntStream.rangeClosed(0, random.nextInt(5))
                .mapToObj(_ -> pieces.get(random.nextInt(pieces.size())))
                .reduce("", String::concat);
    }
}
