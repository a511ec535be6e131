package org.plenum.web.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words that somebody types find, and how far it is from them. */
class QueryTest {

    @ParameterizedTest
    @CsvSource({
        "okafor, A. Okafor",
        "ANDRE, André Müller",
        "muller, André Müller",
        "müller, Andre Muller", // an accent too many
        "sorensen, Sørensen",
        "lodz, Łódź",
        "strasse, Haus an der Straße",
        "احمد, أحمد", // without the hamza
        "مدرسه, مُدَرِّسه", // without vowels
        "q&a, Q&A with the press",
        "round-table, Round-table of Africa"
    })
    void caseAndAccentsDoNotMatter(String typed, String name) {
        assertThat(Query.of(typed).rank(name, List.of())).isPresent();
    }

    @Test
    void everyWordMustBeSomewhere() {
        assertThat(Query.of("open aula").rank("Opening", List.of("Aula"))).isPresent();
        assertThat(Query.of("open  cedar").rank("Opening", List.of("Aula"))).isEmpty();
    }

    @Test
    void whatBeginsSoIsNearest() {
        var query = Query.of("cyber");
        assertThat(query.rank("Cybercrime", List.of())).isEqualTo(OptionalInt.of(0));
        assertThat(query.rank("Trends in cybercrime", List.of())).isEqualTo(OptionalInt.of(1)); // begins a word
        assertThat(query.rank("Anticybercrime", List.of())).isEqualTo(OptionalInt.of(2)); // within a word
        assertThat(query.rank("Opening", List.of("Cyber"))).isEqualTo(OptionalInt.of(3)); // its track, not its title
        assertThat(query.rank("Cyber", List.of("Cyber"))).isEqualTo(OptionalInt.of(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "&", "%", "\\", "… – ?!", "\u0301", "\u200b", "\u0000"})
    void whatHasNoLetterAsksForNothing(String typed) {
        assertThat(Query.of(typed).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a'b\"<c>", "𝒳x", "a\u0301", "1"})
    void whatIsOddFindsItselfAtMost(String typed) {
        assertThat(Query.of(typed).rank("Opening", List.of("", "opening"))).isEmpty();
    }

    @Test
    void aBookIsReadToItsHundredthCharacter() {
        var typed = "o ".repeat(50) + "zebra";
        assertThat(Query.of(typed).rank("Opening", List.of())).isPresent(); // the zebra comes after 100
    }
}
