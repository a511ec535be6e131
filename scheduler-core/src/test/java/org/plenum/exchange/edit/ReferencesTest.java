package org.plenum.exchange.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenum.exchange.edit.ConferenceList.DAYS;
import static org.plenum.exchange.edit.ConferenceList.DELEGATIONS;
import static org.plenum.exchange.edit.ConferenceList.PEOPLE;
import static org.plenum.exchange.edit.ConferenceList.REGIONS;
import static org.plenum.exchange.edit.ConferenceList.RESOURCES;
import static org.plenum.exchange.edit.ConferenceList.ROOMS;
import static org.plenum.exchange.edit.ConferenceList.SESSIONS;
import static org.plenum.exchange.edit.ConferenceList.TRACKS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.Draft;
import org.plenum.exchange.Samples;
import org.plenum.exchange.Schemas;
import org.plenum.exchange.issue.Issue;
import org.plenum.rule.Message;
import org.plenum.rule.Sentences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReferencesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final ConferenceDocument SAMPLE = Samples.document();

    /** Every thing of the sample, which has every field of the format. */
    static Stream<Arguments> things() {
        return Arrays.stream(ConferenceList.values())
                .flatMap(list -> SAMPLE.json()
                        .path(list.field())
                        .valueStream()
                        .map(thing -> Arguments.of(list, thing.path(list.key()).stringValue())));
    }

    @ParameterizedTest
    @MethodSource("things")
    void leavesADocumentThatCanBeUsedAndNamesTheThingNoMore(ConferenceList list, String id) {
        var before = SAMPLE.json().deepCopy();
        var without = References.without(SAMPLE, list, id);

        assertThat(SAMPLE.json()).isEqualTo(before);
        assertThat(list.find(without, id)).isEmpty();
        var read = Samples.READER.read(without.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(read.issues())
                .filteredOn(issue -> issue.severity() == Issue.Severity.ERROR)
                .isEmpty();
        assertThat(read.issues()).extracting(Issue::code).doesNotContain("pin-outside-days");
        assertThat(ReferenceField.to(list).flatMap(field -> field.positions(without, id).stream()))
                .isEmpty();
    }

    /** A new field that holds an id must be in the table, or a thing could be removed that it names. */
    @Test
    void knowsEveryFieldOfTheFormatThatHoldsIds() throws IOException {
        var schema = JSON.readTree(Files.readAllBytes(Schemas.ROOT.resolve("docs/conference.schema.json")));
        assertThat(Arrays.stream(ReferenceField.values()).map(ReferenceField::path))
                .containsExactlyInAnyOrderElementsOf(idFields(schema, schema, ""));
    }

    /** The fields whose type is an id, other than the ids of things themselves; a part's own id names a thing elsewhere. */
    private static List<String> idFields(JsonNode schema, JsonNode type, String place) {
        return type.path("properties")
                .propertyStream()
                .flatMap(field -> idFields(schema, field.getKey(), field.getValue(), place).stream())
                .toList();
    }

    private static List<String> idFields(JsonNode schema, String name, JsonNode type, String place) {
        var at = place + "/" + name;
        if (type.path("$ref").asString("").endsWith("/id")) {
            var isPart =
                    List.of("/sessions/*/people/*", "/sessions/*/resources/*").contains(place);
            return name.equals("id") ? (isPart ? List.of(place.replaceFirst("/\\*$", "")) : List.of()) : List.of(at);
        }
        var items = type.path("items").path("$ref").asString("");
        if (items.endsWith("/id")) {
            return List.of(at);
        }
        var isList = !items.isEmpty();
        var target = isList ? items : type.path("$ref").asString("");
        return target.startsWith("#/$defs/")
                ? idFields(schema, schema.at(target.substring(1)), isList ? at + "/*" : at)
                : List.of();
    }

    @Test
    void saysInWordsWhatRefersToARoom() {
        assertThat(said(ROOMS, "aula"))
                .containsExactly(
                        "Opening may only be in Aula. Without it, any room is allowed.",
                        "Opening is pinned to Aula.",
                        "Dinner should rather avoid this: Aula.");
        assertThat(said(ROOMS, "quay"))
                .containsExactly(
                        "Aula has quay as one of its parts.",
                        "European roundtable is pinned to quay.",
                        "quay should rather avoid this: Tuesday 9 April 09:00–10:00.");
    }

    @Test
    void saysInWordsWhatRefersToEachOtherSortOfThing() {
        assertThat(said(REGIONS, "europe"))
                .containsExactly(
                        "The delegation France belongs to the region Europe.",
                        "Opening is for Europe.",
                        "European roundtable is for Europe.");
        assertThat(said(DELEGATIONS, "FR"))
                .containsExactly(
                        "harbour-master belongs to the delegation France.", "Reading tide tables is for France.");
        assertThat(said(PEOPLE, "sg"))
                .containsExactly(
                        "Secretary General chairs the track Piers and quays.",
                        "Opening is for Secretary General.",
                        "European roundtable is for Secretary General.",
                        "Secretary General chairs Opening.",
                        "Secretary General presents Opening.");
        assertThat(said(PEOPLE, "harbour-master"))
                .containsExactly("harbour-master speaks in Opening.", "harbour-master wants to hear Opening.");
        assertThat(said(TRACKS, "tides"))
                .containsExactly(
                        "Reading tide tables belongs to the track tides.",
                        "tides should rather avoid this: Wednesday 10 April 09:00–12:00.",
                        "Many people want to follow both Piers and quays and tides.");
        assertThat(said(RESOURCES, "voting-kit"))
                .containsExactly(
                        "Opening needs 1 unit of voting-kit.", "European roundtable needs 1 unit of voting-kit.");
        assertThat(said(RESOURCES, "fr-team")).isEmpty(); // sessions name a language, never a team
    }

    @Test
    void saysOfAThingThatStaysOnlyWhereItIsNamed() {
        assertThat(said(References.mentions(SAMPLE, SESSIONS, "opening")))
                .contains("Nothing may start before Opening.", "These must be in different rooms: Opening and Dinner.")
                .noneMatch(sentence -> sentence.contains("remains"));
    }

    @Test
    void saysOfEachRelationWhetherAnythingRemains() {
        assertThat(said(SESSIONS, "opening"))
                .containsExactly(
                        "In this order, each must end at least 30 minutes before the next starts:"
                                + " Opening, European roundtable and Dinner.",
                        "Nothing may start before Opening. Nothing of this relation remains.",
                        "These must be in different rooms: Opening and Dinner. Nothing of this relation remains.",
                        "One person wants to follow all of these: Opening and Dinner. Nothing of this wish remains.");
        assertThat(References.without(SAMPLE, SESSIONS, "opening").get("relations"))
                .isEqualTo(JSON.readTree("""
                        [{ "type": "BEFORE", "sessions": ["europe-table", "dinner"], "gap": "PT30M", "level": "HARD",
                           "points": 1 }]
                        """));
        assertThat(References.without(SAMPLE, SESSIONS, "opening").get("interests"))
                .isEqualTo(JSON.readTree("[{ \"sessions\": [\"tide-tables\", \"europe-table\"], \"heads\": 12 }]"));
    }

    @Test
    void knowsWhatIsPinnedOrAllowedOnADay() {
        assertThat(said(DAYS, "2019-04-09"))
                .containsExactly(
                        "Opening is pinned to Tuesday 9 April at 09:00.",
                        "Opening may only be on Tuesday 9 April 09:00–12:30. Without it, any time is allowed.");
        var without = References.without(SAMPLE, DAYS, "2019-04-09");
        assertThat(without.at("/sessions/0/pinned")).isEqualTo(JSON.readTree("{ \"room\": \"aula\" }"));
        assertThat(without.at("/sessions/0/allowed")).isEmpty();
        assertThat(without.at("/people/0/unavailable")).hasSize(1); // says nothing without the day, and may stay
    }

    @Test
    void knowsThatANightBelongsToTheDayBefore() {
        var late = document(Draft.of(SAMPLE.json()), "/sessions/2/pinned/start", "2019-04-11T00:30");

        assertThat(References.of(late, DAYS, "2019-04-10")).hasSize(1);
        assertThat(References.without(late, DAYS, "2019-04-10").at("/sessions/2/pinned"))
                .isEmpty();
    }

    @Test
    void isNotAskedAboutWhatDoesNotExist() {
        assertThatThrownBy(() -> References.of(SAMPLE, ROOMS, "cellar"))
                .hasMessage("The conference has no (cellar) in (rooms).\nIt may have been removed.");
        assertThatThrownBy(() -> References.without(SAMPLE, DAYS, "2019-04-11"))
                .hasMessageStartingWith("The conference has no (2019-04-11) in (days).");
    }

    private static ConferenceDocument document(Draft draft, String pointer, String text) {
        return Samples.READER
                .read(draft.set(pointer, "'" + text + "'").bytes())
                .result()
                .orElseThrow();
    }

    private static List<String> said(ConferenceList list, String id) {
        return said(References.of(SAMPLE, list, id));
    }

    private static List<String> said(List<Message> messages) {
        var sentences = Sentences.of(Locale.ENGLISH, EditBundles.SENTENCES).withoutIds();
        return messages.stream().map(sentences::say).toList();
    }

    @Test
    void exchangesTwoRoomsForAllThatIsForThem() {
        var rooms = SAMPLE.json()
                .get("rooms")
                .valueStream()
                .map(room -> room.get("id").asString())
                .toList();
        var one = rooms.get(0);
        var other = rooms.get(1);

        var tree = References.withRoomsExchanged(SAMPLE, one, other);

        assertThat(tree.get("rooms")).isEqualTo(SAMPLE.json().get("rooms"));
        assertThat(ReferenceField.ROOM.positions(tree, one))
                .isEqualTo(ReferenceField.ROOM.positions(SAMPLE.json(), other));
        assertThat(ReferenceField.PIN.positions(tree, other))
                .isEqualTo(ReferenceField.PIN.positions(SAMPLE.json(), one));
        var back = References.withRoomsExchanged(new ConferenceDocument(SAMPLE.conference(), tree), one, other);
        assertThat(back).isEqualTo(SAMPLE.json());
    }
}
