package org.plenum.repair.reoptimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.repair.reoptimise.ReoptimisationOptions.REPAIR_ONLY;
import static org.plenum.repair.reoptimise.ReoptimisationOptions.USUAL;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.conference.SessionBuilder;
import org.plenum.problem.Timetable;
import org.plenum.search.SearchLimits;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.rules.TimetableRules;

/** Drones were published at nine in a hall that is open until eleven, and something is against that now. */
class ReoptimisationLimitsTest {
    private static Reoptimisation reoptimisation(
            SessionBuilder drones, ReoptimisationOptions wishes, SearchLimits limits) {
        var conference = aConference()
                .withGrid(60)
                .withDays(aDay(MONDAY, 9, 11))
                .withSessions(drones)
                .withPublished("drones", monday(9), "hall")
                .build();
        return new Reoptimisation(
                conference,
                TimetableRules.ALL,
                Position.listOf(conference.baseline().orElseThrow()),
                wishes,
                limits,
                0,
                _ -> {});
    }

    private static List<Integer> hours(Timetable timetable) {
        return timetable.placed().stream()
                .map(placed -> placed.start().getHour())
                .toList();
    }

    @Test
    void nothingIsDoneOnceItIsStopped() {
        var search = reoptimisation(
                aSession("drones").forbiddenAt(MONDAY_9_TO_10), USUAL, SearchLimits.ofTime(Duration.ofHours(1)));
        search.stop();
        assertThat(hours(search.run())).isEmpty();
    }

    @Test
    void whatHasToMoveMovesAndTheMovesTriedAreCounted() {
        var search = reoptimisation(
                aSession("drones").forbiddenAt(MONDAY_9_TO_10),
                USUAL.withStability(REPAIR_ONLY),
                SearchLimits.ofMoves(100));
        assertThat(hours(search.run())).containsExactly(10);
        assertThat(search.soFar().moves()).isBetween(1L, 100L);
        assertThat(search.isOptimal()).isFalse();
    }
}
