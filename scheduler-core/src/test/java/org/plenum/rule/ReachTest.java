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
import org.plenum.rule.PairRule.Reach;

class ReachTest {
    private static final Conference VENUE = aConference()
            .withRooms(aRoom("aula"), aRoom("hall"), aRoom("whole").madeOf("aula", "hall"))
            .build();
    private static final Placed NINE_TO_TEN = anHour("a", monday(9), "aula");

    private static Placed anHour(String id, LocalDateTime start, String room) {
        return new Placed(aSession(id).build(), start, aRoom(room).build());
    }

    @Test
    void holdsInOneRoomOnly() {
        var besideInTheHall = anHour("b", monday(9), "hall");
        assertThat(Reach.inRoom(15).holds(VENUE, NINE_TO_TEN, besideInTheHall)).isFalse();
        assertThat(Reach.OVERLAP.holds(VENUE, NINE_TO_TEN, besideInTheHall)).isTrue();
    }

    @Test
    void holdsInARoomAndTheWholeThatItIsPartOf() {
        var around = anHour("b", monday(9), "whole");
        assertThat(Reach.inRoom(15).holds(VENUE, NINE_TO_TEN, around)).isTrue();
    }

    @Test
    void holdsForLessThanItsMinutesWhoeverComesFirst() {
        var soon = anHour("b", monday(10, 14), "aula"); // 14 minutes after the end
        var later = anHour("b", monday(10, 15), "aula");
        assertThat(Reach.inRoom(15).holds(VENUE, NINE_TO_TEN, soon)).isTrue();
        assertThat(Reach.inRoom(15).holds(VENUE, soon, NINE_TO_TEN)).isTrue();
        assertThat(Reach.inRoom(15).holds(VENUE, NINE_TO_TEN, later)).isFalse();
        assertThat(Reach.inRoom(15).holds(VENUE, later, NINE_TO_TEN)).isFalse();
    }
}
