package org.plenum.repair.reoptimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.plenum.repair.reoptimise.ReoptimisationOptions.USUAL;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.Agenda;
import org.plenum.timetable.rules.TimetableRules;

class ReoptimisationOptionsTest {
    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void theStabilityIsFromNoneToRepairAlone(int stability) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> USUAL.withStability(stability))
                .withMessageContaining("The stability (%d) is not 0 to 10", stability);
    }

    @Test
    void noMovesAreALimitAndFewerAreNot() {
        assertThat(USUAL.withMaxMoves(0).maxMoves()).hasValue(0);
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.withMaxMoves(-1));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "5, 16", "10, 512"})
    void eachStepOfStabilityCountsTwiceAsMuch(int stability, int price) {
        assertThat(USUAL.withStability(stability).price()).isEqualTo(price);
    }

    /** Sixteen times: of the usual points, or of those that the conference gives, up to a thousand million. */
    @Test
    void thePointsOfWhatMovesAreMultiplied() {
        var conference = Agenda.aConference()
                .withWeights(Map.of("moved-start", 7, "moved-day", 900_000_000, "room-gap", 3))
                .build();
        var usual = TimetableRules.ALL.stream()
                .filter(rule -> rule.id().equals("moved-room"))
                .findFirst()
                .orElseThrow()
                .weight()
                .points();
        assertThat(DisruptionPrices.of(conference, TimetableRules.ALL, USUAL).weights())
                .containsOnly(
                        Map.entry("moved-start", 112),
                        Map.entry("moved-day", 1_000_000_000),
                        Map.entry("moved-room", 16 * usual),
                        Map.entry("room-gap", 3));
    }
}
