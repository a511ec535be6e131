package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenum.RandomTries;
import org.plenum.exchange.issue.Issue;
import org.plenum.rule.Sentences;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Spoils good documents at random: readers never throw, and agree with the JSON Schemas. */
@Tag(RandomTries.TAG)
class FuzzTest {
    private static final int DOCUMENTS = RandomTries.of(600);
    private static final int MOST_EDITS = 3;

    /** Values of every type, right in some places and wrong in others. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "1",
            "-1",
            "2.5",
            "10.0",
            "1e9",
            "1e18",
            "9223372036854775808",
            "''",
            "'aula'",
            "'en'",
            "'a b'",
            "'opening'",
            "'PT0M'",
            "'PT45M'",
            "'P1DT1H'",
            "'PT5S'",
            "'12:30'",
            "'24:00'",
            "'2019-04-09'",
            "'2019-02-29'",
            "'2020-02-29'",
            "'1900-02-29'",
            "'2019-04-09T09:00'",
            "'2019-04-10T24:00'",
            "'2019-04-09T09:00:00.0'",
            "'2019-04-09T09:00Z'",
            "'SPEAKER'",
            "'LAST'",
            "'SOFT'",
            "[]",
            "['opening']",
            "{}",
            "[{}]",
            "[null]",
            "{'start': '2019-04-09T09:00', 'end': '2019-04-09T10:00'}");

    @Test
    void conferencesNeverThrow() throws IOException {
        var sentences = Sentences.of(Locale.ENGLISH, Issue.BUNDLE);
        var usable = 0;
        for (var seed = 0; seed < DOCUMENTS; seed++) {
            var name = "seed " + seed;
            var draft = spoilt(Samples.CONFERENCE, new Random(seed));
            var reading = Samples.READER.read(draft.bytes()); // that it has a result or an error, Reading checks
            assertThat(reading.issues()).as(name).allSatisfy(issue -> sentences.say(issue.message()));
            Agreement.assertAgreement(Schemas.CONFERENCE, draft.tree(), reading.issues(), name);
            if (reading.result().isPresent()) {
                usable++;
                var document = reading.result().get();
                var out = new ByteArrayOutputStream();
                ConferenceWriter.write(document, out);
                assertThat(Draft.MAPPER.readTree(out.toByteArray())).as(name).isEqualTo(draft.tree());
                var made = ConferenceDocument.of(document.conference());
                out.reset();
                ConferenceWriter.write(made, out);
                assertThat(Samples.READER.read(out.toByteArray()).result())
                        .as(name)
                        .contains(made);
            }
        }
        // else it would only ever have looked at one half of what can happen
        assertThat(usable).isBetween(DOCUMENTS / 10, DOCUMENTS * 9 / 10);
    }

    @Test
    void timetablesNeverThrow() {
        var conference = Samples.conference();
        for (var seed = 0; seed < DOCUMENTS; seed++) {
            var draft = spoilt(Samples.TIMETABLE, new Random(seed));
            var issues = TimetableReader.read(draft.bytes(), conference).issues();
            Agreement.assertAgreement(Schemas.TIMETABLE, draft.tree(), issues, "seed " + seed);
        }
    }

    private static Draft spoilt(String sample, Random random) {
        var draft = Draft.of(sample);
        var edits = 1 + random.nextInt(MOST_EDITS);
        for (var i = 0; i < edits; i++) {
            var pointers = pointers(JsonPointer.empty(), draft.tree());
            var pointer = oneOf(pointers, random);
            switch (random.nextInt(4)) {
                case 0 ->
                    draft.set(
                            pointer, Draft.MAPPER.readTree(oneOf(VALUES, random).replace('\'', '"')));
                case 1 -> draft.remove(pointer);
                default ->
                    draft.set(
                            pointer,
                            draft.tree()
                                    .at(oneOf(namesakes(pointer, pointers), random))
                                    .deepCopy());
            }
        }
        return draft;
    }

    private static <T> T oneOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Those with the same name, or number, at their end: their values are more plausible than any other. */
    private static List<JsonPointer> namesakes(JsonPointer pointer, List<JsonPointer> all) {
        return all.stream().filter(other -> other.last().equals(pointer.last())).toList();
    }

    /** The pointers of all values below this one. */
    private static List<JsonPointer> pointers(JsonPointer at, JsonNode node) {
        var pointers = new ArrayList<JsonPointer>();
        node.propertyNames().forEach(name -> {
            var child = at.appendProperty(name);
            pointers.add(child);
            pointers.addAll(pointers(child, node.get(name)));
        });
        IntStream.range(0, node.isArray() ? node.size() : 0).forEach(index -> {
            var child = at.appendIndex(index);
            pointers.add(child);
            pointers.addAll(pointers(child, node.get(index)));
        });
        return pointers;
    }
}
