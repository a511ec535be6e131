package org.plenum.search.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.search.move.BlockProgramme.HALL_AT_11;
import static org.plenum.search.move.BlockProgramme.HALL_AT_9;
import static org.plenum.search.move.BlockProgramme.NOOK_AT_11;
import static org.plenum.search.move.BlockProgramme.NOOK_AT_9;
import static org.plenum.search.move.BlockProgramme.aMorning;
import static org.plenum.search.move.BlockProgramme.aTalk;
import static org.plenum.search.move.BlockProgramme.threeTalks;
import static org.plenum.search.move.Proposals.at;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells as they could be. */
class BlockExchangeTest {
    private final Proposals programme = threeTalks();
    private final BlockExchange exchange = new BlockExchange(programme.board());

    @Test
    void twoCellsChangeWhatIsInThem() {
        exchange.exchange(HALL_AT_9, NOOK_AT_11);
        assertThat(programme.told(exchange.changes()))
                .isEqualTo("fences 09:00 hall, worms 11:00 nook, locks 11:30 nook");
    }

    @Test
    void whatStaysIsNoChange() {
        exchange.in(HALL_AT_9);
        exchange.in(NOOK_AT_11);
        assertThat(exchange.changes()).isEmpty();
    }

    @Test
    void aTalkIsAccommodatedWhereItsTrackHasTime() {
        var fences = programme.index("fences");
        exchange.in(NOOK_AT_11).clear();
        // at nine the hall is of another track, and full; the nook is empty
        assertThat(exchange.accommodate(fences, List.of(HALL_AT_9, NOOK_AT_9))).isTrue();
        assertThat(programme.told(exchange.changes())).isEqualTo("fences 09:00 nook");
    }

    @Test
    void aTalkIsNotAccommodatedAmongAnotherTrack() {
        exchange.in(HALL_AT_9).remove(Integer.valueOf(programme.index("locks"))); // there is time
        assertThat(exchange.accommodate(programme.index("fences"), List.of(HALL_AT_9)))
                .isFalse();
        assertThat(programme.ids(exchange.in(HALL_AT_9))).containsExactly("worms");
    }

    @Test
    void whatThereIsNoTimeForOverflows() {
        exchange.in(HALL_AT_9).addFirst(programme.index("fences"));
        assertThat(programme.ids(exchange.overflow())).containsExactly("locks");
        assertThat(programme.ids(exchange.in(HALL_AT_9))).containsExactly("fences", "worms");
    }

    @Test
    void nothingChangesWhereThereIsNoTime() {
        exchange.in(HALL_AT_9).addFirst(programme.index("fences"));
        assertThat(exchange.changes()).isEmpty();
    }

    @Test
    void nothingChangesWhereACellIsTaken() {
        var taken = Proposals.of(
                aMorning()
                        .withSessions(
                                aTalk("worms", "cyber"), aSession("coffee").lasting(30)),
                at("worms", 9, 0, "hall"),
                at("coffee", 11, 0, "hall"));
        var other = new BlockExchange(taken.board());
        other.exchange(HALL_AT_9, HALL_AT_11);
        assertThat(other.changes()).isEmpty();
    }

    /** The third stays in its place, since it has no position. */
    @Test
    void talksGoInTheOrderOfTheirPositions() {
        var ordered = Proposals.of(
                aMorning()
                        .withSessions(
                                aTalk("last", "cyber").at(3),
                                aTalk("any", "cyber"),
                                aTalk("first", "cyber").at(1)),
                at("last", 9, 0, "hall"),
                at("any", 9, 30, "hall"),
                at("first", 11, 0, "nook"));
        var sorted = new BlockExchange(ordered.board());
        sorted.sort(List.of(NOOK_AT_11, HALL_AT_9)); // by time, whatever the order of the cells
        assertThat(ordered.told(sorted.changes())).isEqualTo("first 09:00 hall, last 11:00 nook");

        var touched = new BlockExchange(ordered.board());
        touched.in(HALL_AT_9);
        touched.sortTracks();
        assertThat(ordered.told(touched.changes())).isEqualTo("first 09:00 hall, last 11:00 nook");
    }
}
