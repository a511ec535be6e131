package org.plenum.search.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.search.move.BlockProgramme.aMorning;
import static org.plenum.search.move.BlockProgramme.aTalk;
import static org.plenum.search.move.BlockProgramme.threeTalks;
import static org.plenum.search.move.Proposals.at;

import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** What is tried with a talk, with its block, and with its track. */
class BlockMovesTest {
    private static SortedSet<String> drawn(Proposals programme, String talk) {
        return programme.drawn(random -> new BlockMoves(programme.board(), random).draw(programme.index(talk)));
    }

    @Test
    void aTrackOfOneTalkHasEachOtherCellOrChangesWithTheOtherTrack() {
        assertThat(drawn(threeTalks(), "fences"))
                .containsExactly(
                        "fences 09:00 nook", // an empty cell at another time
                        "fences 11:00 hall", // another in another room
                        "worms 11:00 hall, locks 11:30 hall, fences 09:00 nook", // the blocks of time change
                        "worms 11:00 nook, locks 11:30 nook, fences 09:00 hall");
    }

    @Test
    void theTalksOfATrackChangePlacesOrPart() {
        assertThat(drawn(threeTalks(), "worms"))
                .containsExactly(
                        "fences 09:00 hall, worms 11:00 nook, locks 11:30 nook", // with the other track's cell
                        "locks 09:00 hall, worms 09:30 hall", // in the other order
                        "locks 09:00 nook", // in a cell of its own
                        "locks 11:00 hall",
                        "worms 09:00 nook, locks 09:30 nook", // both to an empty cell
                        "worms 11:00 hall, locks 11:30 hall",
                        "worms 11:00 hall, locks 11:30 hall, fences 09:00 nook");
    }

    @Test
    void aTalkWithoutAPlaceComesToItsTrackOrToAnEmptyCell() {
        var programme = Proposals.of(
                aMorning().withSessions(aTalk("worms", "cyber"), aTalk("locks", "cyber"), aTalk("fences", "borders")),
                at("locks", 9, 30, "hall"),
                at("fences", 11, 0, "nook"));
        assertThat(drawn(programme, "worms"))
                .containsExactly(
                        "locks 09:00 hall, worms 09:30 hall", // in its track's cell, from the beginning on
                        "worms 09:00 nook",
                        "worms 11:00 hall");
    }

    @Test
    void talksOutOfTheirPositionsAreSorted() {
        var programme = Proposals.of(
                aMorning()
                        .withSessions(
                                aTalk("second", "cyber").at(2),
                                aTalk("first", "cyber").at(1)),
                at("second", 9, 0, "hall"),
                at("first", 9, 30, "hall"));
        assertThat(drawn(programme, "first")).contains("first 09:00 hall, second 09:30 hall");
    }
}
