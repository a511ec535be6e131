package org.plenum.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.exchange.issue.Issue;
import tools.jackson.databind.node.JsonNodeFactory;

class NotationTest {

    @ParameterizedTest
    @CsvSource({
        "PT45M, 45",
        "PT1H30M, 90",
        "PT90M, 90",
        "P1D, 1440",
        "P1DT2H, 1560",
        "PT0M, 0",
        "PT0S, 0",
        "PT15M00.0S, 15",
        "PT44640M, 44640" // a month is the most
    })
    void readsDurations(String text, long minutes) {
        assertThat(read(text, DurationNotation::minutes)).contains(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "P1DT",
                "45",
                "PT45",
                "pt45m",
                "PT-5M",
                "-PT5M",
                "+PT5M",
                "PT1.5H",
                "P1W",
                "P1M",
                "P1Y",
                "PT5M ",
                "PT1000000M",
                "PT99999999999999999999H"
            })
    void refusesWhatIsNoDuration(String text) {
        assertThat(codes(text, DurationNotation::minutes)).containsExactly("malformed-duration");
    }

    @ParameterizedTest
    @CsvSource({"PT10S, 10000", "PT10.25S, 10250", "PT1M0.5S, 60500", "PT0S, 0"})
    void readsTimeThatPassed(String text, long milliseconds) {
        assertThat(read(text, DurationNotation::elapsed)).contains(Duration.ofMillis(milliseconds));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-09T09:00, 2019-04-09T09:00",
        "2019-04-09T09:00:00, 2019-04-09T09:00",
        "2019-04-09T09:00:00.000, 2019-04-09T09:00",
        "2019-04-09T24:00, 2019-04-10T00:00",
        "2019-12-31T24:00:00, 2020-01-01T00:00",
        "2020-02-29T00:00, 2020-02-29T00:00"
    })
    void readsTimes(String text, LocalDateTime time) {
        assertThat(read(text, TimeNotation::time)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019-04-09",
                "09:00",
                "2019-04-09 09:00",
                "2019-04-09t09:00",
                "2019-04-09T9:00",
                "2019-04-09T09",
                "2019-04-09T24:01",
                "2019-04-09T25:00",
                "2019-04-09T09:60",
                "19-04-09T09:00",
                "2019-W15-2T09:00"
            })
    void refusesWhatIsNoTime(String text) {
        assertThat(codes(text, TimeNotation::time)).containsExactly("malformed-time");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-04-09T09:00Z",
                "2019-04-09T09:00+02:00",
                "2019-04-09T09:00:30-0500",
                "2019-04-09T09:00+02",
                "2019-04-09T09:00+02:00[Europe/Paris]"
            })
    void refusesOffsets(String text) {
        assertThat(codes(text, TimeNotation::time)).containsExactly("time-with-offset");
    }

    @ParameterizedTest
    @CsvSource({"00:00, 0", "09:30, 570", "23:59, 1439", "24:00, 1440", "09:30:00, 570"})
    void readsAndWritesTimesOfDay(String text, int minutes) {
        assertThat(read(text, TimeNotation::timeOfDay)).contains(minutes);
        assertThat(TimeNotation.timeOfDay(minutes)).isEqualTo(text.substring(0, 5)); // without the seconds
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"en", "zh-Hant", "pt-BR", "es-419", "sl-rozaj-biske", "de-CH-1901", "en-u-ca-buddhist", "ar-x-nb"
            })
    void readsLanguages(String text) {
        assertThat(read(text, Value::language)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "en_GB", "en-", "-en", "français", "en GB", "englishes"})
    void refusesWhatIsNoLanguage(String text) {
        assertThat(codes(text, Value::language)).containsExactly("malformed-language");
    }

    @Test
    void findsWhatIsProbablyMeant() {
        var known = List.of("aula", "annex", "quay-1", "quay-2");

        assertThat(Nearest.to("Aula", known)).contains("aula");
        assertThat(Nearest.to("anex", known)).contains("annex");
        assertThat(Nearest.to("quay-3", known)).contains("quay-1"); // the alphabet's first of two as near
        assertThat(Nearest.to("hall", known)).isEmpty(); // three of four letters would have to change
        assertThat(Nearest.to("x".repeat(1_000_000), known)).isEmpty();
    }

    private static <T> Optional<T> read(String text, Function<Value, Optional<T>> reading) {
        return reading.apply(value(text, new Issues()));
    }

    private static <T> List<String> codes(String text, Function<Value, Optional<T>> reading) {
        var issues = new Issues();
        assertThat(reading.apply(value(text, issues))).isEmpty();
        return issues.list().stream().map(Issue::code).toList();
    }

    private static Value value(String text, Issues issues) {
        return new Value(JsonNodeFactory.instance.stringNode(text), "", issues);
    }
}
