package org.plenum.feasibility.proof.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDateTime MONDAY_9 = LocalDateTime.parse("2030-05-06T09:00");

    /** Two days that are neighbours, and one a year later; no session takes longer than three hours. */
    private static final Timeline TIMELINE =
            new Timeline(List.of(MONDAY_9, MONDAY_9.plusDays(1), MONDAY_9.plusYears(1)), 180);

    @Test
    void numbersTheMinutesOfNeighboursEndToEnd() {
        assertThat(TIMELINE.minuteOf(MONDAY_9)).isEqualTo(540);
        assertThat(TIMELINE.minuteOf(MONDAY_9.plusDays(1))).isEqualTo(1440 + 540);
    }

    @Test
    void countsWhatLiesBetweenAsOneMinute() {
        assertThat(TIMELINE.minuteOf(LocalDateTime.parse("2030-05-08T00:00"))).isEqualTo(2880);
        assertThat(TIMELINE.minuteOf(LocalDateTime.parse("2030-12-24T18:00"))).isEqualTo(2880);
        assertThat(TIMELINE.minuteOf(LocalDateTime.parse("2031-05-06T00:00"))).isEqualTo(2881);
        assertThat(TIMELINE.minuteOf(MONDAY_9.plusYears(1))).isEqualTo(2881 + 540);
    }

    @Test
    void hasTheNearestForWhatLiesBeforeAndAfter() {
        assertThat(TIMELINE.minuteOf(LocalDateTime.parse("0001-01-01T00:00"))).isZero();
        assertThat(TIMELINE.minuteOf(LocalDateTime.parse("9999-12-31T00:00"))).isEqualTo(2881 + 1440);
    }

    @Test
    void reachesAsFarAsTheLongestSession() {
        var timeline = new Timeline(List.of(LocalDateTime.parse("2030-05-06T23:00")), 120);
        assertThat(timeline.minuteOf(LocalDateTime.parse("2030-05-07T01:00"))).isEqualTo(1500);
    }
}
