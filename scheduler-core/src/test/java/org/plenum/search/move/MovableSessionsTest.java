package org.plenum.search.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.search.move.Proposals.at;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Relation;
import org.plenum.problem.Placement;

/** What can move, alone and together. */
class MovableSessionsTest {
    private static ConferenceBuilder aMorning() {
        return aConference()
                .withGrid(60)
                .withDays(aDay(MONDAY, 9, 12))
                .withRooms(aRoom("hall").seating(50))
                .withSessions(
                        aSession("talk"), aSession("panel"), aSession("pinned").pinnedTo(monday(11), "hall"));
    }

    private static List<String> ids(Collection<Placement> placements) {
        return placements.stream().map(placement -> placement.session().id()).toList();
    }

    @Test
    void areThoseThatAreNotPinnedAndHaveSomewhereToGo() {
        var proposals =
                Proposals.of(aMorning().withSessions(aSession("crowd").expecting(51)), at("pinned", 11, 0, "hall"));
        assertThat(ids(proposals.movables().single())).containsExactly("talk", "panel");
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE", "CONSECUTIVE", "SAME_START", "SAME_DAY"})
    void areTiedByWhatHoldsThemTogetherInTime(Relation.Type type) {
        var proposals = Proposals.of(aMorning().withRelations(aRelation(type, "panel", "talk")));
        assertThat(proposals.movables().tied().stream().map(MovableSessionsTest::ids))
                .containsExactly(List.of("panel", "talk"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SAME_ROOM", "DIFFERENT_DAY", "DIFFERENT_ROOM", "NO_OVERLAP"})
    void areNotTiedByAnythingElse(Relation.Type type) {
        assertThat(Proposals.of(aMorning().withRelations(aRelation(type, "panel", "talk")))
                        .movables()
                        .tied())
                .isEmpty();
    }

    @Test
    void areNotTiedToWhatCannotMove() {
        assertThat(Proposals.of(aMorning().withRelations(aRelation(Relation.Type.BEFORE, "talk", "pinned")))
                        .movables()
                        .tied())
                .isEmpty();
    }

    @Test
    void haveTalksWhereOneBelongsToATrackThatComesInBlocks() {
        assertThat(MovableSessions.hasTalks(Proposals.of(aMorning()).timetable()))
                .isFalse();
        var loose = aMorning().withSessions(aSession("worms").onTrack("cyber"));
        assertThat(MovableSessions.hasTalks(Proposals.of(loose).timetable())).isFalse();
        var inBlocks =
                aMorning().withBlocksOf("cyber").withSessions(aSession("worms").onTrack("cyber"));
        assertThat(MovableSessions.hasTalks(Proposals.of(inBlocks).timetable())).isTrue();
    }
}
