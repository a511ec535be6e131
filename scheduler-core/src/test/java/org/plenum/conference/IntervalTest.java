package org.plenum.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY_10_TO_11;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.MONDAY_9_TO_12;
import static org.plenum.conference.Agenda.TUESDAY_9_TO_10;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void mergesWhatOverlapsOrTouches() {
        assertThat(Interval.merged(List.of(TUESDAY_9_TO_10, MONDAY_10_TO_11, MONDAY_9_TO_10)))
                .containsExactly(between(monday(9), monday(11)), TUESDAY_9_TO_10);
        assertThat(Interval.merged(List.of(MONDAY_9_TO_12, MONDAY_10_TO_11))).containsExactly(MONDAY_9_TO_12);
        assertThat(Interval.merged(List.of())).isEmpty();
    }

    @Test
    void leavesWhatOthersDoNotHold() {
        assertThat(MONDAY_9_TO_12.without(List.of())).containsExactly(MONDAY_9_TO_12);
        assertThat(MONDAY_9_TO_12.without(List.of(TUESDAY_9_TO_10, MONDAY_10_TO_11)))
                .containsExactly(MONDAY_9_TO_10, between(monday(11), monday(12)));
        assertThat(MONDAY_9_TO_12.without(List.of(between(monday(8), monday(10)), between(monday(11), monday(13)))))
                .containsExactly(MONDAY_10_TO_11);
        assertThat(MONDAY_10_TO_11.without(List.of(MONDAY_9_TO_12))).isEmpty();
    }

    @Test
    void countsMinutesThereAndBack() {
        var monday = monday(9, 5);
        assertThat(Interval.timeOf(Interval.minuteOf(monday))).isEqualTo(monday);
        var longAgo = LocalDateTime.of(1969, 12, 31, 23, 59); // minute −1
        assertThat(Interval.minuteOf(longAgo)).isEqualTo(-1);
        assertThat(Interval.timeOf(-1)).isEqualTo(longAgo);
    }
}
