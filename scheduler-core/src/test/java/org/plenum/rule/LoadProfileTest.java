package org.plenum.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Placed;

class LoadProfileTest {
    private static final Supply ONE_TEAM = Supply.of(List.of(aTeam("team", "ar", 1, MONDAY_9_TO_10)));

    private static Placed anHour(String id, LocalDateTime start) {
        return new Placed(aSession(id).build(), start, aRoom("hall").build());
    }

    @Test
    void countsWhatIsMissingAtEachMoment() {
        // from 9:30 on one is needed, and there is none until 10; from 10 to 10:30 two, and there is one
        var day = LoadProfile.of(MONDAY, ONE_TEAM, Map.of(anHour("a", monday(9, 30)), 1, anHour("b", monday(10)), 1));
        assertThat(day.excess()).isEqualTo(30 + 30);
    }

    @Test
    void countsOneDateOnly() {
        var takers = Map.of(anHour("a", monday(23, 45)), 3);
        assertThat(LoadProfile.of(MONDAY, ONE_TEAM, takers).excess()).isEqualTo(2 * 15); // until midnight
        assertThat(LoadProfile.of(TUESDAY, ONE_TEAM, takers).excess()).isEqualTo(2 * 45); // from midnight on
    }

    @Test
    void tellsWhenMostIsMissing() {
        var day = LoadProfile.of(
                MONDAY,
                ONE_TEAM,
                Map.of(anHour("a", monday(14)), 1, anHour("b", monday(14, 15)), 1, anHour("c", monday(14, 30)), 4));
        assertThat(day.peak()).isEqualTo(new LoadProfile.Peak(between(monday(14, 30), monday(15)), 6, 1));
        assertThat(day.isShortDuring(between(monday(9), monday(14, 15)))).isFalse();
        assertThat(day.isShortDuring(between(monday(9), monday(14, 20)))).isTrue();
        assertThat(day.isShortDuring(between(tuesday(14), tuesday(15)))).isFalse();
    }
}
