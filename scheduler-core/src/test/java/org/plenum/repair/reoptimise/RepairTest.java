package org.plenum.repair.reoptimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.repair.reoptimise.ReoptimisationOptions.Least.DELEGATES;
import static org.plenum.repair.reoptimise.ReoptimisationOptions.Least.MOVES;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.SessionBuilder;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Timetable;
import org.plenum.repair.MoveBudget;
import org.plenum.repair.reoptimise.ReoptimisationOptions.Least;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.rules.TimetableRules;

/** Drones and papers at nine, in the hall and in the annex, which are open until eleven. */
class RepairTest {
    private static ConferenceBuilder aPublishedMorning(SessionBuilder... sessions) {
        return aConference()
                .withGrid(60)
                .withDays(aDay(MONDAY, 9, 11))
                .withRooms("hall", "annex")
                .withPeople(aPerson("ada"))
                .withSessions(sessions)
                .withPublished("drones", monday(9), "hall")
                .withPublished("papers", monday(9), "annex");
    }

    private static Timetable standing(ConferenceBuilder builder) {
        var conference = builder.build();
        return CompiledProblem.of(conference, TimetableRules.ALL)
                .toTimetable(Position.listOf(conference.baseline().orElseThrow()));
    }

    private static List<String> repaired(
            Timetable timetable, Least least, long leastEffort, MoveBudget budget, BooleanSupplier isOver) {
        var effort = BaselinePlaces.of(timetable).effort(least);
        new Repair(timetable, effort, new SplittableRandom(0), budget, isOver).run(leastEffort);
        return timetable.placed().stream()
                .map(placed -> "%s %d %s"
                        .formatted(
                                placed.session().id(),
                                placed.start().getHour(),
                                placed.room().id()))
                .toList();
    }

    private static List<String> repaired(ConferenceBuilder conference, Least least) {
        return repaired(standing(conference), least, 0, new MoveBudget(10_000), () -> false);
    }

    @Test
    void whatBreaksNothingStays() {
        assertThat(repaired(aPublishedMorning(aSession("drones"), aSession("papers")), MOVES))
                .containsExactly("drones 9 hall", "papers 9 annex");
    }

    @Test
    void whatCannotStayGoesAndNothingElse() {
        var conference = aPublishedMorning(aSession("drones").forbiddenAt(MONDAY_9_TO_10), aSession("papers"));
        assertThat(repaired(conference, MOVES)).containsExactly("drones 10 hall", "papers 9 annex");
    }

    @Test
    void ofTwoThatBreakARuleTogetherTheOneMovesThatFewerComeTo() {
        var conference = aPublishedMorning(
                aSession("drones").expecting(5).with("ada"),
                aSession("papers").expecting(50).with("ada"));
        assertThat(repaired(conference, DELEGATES)).containsExactly("drones 10 hall", "papers 9 annex");
        var other = aPublishedMorning(
                aSession("drones").expecting(50).with("ada"),
                aSession("papers").expecting(5).with("ada"));
        assertThat(repaired(other, DELEGATES)).containsExactly("drones 9 hall", "papers 10 annex");
    }

    /** In a room of a hundred, 60 and 50 are ten too many: whoever goes, the third stays, though without it they would do, too. */
    @Test
    void whoDoesNotMatterInTheEndStays() {
        var conference = aPublishedMorning(
                        aSession("drones").expecting(60).onlyIn("hall"),
                        aSession("papers").expecting(50).onlyIn("hall"),
                        aSession("ports").expecting(1).onlyIn("hall"))
                .withRooms(aRoom("hall").shared().seating(100), aRoom("annex"));
        var timetable = CompiledProblem.of(conference.build(), TimetableRules.ALL)
                .toTimetable(List.of(
                        new Position("drones", monday(9), "hall", false),
                        new Position("papers", monday(9), "hall", false),
                        new Position("ports", monday(9), "hall", false)));
        assertThat(repaired(timetable, MOVES, 0, new MoveBudget(10_000), () -> false))
                .contains("ports 9 hall")
                .hasSize(3);
    }

    @Test
    void whatIsNewIsPlaced() {
        var conference = aPublishedMorning(aSession("drones"), aSession("papers"), aSession("new"));
        assertThat(repaired(conference, MOVES)).hasSize(3).contains("drones 9 hall", "papers 9 annex");
    }

    @Test
    void nothingIsPlacedAnyMoreOnceItIsOver() {
        var conference = aPublishedMorning(aSession("drones").forbiddenAt(MONDAY_9_TO_10), aSession("papers"));
        assertThat(repaired(standing(conference), MOVES, 0, new MoveBudget(10_000), () -> true))
                .containsExactly("papers 9 annex");
        assertThat(repaired(standing(conference), MOVES, 0, new MoveBudget(0), () -> false))
                .containsExactly("papers 9 annex");
    }

    @Test
    void oneAttemptIsEnoughWhereNothingTakesLess() {
        var conference = aPublishedMorning(aSession("drones").forbiddenAt(MONDAY_9_TO_10), aSession("papers"));
        assertThat(asked(conference, 1)).isLessThan(asked(conference, 0)); // 1 is what it takes at least
    }

    /** How often a repair asks whether it is over: for each session that it places, and between two attempts. */
    private static int asked(ConferenceBuilder conference, long leastEffort) {
        var asked = new AtomicInteger();
        repaired(standing(conference), MOVES, leastEffort, new MoveBudget(10_000), () -> {
            asked.incrementAndGet();
            return false;
        });
        return asked.get();
    }
}
