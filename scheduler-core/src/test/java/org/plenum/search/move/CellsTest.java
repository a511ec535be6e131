package org.plenum.search.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.search.move.BlockProgramme.HALL_AT_11;
import static org.plenum.search.move.BlockProgramme.HALL_AT_9;
import static org.plenum.search.move.BlockProgramme.NOOK_AT_11;
import static org.plenum.search.move.BlockProgramme.NOOK_AT_9;
import static org.plenum.search.move.BlockProgramme.threeTalks;

import org.junit.jupiter.api.Test;

/** Two blocks of time in two rooms are four cells. */
class CellsTest {
    private final Proposals programme = threeTalks();
    private final Cells cells = programme.board().cells();

    @Test
    void areNumberedByTheirBlocksAndThenTheirRooms() {
        assertThat(cells.count()).isEqualTo(4);
        assertThat(cells.of(programme.place(9, 30, "hall"))).isEqualTo(HALL_AT_9);
        assertThat(cells.of(programme.place(9, 0, "nook"))).isEqualTo(NOOK_AT_9);
        assertThat(cells.of(programme.place(11, 30, "nook"))).isEqualTo(NOOK_AT_11);
        assertThat(cells.blockOf(NOOK_AT_11)).isEqualTo(1);
        assertThat(cells.roomOf(NOOK_AT_11)).isEqualTo(1);
    }

    @Test
    void outsideOfTheBlocksThereIsNone() {
        assertThat(cells.of(programme.place(10, 0, "hall"))).isNegative();
        assertThat(cells.of(null)).isNegative();
    }

    @Test
    void haveNeighboursInOtherRoomsAndAtOtherTimes() {
        assertThat(cells.inRoom(HALL_AT_11, 1)).isEqualTo(NOOK_AT_11);
        assertThat(cells.inBlock(HALL_AT_11, 0)).isEqualTo(HALL_AT_9);
    }

    @Test
    void areAsLongAsTheirStarts() {
        assertThat(cells.minutesOf(HALL_AT_11)).isEqualTo(60);
        assertThat(cells.placesIn(HALL_AT_11))
                .containsExactly(programme.place(11, 0, "hall"), programme.place(11, 30, "hall"));
    }
}
