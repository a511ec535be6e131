package org.plenum.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.When.Order.Edge;
import org.plenum.rule.When.Overlap.Per;

class WhenTest {
    private static final Conference VENUE = aConference()
            .withRooms(aRoom("aula"), aRoom("hall"), aRoom("whole").madeOf("aula", "hall"))
            .build();
    private static final Placed NINE_TO_TEN = anHour("a", monday(9), "aula");
    private static final Placed HALF_PAST_NINE_IN_THE_HALL = anHour("b", monday(9, 30), "hall");

    private static Placed anHour(String id, LocalDateTime start, String room) {
        return new Placed(aSession(id).build(), start, VENUE.rooms().get(room));
    }

    @Test
    void countsAnOverlapByMinutesByStepsOrOnce() {
        var minutes = new When.Overlap(Per.MINUTE);
        var once = new When.Overlap(Per.OVERLAP);
        assertThat(minutes.units(VENUE, NINE_TO_TEN, HALF_PAST_NINE_IN_THE_HALL))
                .isEqualTo(30);
        assertThat(once.units(VENUE, NINE_TO_TEN, HALF_PAST_NINE_IN_THE_HALL)).isEqualTo(1);
        assertThat(minutes.units(VENUE, NINE_TO_TEN, anHour("b", monday(10), "aula")))
                .isZero(); // touches
    }

    @Test
    void countsSpaceInOneRoomAndInTheWholeOfWhichItIsAPart() {
        var sameSpace = new When.SameSpace();
        assertThat(sameSpace.units(VENUE, NINE_TO_TEN, HALF_PAST_NINE_IN_THE_HALL))
                .isZero();
        assertThat(sameSpace.units(VENUE, NINE_TO_TEN, anHour("b", monday(9, 45), "whole")))
                .isEqualTo(15); // until 10:00
    }

    @Test
    void addsTheTurnaroundToTheEarlierSession() {
        assertThat(When.SameSpace.minutes(10, 0, 60, 60, 120)).isEqualTo(10); // free at 70, taken from 60
        assertThat(When.SameSpace.minutes(10, 60, 120, 0, 60)).isEqualTo(10); // whichever is named first
        assertThat(When.SameSpace.minutes(10, 0, 60, 70, 130)).isZero();
        assertThat(When.SameSpace.minutes(10, 0, 30, 0, 60))
                .isEqualTo(40); // both at 0: the one that ends at 30 is first
    }

    @Test
    void anOrderIsOwedByTheFirstOfTheTwo() {
        var first = new When.Order(Edge.START, false);
        assertThat(first.units(VENUE, HALF_PAST_NINE_IN_THE_HALL, NINE_TO_TEN)).isEqualTo(1); // the other starts before
        assertThat(first.units(VENUE, NINE_TO_TEN, HALF_PAST_NINE_IN_THE_HALL)).isZero();
        var last = new When.Order(Edge.END, false);
        assertThat(last.units(VENUE, NINE_TO_TEN, HALF_PAST_NINE_IN_THE_HALL)).isEqualTo(1); // the other ends after
    }
}
