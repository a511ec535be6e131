package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.rule.Score;
import picocli.CommandLine.TypeConversionException;

/** Times and scores as people type them. */
class NotationTest {

    @ParameterizedTest
    @CsvSource({"30s, 30000", "500ms, 500", "2m, 120000", "1h, 3600000", "PT30S, 30000", "PT1.5S, 1500", "0s, 0"})
    void readsTimes(String text, long millis) {
        assertThat(new Notation.Time().convert(text)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "s", "-5s", "PT-5S", "1.5s", "30 s", "P99999999999D", "9999999999s", ""})
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> new Notation.Time().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("“%s” is not a time such as 30s, 500ms, 2m, 1h or PT30S".formatted(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+1", "1.5", "1e3", "many", "", "1234567890123456789"})
    void refusesWhatIsNoCount(String text) {
        assertThatThrownBy(() -> new Notation.Count().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("“%s” is not a number such as 0 or 100000".formatted(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0hard/-2medium/-500soft", "0/-2/-500"})
    void readsScores(String text) {
        assertThat(new Notation.Scores().convert(text)).isEqualTo(new Score(0, -2, -500));
    }

    @Test
    void readsTheScoresThatItPrints() {
        var score = new Score(-1, 0, -17049);

        assertThat(new Notation.Scores().convert(score.toString())).isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "0/0", "0hard/0soft", "-5soft", "0/0/-", "1e3/0/0"})
    void refusesWhatIsNoScore(String text) {
        assertThatThrownBy(() -> new Notation.Scores().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageStartingWith("“%s” is not a score".formatted(text));
    }
}
