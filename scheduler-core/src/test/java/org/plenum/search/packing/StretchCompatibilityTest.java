package org.plenum.search.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aSession;

import org.junit.jupiter.api.Test;
import org.plenum.problem.CompiledProblem;
import org.plenum.timetable.rules.TimetableRules;

/** Two talks of a track that comes in blocks, one of another, and two that are with anybody. */
class StretchCompatibilityTest {
    private static final int WORMS = 0;
    private static final int LOCKS = 1;
    private static final int FENCES = 2;
    private static final int COFFEE = 3;
    private static final int MAPS = 4;

    private final StretchCompatibility fellows = new StretchCompatibility(CompiledProblem.of(
                    aConference()
                            .withBlocksOf("cyber")
                            .withBlocksOf("borders")
                            .withSessions(
                                    aSession("worms").onTrack("cyber"),
                                    aSession("locks").onTrack("cyber"),
                                    aSession("fences").onTrack("borders"),
                                    aSession("coffee"),
                                    aSession("maps").onTrack("anywhere"))
                            .build(),
                    TimetableRules.ALL)
            .toTimetable());

    @Test
    void aTrackInBlocksIsAmongItself() {
        assertThat(fellows.isShared(WORMS, LOCKS)).isTrue();
        assertThat(fellows.isShared(WORMS, FENCES)).isFalse();
        assertThat(fellows.isShared(WORMS, COFFEE)).isFalse();
        assertThat(fellows.isClosed(FENCES)).isTrue();
        assertThat(fellows.of(LOCKS)).containsExactly(WORMS, LOCKS);
    }

    @Test
    void allOthersAreWithEachOther() {
        assertThat(fellows.isShared(COFFEE, MAPS)).isTrue();
        assertThat(fellows.isClosed(COFFEE)).isFalse();
        assertThat(fellows.of(MAPS)).containsExactly(COFFEE, MAPS);
    }
}
