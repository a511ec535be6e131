package org.plenum.repair.reoptimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.repair.reoptimise.ReoptimisationOptions.REPAIR_ONLY;
import static org.plenum.repair.reoptimise.ReoptimisationOptions.USUAL;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.SessionBuilder;
import org.plenum.problem.Timetable;
import org.plenum.search.SearchLimits;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.rules.TimetableRules;

/** A published morning in two rooms, nine to twelve, and what becomes of it after a change. */
class ReoptimisationTest {
    private static final ReoptimisationOptions REPAIR = USUAL.withStability(REPAIR_ONLY);

    /** Drones and papers in the hall, ports and visas in the annex; one free hour in each room, the last. */
    private static ConferenceBuilder aPublishedMorning() {
        return aPublishedMorning(aSession("drones"), aSession("papers"), aSession("ports"), aSession("visas"));
    }

    private static ConferenceBuilder aPublishedMorning(SessionBuilder... sessions) {
        return aConference()
                .withGrid(60)
                .withDays(aDay(MONDAY, 9, 12))
                .withRooms(aRoom("hall"), aRoom("annex"))
                .withSessions(sessions)
                .withPublished("drones", monday(9), "hall")
                .withPublished("papers", monday(10), "hall")
                .withPublished("ports", monday(9), "annex")
                .withPublished("visas", monday(10), "annex");
    }

    private static Reoptimisation reoptimisation(Conference conference, ReoptimisationOptions wishes) {
        return new Reoptimisation(
                conference,
                TimetableRules.ALL,
                Position.listOf(conference.baseline().orElseThrow()),
                wishes,
                SearchLimits.ofMoves(20_000),
                0,
                _ -> {});
    }

    private static List<String> told(Timetable timetable) {
        return timetable.placed().stream()
                .map(one -> "%s %d %s"
                        .formatted(
                                one.session().id(),
                                one.start().getHour(),
                                one.room().id()))
                .toList();
    }

    @Test
    void whatNothingHasHitStays() {
        var search = reoptimisation(aPublishedMorning().build(), REPAIR);

        assertThat(told(search.run()))
                .containsExactly("drones 9 hall", "papers 10 hall", "ports 9 annex", "visas 10 annex");
        assertThat(search.disturbance()).isEqualTo(new DisruptionSummary(0, 0, 0, 0));
    }

    @Test
    void onlyWhoWasInAClosedRoomMoves() {
        var search = reoptimisation(
                aPublishedMorning()
                        .withRooms(aRoom("hall").unavailable(between(monday(10), monday(11))), aRoom("annex"))
                        .build(),
                REPAIR);

        // papers has to leave the hall at ten; an hour later in the hall or the annex, and it stays in its room
        assertThat(told(search.run()))
                .containsExactly("drones 9 hall", "papers 11 hall", "ports 9 annex", "visas 10 annex");
        assertThat(search.disturbance()).isEqualTo(new DisruptionSummary(1, 0, 1, 1));
        assertThat(search.disturbance().isLeast()).isTrue();
    }

    @Test
    void roomIsMadeForWhoHasNoOtherTime() {
        var onlyAtTen = aRoom("hall").unavailable(between(monday(9), monday(10)), between(monday(11), monday(12)));
        var search = reoptimisation(
                aPublishedMorning(
                                aSession("drones").onlyIn("hall"),
                                aSession("papers"),
                                aSession("ports"),
                                aSession("visas"))
                        .withRooms(onlyAtTen, aRoom("annex"))
                        .build(),
                REPAIR);

        // drones needs the hall, which has ten o'clock left: papers leaves it for the one free hour of the annex
        assertThat(told(search.run()))
                .containsExactly("drones 10 hall", "papers 11 annex", "ports 9 annex", "visas 10 annex");
        assertThat(search.disturbance())
                .isEqualTo(new DisruptionSummary(2, 0, 2, 1)); // that papers must go is not seen beforehand
        assertThat(search.disturbance().isLeast()).isFalse();
    }

    @Test
    void fewerPeopleMoveWhereThatIsWished() {
        var conference = aPublishedMorning(
                        aSession("drones").with("expert").expecting(50),
                        aSession("papers"),
                        aSession("ports").with("expert").expecting(5),
                        aSession("visas"))
                .withPeople(aPerson("expert"))
                .build();

        var search = reoptimisation(conference, REPAIR.withLeast(ReoptimisationOptions.Least.DELEGATES));

        // the expert cannot be in both at nine: the five move, not the fifty
        assertThat(told(search.run())).contains("drones 9 hall").doesNotContain("ports 9 annex");
        assertThat(search.disturbance()).isEqualTo(new DisruptionSummary(1, 0, 6, 6)); // five, and whoever runs it
    }

    @Test
    void whatIsKeptOrFrozenStaysWhateverItBreaks() {
        var closed = aPublishedMorning()
                .withRooms(aRoom("hall").unavailable(between(monday(9), monday(11))), aRoom("annex"))
                .build();

        var kept = reoptimisation(closed, REPAIR.withKeep(List.of("drones")));
        assertThat(told(kept.run())).contains("drones 9 hall").doesNotContain("papers 10 hall");

        var frozen = reoptimisation(closed, REPAIR.withFreezeBefore(monday(10)));
        // drones has begun; papers goes to eleven and not back to nine, where the annex would be taken anyway
        assertThat(told(frozen.run())).contains("drones 9 hall", "papers 11 hall", "ports 9 annex");
    }

    @Test
    void whatIsPinnedElsewhereIsAMoveThatHasToBe() {
        var search = reoptimisation(
                aPublishedMorning(
                                aSession("drones").pinnedTo(monday(10), "annex"),
                                aSession("papers"),
                                aSession("ports"),
                                aSession("visas"))
                        .build(),
                REPAIR);

        // visas makes way for drones, and goes wherever an hour is free
        assertThat(told(search.run())).contains("drones 10 annex", "papers 10 hall", "ports 9 annex");
        assertThat(search.disturbance()).isEqualTo(new DisruptionSummary(2, 0, 2, 2));
    }

    @Test
    void nothingGoesToAFrozenTime() {
        var search = reoptimisation(
                aPublishedMorning(
                                aSession("drones"),
                                aSession("papers"),
                                aSession("visas"),
                                aSession("ports"),
                                aSession("added").allowedAt(between(monday(9), monday(10))))
                        .withRooms(aRoom("hall"), aRoom("annex"), aRoom("lounge"))
                        .build(),
                REPAIR.withFreezeBefore(monday(10)));

        assertThat(told(search.run())).noneMatch(place -> place.startsWith("added")); // the lounge is free at nine
    }

    @Test
    void noMoreMoveThanWereAgreed() {
        var closed = aPublishedMorning()
                .withRooms(aRoom("hall").unavailable(between(monday(9), monday(11))), aRoom("annex"))
                .build();

        var free = reoptimisation(closed, REPAIR);
        assertThat(free.run().placed()).hasSize(4); // drones and papers go to eleven, in hall and annex
        assertThat(free.disturbance().moved()).isEqualTo(2);

        var limited = reoptimisation(closed, REPAIR.withMaxMoves(1));
        assertThat(limited.run().placed()).hasSize(3); // one goes there, the other is left out
        assertThat(limited.disturbance()).isEqualTo(new DisruptionSummary(1, 1, 1, 2));
        assertThat(limited.disturbance().isLeast()).isFalse(); // one move is less than two, but somebody has no place
    }

    @Test
    void anotherTeamIsEnoughReasonForOneToMoveAndNotForTwo() {
        var search = reoptimisation(
                aPublishedMorning(
                                aSession("drones").interpretedFor("ar"),
                                aSession("papers"),
                                aSession("ports").interpretedFor("ar"),
                                aSession("visas"))
                        .withResources(aTeam("ar-team", "ar", 1))
                        .build(),
                REPAIR);

        search.run();

        assertThat(search.disturbance()).isEqualTo(new DisruptionSummary(1, 0, 1, 1)); // of two at nine one leaves
    }

    @Tag("slow")
    @Test
    void betterPlacesAreTakenOnlyWhereThatPaysForTheDisturbance() {
        var conference = aPublishedMorning(
                        aSession("drones").expecting(9).undesiredAt(between(monday(9), monday(10))),
                        aSession("papers"),
                        aSession("ports"),
                        aSession("visas"))
                .build();

        // an hour of an undesired time costs more than telling nine people at their usual price, not at 256 times it
        assertThat(told(reoptimisation(conference, USUAL.withStability(1)).run()))
                .doesNotContain("drones 9 hall");
        assertThat(told(reoptimisation(conference, USUAL.withStability(9)).run()))
                .contains("drones 9 hall");
        assertThat(told(reoptimisation(conference, REPAIR).run())).contains("drones 9 hall");
    }

    @Test
    void aConferenceWithoutABaselineHasNothingToKeep() {
        var conference = aConference().withSessions("drones").build();
        assertThatThrownBy(() -> new Reoptimisation(
                        conference, TimetableRules.ALL, List.of(), USUAL, SearchLimits.DEFAULT, 0, _ -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no baseline");
    }

    @Tag("slow")
    @Test
    void theSameMovesGiveTheSameTimetable() {
        var conference = aPublishedMorning()
                .withRooms(aRoom("hall").unavailable(between(monday(10), monday(11))), aRoom("annex"))
                .build();

        assertThat(told(reoptimisation(conference, USUAL).run()))
                .isEqualTo(told(reoptimisation(conference, USUAL).run()));
    }
}
