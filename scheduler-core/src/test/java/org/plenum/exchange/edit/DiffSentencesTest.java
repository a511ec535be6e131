package org.plenum.exchange.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.Draft;
import org.plenum.exchange.Samples;
import org.plenum.exchange.Schemas;
import org.plenum.rule.Message;
import org.plenum.rule.Sentences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

class DiffSentencesTest {

    @Test
    void saysNothingWhereNothingDiffers() {
        assertThat(said(Draft.of(Samples.CONFERENCE).set("/rooms/1/features", "[]")))
                .isEmpty();
    }

    @Test
    void saysWhichFieldsOfAThingDiffer() {
        assertThat(said(Draft.of(Samples.CONFERENCE)
                        .set("/sessions/3/duration", "'PT60M'")
                        .set("/sessions/3/rooms", "['aula']")))
                .containsExactly("Changed the session Reading tide tables: length and allowed rooms.");
        assertThat(said(Draft.of(Samples.CONFERENCE).set("/days/0/closes", "'19:00'")))
                .containsExactly("Changed the day Tuesday 9 April: closing time.");
        assertThat(said(Draft.of(Samples.CONFERENCE)
                        .set("/name", "'Harbour Week'")
                        .set("/preset", "null")))
                .containsExactly("Changed the conference: name and preset.");
    }

    @Test
    void namesWhatIsNewAndWhatIsGone() {
        assertThat(said(Draft.of(Samples.CONFERENCE)
                        .set("/rooms/2", "{ 'id': 'rhone', 'name': 'Rhône Room' }")
                        .set("/people/2", "{ 'id': 'lefort', 'name': 'Ms Lefort' }")))
                .containsExactly("Added the room Rhône Room and Ms Lefort.");
        assertThat(said(Draft.of(References.without(Samples.document(), ConferenceList.TRACKS, "tides"))))
                .containsExactly(
                        "Removed the track tides.",
                        "Changed the session Reading tide tables: track.",
                        "Changed the conference: preferences.");
    }

    @Test
    void countsWhereThereAreMoreThanThreeOfAList() {
        var many = Draft.of(Samples.CONFERENCE).set("/rooms/2", "{ 'id': 'rhone', 'name': 'Rhône Room' }");
        IntStream.range(0, 40)
                .forEach(number -> many.set("/regions/" + (number + 2), "{ 'id': 'r%d' }".formatted(number)));

        assertThat(said(many)).containsExactly("Added the room Rhône Room and 40 regions.");

        var longer = Draft.of(Samples.CONFERENCE);
        IntStream.range(0, 4)
                .forEach(number -> longer.set("/sessions/%d/importance".formatted(number), "5")
                        .set("/sessions/%d/heads".formatted(number), "7"));
        assertThat(said(longer)).containsExactly("Changed 4 sessions: expected attendance and importance.");
    }

    /** Nine names would be cut off at eight. */
    @Test
    void countsEveryListWhereTooManyWouldBeNamed() {
        var many = Draft.of(Samples.CONFERENCE);
        for (var list : List.of("rooms", "regions", "tracks")) {
            var members = (ArrayNode) many.tree().path(list);
            IntStream.range(0, 3).forEach(number -> members.addObject().put("id", "new-" + number));
        }

        assertThat(said(many)).containsExactly("Added 3 rooms, 3 regions and 3 tracks.");
    }

    @Test
    void countsRelationsAndWishesSinceTheyHaveNoNames() {
        var relation = "{ 'type': 'SAME_DAY', 'sessions': ['dinner', 'opening'] }";
        assertThat(said(Draft.of(Samples.CONFERENCE).set("/relations/3", relation)))
                .containsExactly("Added 1 relation.");
        assertThat(said(Draft.of(Samples.CONFERENCE).set("/interests", "[]"))).containsExactly("Removed 2 wishes.");
        assertThat(said(Draft.of(Samples.CONFERENCE).set("/relations/0", relation)))
                .containsExactly("Changed the conference: relations.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Modifié\u00a0: la séance Reading tide tables (durée).",
                "es | Cambiado: la sesión Reading tide tables (duración).",
                "ar | تغيّر في الجلسة \u2068Reading tide tables\u2069: المدة."
            })
    void saysItInTheReadersLanguage(String language, String sentence) {
        var longer = Draft.of(Samples.CONFERENCE).set("/sessions/3/duration", "'PT60M'");

        assertThat(said(Locale.of(language), longer)).containsExactly(sentence);
    }

    /** A new field of the format needs a word, or its change could not be told. */
    @Test
    void hasAWordForEveryField() throws IOException {
        var schema = new JsonMapper().readTree(Files.readAllBytes(Schemas.ROOT.resolve("docs/conference.schema.json")));
        var lists = Arrays.stream(ConferenceList.values())
                .map(ConferenceList::field)
                .toList();
        var ofConference = schema.path("properties").propertyNames().stream()
                .filter(field ->
                        !lists.contains(field) && !List.of("schema", "id").contains(field));
        var ofThings = Arrays.stream(ConferenceList.values())
                .flatMap(list -> fields(schema, list).stream().filter(field -> !field.equals(list.key())));
        var words = sentences(Locale.ENGLISH);

        assertThat(Stream.concat(ofConference, ofThings))
                .contains("baseline", "inBlocks", "acrossBreaks", "undesired")
                .allSatisfy(field ->
                        assertThat(words.say(Message.of("field." + field))).isNotBlank());
    }

    private static List<String> fields(JsonNode schema, ConferenceList list) {
        var member =
                schema.at("/properties/%s/items/$ref".formatted(list.field())).stringValue();
        return List.copyOf(schema.at(member.substring(1)).path("properties").propertyNames());
    }

    private static List<String> said(Draft after) {
        return said(Locale.ENGLISH, after);
    }

    private static List<String> said(Locale locale, Draft after) {
        var sentences = sentences(locale).withoutIds();
        return DiffSentences.of(Samples.document(), document(after)).stream()
                .map(sentences::say)
                .toList();
    }

    private static Sentences sentences(Locale locale) {
        return Sentences.of(locale, EditBundles.SENTENCES, EditBundles.PARTS);
    }

    private static ConferenceDocument document(Draft draft) {
        var reading = Samples.READER.read(draft.bytes());
        return reading.result().orElseThrow(() -> new AssertionError(reading.issues()));
    }
}
