package org.plenum.exchange.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.exchange.programme.Entered.SMALL;
import static org.plenum.exchange.programme.Entered.put;
import static org.plenum.exchange.programme.Entered.table;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.ConferenceReader;
import org.plenum.exchange.Samples;
import org.plenum.exchange.Schemas;
import org.plenum.exchange.programme.Edits.Remove;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Layout.One;
import org.plenum.exchange.table.Titles;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** Tables as people read them, and that what they read is what they can enter. */
class ProgrammeTest {

    private static List<String> texts(ConferenceDocument document, String table, String key) {
        return Programme.of(document, Locale.ENGLISH)
                .row(table(table), key)
                .orElseThrow()
                .texts();
    }

    @Test
    void saysNamesAndDurationsAsPeopleDo() {
        // the name of the second room holds a comma, which separates names in lists, so it is quoted
        assertThat(texts(SMALL, "sessions", "cyber"))
                .startsWith("cyber", "Cybercrime", "BRIEFING", "1:30")
                .contains("Aula Magna; \"Rhône, left wing\"");
        assertThat(texts(SMALL, "parts", "cyber/people/0"))
                .containsExactly("Cybercrime", "Secretary General", "SPEAKER", "");
        assertThat(texts(SMALL, "breaks", "2019-04-10/breaks/0"))
                .containsExactly("2019-04-10", "Lunch", "12:30", "14:00", "");
    }

    @Test
    void offersWhatAFieldCanBe() {
        var programme = Programme.of(SMALL, Locale.FRENCH);
        var sessions = table("sessions").all();
        var flag = sessions.stream()
                .filter(column -> column.title().equals("everyone"))
                .findFirst()
                .orElseThrow();
        var rooms = sessions.stream()
                .filter(column -> column.title().equals("only-rooms"))
                .findFirst()
                .orElseThrow();

        assertThat(programme.options(flag)).extracting(Programme.Option::name).containsExactly("oui", "non");
        assertThat(programme.options(rooms))
                .extracting(Programme.Option::value)
                .containsExactly("Aula Magna", "Rhône, left wing");
    }

    static Stream<ConferenceDocument> documents() throws IOException {
        var reader = ConferenceReader.of(TimetableRules.ALL, Presets.ALL);
        var sample = Files.readAllBytes(Schemas.ROOT.resolve("samples/heads-of-ncb-15.json"));
        return Stream.of(Samples.document(), reader.read(sample).result().orElseThrow(), SMALL);
    }

    /** Every field of the format: a row that is deleted and typed again from its own texts is the same row. */
    @ParameterizedTest
    @MethodSource("documents")
    void readsEveryRowFromItsOwnTexts(ConferenceDocument document) {
        var programme = Programme.of(document, Locale.ENGLISH);
        for (var layout : programme.layouts()) {
            for (var row : layout.rows() instanceof One ? List.<Programme.Row>of() : programme.rows(layout)) {
                var editing = typedAgain(document, layout, row);

                assertThat(editing.complaints()).as(layout.title() + " " + row).isEmpty();
                assertThat(editing.clashes()).isEmpty();
            }
        }
    }

    /** Without the reader, since the sample of every field is of other rules. */
    private static Editing typedAgain(ConferenceDocument document, Layout layout, Programme.Row row) {
        var typed = new HashMap<String, String>();
        for (var at = 0; at < row.texts().size(); at++) {
            typed.put(layout.all().get(at).title(), row.texts().get(at));
        }
        var edits = new Edits(layout, List.of(new Remove(row.key()), new Edits.Put("+1", typed)), false);
        var editing = new Editing(document.json(), document.json(), edits, Titles.in(Locale.ENGLISH));
        var made = Programme.of(new ConferenceDocument(document.conference(), editing.run()), Locale.ENGLISH);
        var before = Programme.of(document, Locale.ENGLISH).rows(layout);

        assertThat(made.rows(layout))
                .as(layout.title() + " " + row)
                .extracting(Programme.Row::texts)
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(Programme.Row::texts).toList());
        return editing;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void leavesAloneWhatIsSentAsItWasSeen(String language) {
        var locale = Locale.of(language);
        var document = Samples.document();
        var programme = Programme.of(document, locale);
        for (var layout : programme.layouts()) {
            for (var row : programme.rows(layout)) {
                var typed = new HashMap<String, String>();
                for (var at = 0; at < row.texts().size(); at++) {
                    typed.put(layout.all().get(at).title(), row.texts().get(at));
                }
                var edits = new Edits(layout, List.of(new Edits.Put(row.key(), typed)), false);
                var made = new Editing(document.json(), document.json(), edits, Titles.in(locale)).run();

                assertThat(made.toString())
                        .as(layout.title())
                        .isEqualTo(document.json().toString());
            }
        }
    }

    @Test
    void changesOneFieldAndNothingElse() {
        var edited = Entered.in(SMALL, "sessions", put("cyber", "duration", "45"));

        assertThat(edited.document().orElseThrow().json().toString())
                .isEqualTo(SMALL.json().toString().replace("PT90M", "PT45M"));
    }
}
