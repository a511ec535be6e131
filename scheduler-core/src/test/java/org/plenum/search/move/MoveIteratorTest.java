package org.plenum.search.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.search.move.BlockProgramme.threeTalks;
import static org.plenum.search.move.Proposals.at;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Moves without an end, of sessions and of blocks. */
class MoveIteratorTest {

    @Test
    void hasNoneWhereNothingCanMove() {
        var proposals = Proposals.of(
                aConference().withGrid(60).withSessions(aSession("talk").pinnedTo(monday(9), "hall")),
                at("talk", 9, 0, "hall"));
        assertThat(new MoveIterator(proposals.movables(), new SplittableRandom(0)).hasNext())
                .isFalse();
    }

    /** All draws but those of {@link SessionMoves#anywhere} are empty: there is one place, and it is there. */
    @Test
    void hasOneEvenWhereNoneLeadsAnywhere() {
        var proposals = Proposals.of(
                aConference().withGrid(60).withDays(aDay(MONDAY, 9, 10)).withSessions("talk"),
                at("talk", 9, 0, "hall"));
        var moves = new MoveIterator(proposals.movables(), new SplittableRandom(0));
        assertThat(moves.hasNext()).isTrue();
        assertThat(proposals.told(moves.next().steps())).isEqualTo("talk 09:00 hall");
    }

    @Test
    void takesTalksWithTheirBlocksAndSeldomAlone() {
        var programme = threeTalks();
        assertThat(programme.drawn(random ->
                        new MoveIterator(programme.movables(), random).next().steps()))
                .contains("fences 09:00 hall, worms 11:00 nook, locks 11:30 nook") // a block with a block
                .contains("fences 10:00 hall"); // alone, in no block
    }
}
