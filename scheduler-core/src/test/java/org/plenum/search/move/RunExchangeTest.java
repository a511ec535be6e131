package org.plenum.search.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.search.move.Proposals.at;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An hour in the hall for two half hours in the nook. */
class RunExchangeTest {
    private static Proposals anHourAndTwoHalves() {
        return Proposals.of(
                aConference()
                        .withGrid(30)
                        .withDays(aDay(MONDAY, 9, 10))
                        .withRooms("hall", "nook")
                        .withSessions(
                                aSession("hour"),
                                aSession("one").lasting(30),
                                aSession("two").lasting(30)),
                at("hour", 9, 0, "hall"),
                at("one", 9, 0, "nook"),
                at("two", 9, 30, "nook"));
    }

    private static long found(int draws, Proposals proposals, RunExchange runs, RandomGenerator random) {
        return IntStream.range(0, draws)
                .filter(_ -> !runs.draw(proposals.index("hour"), proposals.index("one"), random)
                        .isEmpty())
                .count();
    }

    @Test
    void oneForTwoInAnyOrder() {
        var proposals = anHourAndTwoHalves();
        var drawn =
                proposals.drawn(random -> new RunExchange(proposals.movables().regrouping())
                        .draw(proposals.index("hour"), proposals.index("one"), random));
        assertThat(drawn)
                .contains("hour 09:00 nook, one 09:00 hall, two 09:30 hall")
                .contains("hour 09:00 nook, two 09:00 hall, one 09:30 hall")
                .contains("two 09:00 nook, one 09:30 nook") // the hour stays
                .allMatch(told -> told.contains("one") && told.contains("two")); // one half alone has no hour's time
    }

    @Test
    void isRareWhereItWasInVainForLong() {
        var proposals = anHourAndTwoHalves();
        var runs = new RunExchange(proposals.movables().regrouping());
        var random = new SplittableRandom(0);
        assertThat(found(64, proposals, runs, random)).isGreaterThan(32);
        assertThat(found(800, proposals, runs, random)).isBetween(20L, 160L); // an eighth of 800 at most, and chance
    }

    @Test
    void isAsOftenAsBeforeOnceOneWasKept() {
        var proposals = anHourAndTwoHalves();
        var runs = new RunExchange(proposals.movables().regrouping());
        var random = new SplittableRandom(0);
        var inVain = found(64, proposals, runs, random);
        assertThat(inVain).isPositive();
        var kept = Stream.generate(() -> runs.draw(proposals.index("hour"), proposals.index("one"), random))
                .filter(steps -> proposals.told(steps).equals("hour 09:00 nook, one 09:00 hall, two 09:30 hall"))
                .findFirst()
                .orElseThrow();
        proposals.keep(kept);
        assertThat(found(64, proposals, runs, random)).isGreaterThan(32);
    }
}
