package org.plenum.search.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.search.move.BlockProgramme.HALL_AT_11;
import static org.plenum.search.move.BlockProgramme.HALL_AT_9;
import static org.plenum.search.move.BlockProgramme.NOOK_AT_11;
import static org.plenum.search.move.BlockProgramme.aMorning;
import static org.plenum.search.move.BlockProgramme.aTalk;
import static org.plenum.search.move.BlockProgramme.threeTalks;
import static org.plenum.search.move.Proposals.at;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is in a cell, whose it is, and what there is time for. */
class BlockGridTest {

    @Test
    void showsTheTalksOfACellByTheirStarts() {
        var programme = threeTalks();
        var inTheHall = programme.board().talksIn(HALL_AT_9);
        assertThat(inTheHall).isNotNull();
        assertThat(programme.ids(inTheHall)).containsExactly("worms", "locks");
        assertThat(programme.board().talksIn(HALL_AT_11)).isEmpty();
        assertThat(programme.board().cellOf(programme.index("fences"))).isEqualTo(NOOK_AT_11);
    }

    @Test
    void followsTheEngine() {
        var programme = threeTalks();
        programme.engine().move(programme.index("worms"), programme.place(11, 30, "hall"));
        assertThat(programme.board().cellOf(programme.index("worms"))).isEqualTo(HALL_AT_11);
        programme.engine().move(programme.index("worms"), null);
        assertThat(programme.board().cellOf(programme.index("worms"))).isNegative();
    }

    @Test
    void groupsTalksByTheirTracks() {
        var programme = threeTalks();
        var board = programme.board();
        assertThat(board.tracks().stream().map(programme::ids))
                .containsExactly(List.of("worms", "locks"), List.of("fences"));
        assertThat(programme.ids(board.talksOfTrackOf(programme.index("locks"))))
                .containsExactly("worms", "locks");
        assertThat(board.cellsOf(board.tracks().getFirst())).containsExactly(HALL_AT_9); // once, for both
    }

    @Test
    void aCellWithAnythingElseIsTaken() {
        var programme = Proposals.of(
                aMorning()
                        .withSessions(
                                aTalk("worms", "cyber"),
                                aTalk("fences", "borders"),
                                aSession("coffee").lasting(30),
                                aTalk("keys", "cyber").pinnedTo(monday(11, 30), "nook")),
                at("worms", 9, 0, "hall"),
                at("fences", 9, 30, "hall"),
                at("coffee", 11, 0, "hall"),
                at("keys", 11, 30, "nook"));
        assertThat(programme.board().talksIn(HALL_AT_9)).isNull(); // two tracks
        assertThat(programme.board().talksIn(HALL_AT_11)).isNull(); // not of a track that comes in blocks
        assertThat(programme.board().talksIn(NOOK_AT_11)).isNull(); // pinned
        assertThat(programme.board().isTalk(programme.index("coffee"))).isFalse();
        assertThat(programme.board().isTalk(programme.index("keys"))).isFalse();
        assertThat(programme.board().isTalk(programme.index("worms"))).isTrue();
    }

    @Test
    void tracksHavePositionsWhereOneOfTheirTalksHas() {
        var programme = Proposals.of(aMorning()
                .withSessions(aTalk("worms", "cyber"), aTalk("locks", "cyber").at(1), aTalk("fences", "borders")));
        assertThat(programme.board().hasPositions()).isTrue();
        assertThat(programme.board().hasPositions(programme.board().trackOf(programme.index("worms"))))
                .isTrue();
        assertThat(programme.board().hasPositions(programme.board().trackOf(programme.index("fences"))))
                .isFalse();
        assertThat(threeTalks().board().hasPositions()).isFalse();
    }

    @Test
    void packsOneBehindTheOtherAsManyAsThereIsTimeFor() {
        var programme = threeTalks();
        var all = List.of(programme.index("fences"), programme.index("worms"), programme.index("locks"));
        assertThat(programme.board().pack(HALL_AT_11, all))
                .containsExactly(programme.place(11, 0, "hall"), programme.place(11, 30, "hall")); // not the third
    }

    @Test
    void leavesTheTimeThatARoomTakesToMakeReady() {
        var programme = Proposals.of(aMorning()
                .withRooms(aRoom("hall").readyAfter(15), aRoom("nook"))
                .withSessions(aTalk("worms", "cyber"), aTalk("locks", "cyber")));
        assertThat(programme.board().pack(HALL_AT_9, List.of(0, 1)))
                .containsExactly(programme.place(9, 0, "hall")); // the second could begin at 9:45, and only on the grid
    }

    @Test
    void packsSideBySideInASharedRoomAsManyAsItSeats() {
        var programme = Proposals.of(aMorning()
                .withRooms(aRoom("hall").shared().seating(100), aRoom("nook"))
                .withSessions(
                        aTalk("worms", "cyber").expecting(60),
                        aTalk("locks", "cyber").expecting(40),
                        aTalk("keys", "cyber").expecting(1)));
        assertThat(programme.board().pack(HALL_AT_9, List.of(0, 1, 2)))
                .containsExactly(
                        programme.place(9, 0, "hall"), programme.place(9, 0, "hall"), programme.place(9, 30, "hall"));
    }
}
