package org.plenum.feasibility.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Agenda;
import org.plenum.conference.Interval;
import org.plenum.feasibility.proof.ResourceDemand.Member;
import org.plenum.feasibility.proof.UnaryResource.Row;

/** How many sessions of an hour run one after another from nine on; minutes are counted from then. */
class UnaryResourceTest {
    private static BitSet minutes(int from, int to) {
        var minutes = new BitSet();
        minutes.set(from, to);
        return minutes;
    }

    private static UnaryResource resource(BitSet closed, long between) {
        return new UnaryResource(closed, between, true);
    }

    private static Row hours(int count) {
        return new Row(Collections.nCopies(count, 60L), 0);
    }

    @Test
    void asManyAsFit() {
        assertThat(UnaryResource.ALWAYS.most(minutes(0, 120), hours(3))).isEqualTo(2);
        assertThat(UnaryResource.ALWAYS.most(minutes(0, 119), hours(3))).isEqualTo(1); // a minute is missing
        assertThat(UnaryResource.ALWAYS.most(minutes(0, 240), hours(3))).isEqualTo(3); // there are no more
    }

    @Test
    void noneAcrossAClosure() {
        assertThat(resource(minutes(60, 90), 0).most(minutes(0, 180), hours(3))).isEqualTo(2); // 60 and 90 minutes
        assertThat(resource(minutes(30, 60), 0).most(minutes(0, 150), hours(3))).isEqualTo(1); // 30 and 90
    }

    @Test
    void withTheTimeBetweenTwoAndNoneAfterTheLast() {
        assertThat(resource(new BitSet(), 15).most(minutes(0, 135), hours(3))).isEqualTo(2);
        assertThat(resource(new BitSet(), 15).most(minutes(0, 134), hours(3))).isEqualTo(1);
    }

    @Test
    void theFirstIsSetUpAndTheLastTornDownOutsideOfAStretch() {
        var sessions = List.of(member(60, 10, 0), member(60, 0, 20));
        var inRooms = Row.of(sessions, true);
        assertThat(inRooms).isEqualTo(new Row(List.of(70L, 80L), 30));
        assertThat(resource(new BitSet(), 0).most(minutes(0, 120), inRooms)).isEqualTo(2); // 150 with what lies outside
        assertThat(Row.of(sessions, false)).isEqualTo(new Row(List.of(60L, 60L), 0)); // who must be there is not set up
    }

    private static Member member(long length, long setup, long teardown) {
        var reach = Interval.of(Agenda.monday(9), Duration.ofHours(2));
        return new Member(0, reach, 0, 120, minutes(0, 120), length, setup, teardown, 1, false);
    }
}
