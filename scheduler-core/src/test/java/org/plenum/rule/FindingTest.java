package org.plenum.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;

import org.junit.jupiter.api.Test;
import org.plenum.conference.ScoreLevel;

class FindingTest {

    private static String idOf(String rule, long penalty, Object... arguments) {
        return new Finding(rule, ScoreLevel.HARD, penalty, 1, Message.of(rule, arguments)).id();
    }

    /** Waivers are kept by it, so it must be the same in years to come. */
    @Test
    void isNamedAfterItsRuleAndItsSubjects() {
        var aula = aRoom("aula").build();
        var opening = aSession("opening").build();
        // the first 12 digits of the SHA-256 of "room-too-small room:aula session:opening"
        assertThat(idOf("room-too-small", 5, opening, aula)).isEqualTo("room-too-small-71c2c5e06317");
        assertThat(idOf("room-too-small", 9, aula, 80, opening)).isEqualTo("room-too-small-71c2c5e06317");
        assertThat(idOf("room-too-small", 5, opening)).isNotEqualTo("room-too-small-71c2c5e06317");
    }
}
