package org.plenum.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.repair.EjectionChain.Step;

/** The two best ways to other places. */
class BestChainsTest {
    private final Standing standing =
            Standing.of(aConference().withGrid(60).withDays(aDay(MONDAY, 9, 12)).withSessions("talk"));
    private final BestChains best = new BestChains(2);

    private EjectionChain to(int hour, long effort, long soft) {
        return new EjectionChain(List.of(new Step(0, standing.place(hour, "hall"))), effort, soft);
    }

    @Test
    void areSortedByTheirEffortAndThenByWhatTheTimetableCosts() {
        best.offer(to(9, 2, 10));
        best.offer(to(10, 1, 30));
        best.offer(to(11, 1, 20));
        assertThat(best.list()).containsExactly(to(11, 1, 20), to(10, 1, 30));
    }

    @Test
    void holdTheBestToEachPlace() {
        best.offer(to(9, 2, 10));
        best.offer(to(9, 2, 9));
        best.offer(to(9, 2, 11));
        assertThat(best.list()).containsExactly(to(9, 2, 9));
    }

    @Test
    void anEquallyGoodOneDoesNotTakeThePlaceOfTheFirst() {
        var first = to(9, 2, 10);
        best.offer(first);
        best.offer(to(9, 2, 10));
        assertThat(best.list()).singleElement().isSameAs(first);
    }

    @Test
    void needNoMoreThanTheWorstOfThemOnceThereAreEnough() {
        best.offer(to(9, 5, 0));
        assertThat(best.bound()).isEqualTo(Long.MAX_VALUE);
        best.offer(to(10, 3, 0));
        assertThat(best.bound()).isEqualTo(5);
    }
}
