package org.plenum.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.WEDNESDAY;
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
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.rule.LoadProfile.Units;

class LoadProfileTest {
    private static final Interval WHOLE_MONDAY = between(MONDAY.atStartOfDay(), TUESDAY.atStartOfDay());
    private static final Interval WHOLE_TUESDAY = between(TUESDAY.atStartOfDay(), WEDNESDAY.atStartOfDay());
    private static final Supply ONE_TEAM = Supply.of(List.of(aTeam("team", "ar", 1, MONDAY_9_TO_10)));

    private static final Units ONE = new Units(1, 0);

    private static Placed anHour(String id, LocalDateTime start) {
        return new Placed(aSession(id).build(), start, aRoom("hall").build());
    }

    @Test
    void countsWhatIsMissingAtEachMoment() {
        // from 9:30 on one is needed, and there is none until 10; from 10 to 10:30 two, and there is one
        var day = LoadProfile.of(
                WHOLE_MONDAY, ONE_TEAM, Map.of(anHour("a", monday(9, 30)), ONE, anHour("b", monday(10)), ONE));
        assertThat(day.excess()).isEqualTo(30 + 30);
    }

    @Test
    void countsWishesForWhichNothingIsLeft() {
        var day = LoadProfile.of(
                WHOLE_MONDAY,
                ONE_TEAM,
                Map.of(
                        anHour("a", monday(10, 30)),
                        ONE,
                        anHour("b", monday(9, 30)),
                        new Units(0, 1),
                        anHour("c", monday(10)),
                        new Units(0, 2)));
        // none there until 10: 1 × 30; from 10 to 10:30 one there for three: 2 × 30; then it is taken: 2 × 30
        assertThat(day.unmet()).isEqualTo(30 + 60 + 60);
        assertThat(day.excess()).isZero(); // wishes take nothing away
        assertThat(day.isUnmetDuring(between(monday(9), monday(9, 30)))).isFalse();
        assertThat(day.isUnmetDuring(between(monday(9), monday(9, 35)))).isTrue();
    }

    @Test
    void countsOneDateOnly() {
        var takers = Map.of(anHour("a", monday(23, 45)), new Units(3, 0));
        assertThat(LoadProfile.of(WHOLE_MONDAY, ONE_TEAM, takers).excess()).isEqualTo(2 * 15); // until midnight
        assertThat(LoadProfile.of(WHOLE_TUESDAY, ONE_TEAM, takers).excess()).isEqualTo(2 * 45); // from midnight on
    }

    /** Three are needed from 9:30 to 10:30, of none until 10, as since 9, and of one from then on. */
    @Test
    void tellsThatLessIsMissingAsSoonAsThereIsMore() {
        var day = LoadProfile.of(WHOLE_MONDAY, ONE_TEAM, Map.of(anHour("a", monday(9, 30)), new Units(3, 0)));
        assertThat(day.peak()).isEqualTo(new LoadProfile.Peak(between(monday(9, 30), monday(10)), 3, 0));
    }

    @Test
    void tellsWhenMostIsMissing() {
        var day = LoadProfile.of(
                WHOLE_MONDAY,
                ONE_TEAM,
                Map.of(
                        anHour("a", monday(14)),
                        ONE,
                        anHour("b", monday(14, 15)),
                        ONE,
                        anHour("c", monday(14, 30)),
                        new Units(4, 0)));
        assertThat(day.peak()).isEqualTo(new LoadProfile.Peak(between(monday(14, 30), monday(15)), 6, 1));
        assertThat(day.isShortDuring(between(monday(9), monday(14, 15)))).isFalse();
        assertThat(day.isShortDuring(between(monday(9), monday(14, 20)))).isTrue();
        assertThat(day.isShortDuring(between(tuesday(14), tuesday(15)))).isFalse();
    }
}
