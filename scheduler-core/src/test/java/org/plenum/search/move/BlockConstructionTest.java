package org.plenum.search.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.search.move.BlockProgramme.aMorning;
import static org.plenum.search.move.BlockProgramme.aTalk;
import static org.plenum.search.move.Proposals.at;

import java.util.Collection;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenum.timetable.TimetableDocument.Position;

/** Tracks without places get empty cells. */
class BlockConstructionTest {
    private static final long PLENTY = 1000;

    private static Proposals twoTracks(Position... positions) {
        return Proposals.of(
                aMorning()
                        .withSessions(
                                aTalk("worms", "cyber"),
                                aTalk("locks", "cyber"),
                                aTalk("keys", "cyber"),
                                aTalk("fences", "borders"),
                                aSession("coffee").lasting(60)),
                positions);
    }

    private static long place(Proposals programme, boolean isTight, long most, boolean isOver) {
        return new BlockConstruction(programme.timetable(), programme.engine(), new SplittableRandom(0))
                .place(isTight, most, () -> isOver);
    }

    private static Collection<Integer> cells(Proposals programme, String... talks) {
        return Stream.of(talks)
                .map(talk -> programme.board().cellOf(programme.index(talk)))
                .toList();
    }

    @Test
    void eachTrackHasCellsOfItsOwn() {
        var programme = twoTracks();
        assertThat(place(programme, false, PLENTY, false)).isPositive();
        var cyber = cells(programme, "worms", "locks", "keys");
        assertThat(cyber).allMatch(cell -> cell >= 0);
        assertThat(cyber.stream().distinct()).hasSize(2); // two and one
        assertThat(cells(programme, "fences"))
                .doesNotContainAnyElementsOf(cyber)
                .allMatch(cell -> cell >= 0);
        assertThat(programme.engine().place(programme.index("coffee"))).isNull(); // which is no talk of a track
    }

    @Test
    void whatHasAPlaceKeepsIt() {
        var programme = twoTracks(at("worms", 9, 0, "hall"), at("coffee", 11, 0, "hall"));
        place(programme, true, PLENTY, false);
        assertThat(programme.engine().place(programme.index("worms"))).isEqualTo(programme.place(9, 0, "hall"));
        assertThat(cells(programme, "locks", "keys", "fences"))
                .doesNotContain(BlockProgramme.HALL_AT_9, BlockProgramme.HALL_AT_11) // neither is empty
                .allMatch(cell -> cell >= 0);
    }

    @Test
    void endsWhereItMayTryNoMoreOrIsOver() {
        var programme = twoTracks();
        assertThat(place(programme, false, 0, false)).isZero();
        assertThat(place(programme, false, PLENTY, true)).isZero();
        assertThat(cells(programme, "worms", "locks", "keys", "fences")).containsOnly(-1);
    }

    @Test
    void whatFindsNoEmptyCellStaysWithoutOne() {
        var programme = Proposals.of(aMorning()
                .withRooms("hall")
                .withSessions(aTalk("worms", "cyber"), aTalk("fences", "borders"), aTalk("maps", "maps"))
                .withBlocksOf("maps"));
        place(programme, false, PLENTY, false);
        assertThat(cells(programme, "worms", "fences", "maps")).containsOnlyOnce(-1); // three tracks for two cells
    }
}
