package org.plenum.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids made from names. */
class NewIdTest {
    @ParameterizedTest
    @CsvSource({
        "Spring Meeting, spring-meeting",
        "Réunion d’été 2027, reunion-d-ete-2027", // letters without accents
        "東京会議, dong-jing-hui-yi", // Chinese characters have a sound
        "!!!, conference", // nothing to make an id from
        "Annual, annual-3" // two others are taken
    })
    void areLettersDigitsAndHyphens(String name, String id) {
        assertThat(NewId.of(name, "conference", Set.of("annual", "annual-2")::contains))
                .isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            "The twenty-third general assembly of the international union, the-twenty-third-general-assembly-of-the-interna")
    void areShort(String name, String id) {
        assertThat(id).hasSize(48);
        assertThat(NewId.of(name, "conference", _ -> false)).isEqualTo(id);
    }
}
