package org.plenum.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.MONDAY_9_TO_12;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.monday;

import java.util.List;
import org.junit.jupiter.api.Test;

class SupplyTest {

    @Test
    void addsUpResourcesAndLeavesOutThoseThatAreAway() {
        var supply = Supply.of(List.of(aTeam("one", "ar", 2, MONDAY_9_TO_10), aTeam("other", "ar", 1)));
        assertThat(supply.units()).isEqualTo(3);
        assertThat(supply.at(monday(9))).isEqualTo(1);
        assertThat(supply.at(monday(10))).isEqualTo(3);
    }

    @Test
    void takesAwayAResourceOnceWhereItsAbsencesOverlap() {
        var supply = Supply.of(List.of(aTeam("one", "ar", 1, MONDAY_9_TO_10, MONDAY_9_TO_12), aTeam("other", "ar", 1)));
        assertThat(supply.at(monday(9, 30))).isEqualTo(1);
        assertThat(supply.at(monday(11))).isEqualTo(1);
        assertThat(supply.changes()).containsExactly(monday(9), monday(12));
    }

    @Test
    void hasNothingWithoutResources() {
        assertThat(Supply.of(List.of()).at(monday(9))).isZero();
    }
}
