package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenum.change.Change;
import org.plenum.exchange.change.AppliedChanges;
import org.plenum.exchange.change.ChangesReader;
import org.plenum.exchange.issue.Issue;
import org.plenum.rule.Sentences;
import tools.jackson.databind.JsonNode;

/** What happened to a conference, told and made so. */
class ChangesReaderTest {
    private static final ConferenceDocument BEFORE = Samples.document();

    /** Changes to the sample, and what of it is different after them. */
    record Case(String name, JsonNode changes, JsonNode after, List<String> sentences) {

        Case {
            sentences = List.copyOf(sentences);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        return Draft.MAPPER.readTree(Samples.bytes("changes.json")).values().stream()
                .map(ChangesReaderTest::edited)
                .toList();
    }

    private static Case edited(JsonNode listed) {
        var after = Draft.of(Samples.CONFERENCE);
        listed.path("remove").forEach(pointer -> after.remove(pointer.stringValue()));
        listed.path("set").forEachEntry(after::set);
        return new Case(
                listed.get("name").stringValue(),
                listed.get("changes"),
                after.tree(),
                listed.get("sentences").values().stream()
                        .map(JsonNode::stringValue)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changesWhatIsSaidAndNothingElse(Case happened) {
        var reading = Samples.changes(
                Draft.MAPPER.createObjectNode().set("changes", happened.changes).toString(), BEFORE);

        assertThat(reading.issues()).isEmpty();
        var applied = reading.result().orElseThrow();
        assertThat(applied.document().json()).isEqualTo(happened.after);
        assertThat(said(applied, Locale.ENGLISH)).containsExactlyElementsOf(happened.sentences);
        assertThat(BEFORE.json()).isEqualTo(Draft.of(Samples.CONFERENCE).tree());
    }

    @Test
    void givesTheConferenceThatTheChangedDocumentSays() {
        var applied = full();

        var again = Samples.READER.read(Draft.of(applied.document().json()).bytes());
        assertThat(again.result().orElseThrow().conference())
                .isEqualTo(applied.document().conference());
        assertThat(applied.document().conference().sessions().has("pilots")).isTrue();
    }

    @Test
    void tellsWhoSaysSoAndWhy() {
        var applied = full();

        assertThat(applied.by()).hasValue("Programme desk");
        assertThat(applied.why()).hasValue("Storm over the harbour");
        assertThat(applied.what().getFirst().subjects()).isEqualTo(List.of("room:quay"));
    }

    @Test
    void everySortOfChangeIsInTheSampleAndHasASentenceInEachLanguage() {
        var applied = full();

        assertThat(applied.changes().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
        assertThat(said(applied, Locale.FRENCH))
                .first()
                .isEqualTo("La salle quay est fermée le mercredi 10 avril 09:00–12:00.");
        assertThat(said(applied, Locale.of("es"))).last().isEqualTo("Se cancela la sesión Opening (opening).");
        assertThat(said(applied, Locale.of("ar")))
                .last()
                .isEqualTo("أُلغيت الجلسة \u2068Opening\u2069 \u2068(opening)\u2069.");
    }

    /** What is written of a change is all that it means, so that a program that knows it need not write any text. */
    @Test
    void changesAreAppliedAsTheyAreTyped() {
        var read = full();

        var applied = ChangesReader.of(Samples.RULES, Samples.PRESETS)
                .apply(read.changes(), read.by(), read.why(), BEFORE)
                .result()
                .orElseThrow();
        assertThat(applied.document().conference()).isEqualTo(read.document().conference());
        assertThat(applied.what()).isEqualTo(read.what());
        assertThat(applied.changes()).isEqualTo(read.changes());
    }

    @Test
    void aSessionIsAddedWithAllThatWasSaidOfIt() {
        var added = full().changes().stream()
                .filter(Change.SessionAdded.class::isInstance)
                .map(Change.SessionAdded.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(added.session())
                .isEqualTo(full().document().conference().sessions().get("pilots"));
        assertThat(added.relations())
                .isNotEmpty()
                .allSatisfy(relation -> assertThat(relation.sessions()).contains("pilots"));
    }

    @Test
    void warnsOfTimesThatTheClocksSkipEachOnce() {
        var spring = Samples.READER
                .read("""
                        {"schema": "plenum/conference/1", "id": "spring", "name": "Spring", "timeZone": "Europe/Berlin",
                         "days": [{"date": "2026-03-28", "opens": "18:00", "closes": "30:00"}],
                         "rooms": [{"id": "dome"}], "people": [{"id": "dj"}], "relations": [],
                         "sessions": [{"id": "set", "title": "Set", "kind": "SOCIAL", "duration": "PT60M"}]}
                        """.getBytes(StandardCharsets.UTF_8))
                .result()
                .orElseThrow();

        var reading = Samples.changes("""
                {"changes": [{"type": "session-pinned", "session": "set", "start": "2026-03-29T02:15"},
                             {"type": "person-late", "person": "dj", "until": "2026-03-29T02:30"},
                             {"type": "room-closed", "room": "dome", "start": "2026-03-29T02:00", "end": "2026-03-29T05:00"}]}
                """, spring);

        assertThat(Samples.brief(reading.issues()))
                .containsExactly(
                        "/changes/0/start time-skipped",
                        "/changes/1/until time-skipped",
                        "/changes/2/start time-skipped");
        assertThat(reading.result()).isPresent();
    }

    @Test
    void choosesAPresetOrNone() {
        var without = Samples.changes("{\"changes\": [{\"type\": \"preset-chosen\"}]}", BEFORE)
                .result()
                .orElseThrow();
        assertThat(BEFORE.preset()).contains("strict");
        assertThat(without.document().preset()).isEmpty();
        assertThat(said(without, Locale.ENGLISH))
                .containsExactly("The rules have their usual points, without a preset.");

        var strict = Samples.changes(
                "{\"changes\": [{\"type\": \"preset-chosen\", \"preset\": \"strict\"}]}", without.document());
        assertThat(strict.result().orElseThrow().document().preset()).contains("strict");
    }

    @Test
    void knowsWhichPresetsThereAre() {
        var unknown = Samples.changes("{\"changes\": [{\"type\": \"preset-chosen\", \"preset\": \"strikt\"}]}", BEFORE);
        assertThat(Samples.brief(unknown.issues())).containsExactly("/changes/0/preset unknown-value");
        var same = Samples.changes("{\"changes\": [{\"type\": \"preset-chosen\", \"preset\": \"strict\"}]}", BEFORE);
        assertThat(Samples.brief(same.issues())).containsExactly("/changes/0 changes-nothing");
    }

    @Test
    void namesWhatMayBeMeant() {
        var reading = Samples.changes("""
                {"changes": [{"type": "language-dropped", "language": "frr"},
                             {"type": "room-closed", "room": "quai"}]}
                """, BEFORE);

        var sentences = Sentences.of(Locale.ENGLISH, Issue.BUNDLE);
        assertThat(reading.issues().stream().map(issue -> sentences.say(issue.message())))
                .containsExactly(
                        "The language “frr” is neither interpreted nor wanted there. Did you mean “fr”?",
                        "There is no room “quai”. Did you mean “quay”?");
    }

    @Test
    void needsABeginningAndAnEndWhereTheConferenceHasNoDays() {
        var empty = Samples.READER
                .read(Draft.of(Samples.CONFERENCE).set("/days", "[]").bytes())
                .result()
                .orElseThrow();

        var reading = Samples.changes("{\"changes\": [{\"type\": \"room-closed\", \"room\": \"quay\"}]}", empty);
        assertThat(Samples.brief(reading.issues()))
                .containsExactly("/changes/0/start missing-field", "/changes/0/end missing-field");
    }

    private static AppliedChanges full() {
        return Samples.changes(Draft.of(Samples.CHANGES).tree().toString(), BEFORE)
                .result()
                .orElseThrow();
    }

    private static List<String> said(AppliedChanges applied, Locale locale) {
        var sentences = Sentences.of(locale, Change.BUNDLE);
        return applied.what().stream().map(sentences::say).toList();
    }
}
