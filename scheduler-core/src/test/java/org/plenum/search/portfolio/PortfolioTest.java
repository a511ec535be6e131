package org.plenum.search.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.Conference;
import org.plenum.rule.Score;
import org.plenum.search.Problems;
import org.plenum.search.Search;
import org.plenum.search.SearchLimits;
import org.plenum.search.SearchProgress;
import org.plenum.search.SingleSearch;
import org.plenum.timetable.rules.TimetableRules;

/** Several searches, of which the best counts, whatever their threads do. */
class PortfolioTest {
    private static final Conference CONFERENCE = Problems.sample("heads-of-ncb-15.json");
    private static final SearchLimits MOVES = SearchLimits.ofMoves(20_000);
    private static final Strategy SOLVE =
            (limits, seed, onBetter) -> new SingleSearch(CONFERENCE, TimetableRules.ALL, limits, seed, onBetter);

    /** Leaves everything out. */
    private static final Strategy IDLE = (_, seed, onBetter) ->
            new SingleSearch(CONFERENCE, TimetableRules.ALL, SearchLimits.ofMoves(0), seed, onBetter);

    /** Anything without a broken hard rule and with a place for everything. */
    private static final Score COMPLETE = new Score(0, 0, -1_000_000_000);

    private static final SearchLimits AN_HOUR_OR_COMPLETE = new SearchLimits(
            Optional.of(Duration.ofHours(1)), Optional.empty(), Optional.empty(), Optional.of(COMPLETE));

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 2", "3, 1", "3, 2", "3, 3"})
    void givesTheSameTimetableHoweverManyRunAtOnce(int runs, int atOnce) {
        var first = portfolio(runs, MOVES, 7, 2, SOLVE);
        var second = portfolio(runs, MOVES, 7, atOnce, SOLVE);

        assertThat(Problems.positions(second.run())).isEqualTo(Problems.positions(first.run()));
        assertThat(second.bestScore()).isEqualTo(first.bestScore());
        assertThat(second.soFar().seed()).isEqualTo(first.soFar().seed());
        assertThat(second.soFar().moves()).isEqualTo(runs * 20_000L); // each run has the whole limit
    }

    @Test
    void isTheBestOfWhatItsSeedsFindAlone() {
        var alone = LongStream.of(5, 6, 7)
                .mapToObj(seed -> Problems.solve(CONFERENCE, MOVES, seed))
                .peek(Search::run)
                .max(Comparator.comparing(Search::bestScore))
                .orElseThrow();

        var portfolio = portfolio(3, MOVES, 5, 2, SOLVE);

        assertThat(Problems.positions(portfolio.run())).isEqualTo(Problems.positions(alone.best()));
        assertThat(portfolio.bestScore()).isEqualTo(alone.bestScore());
        assertThat(portfolio.soFar().seed()).isEqualTo(alone.soFar().seed());
    }

    @Test
    void takesTheFirstOfEquals() {
        Strategy always = (limits, _, onBetter) -> SOLVE.begin(limits, 1, onBetter);

        var portfolio = portfolio(3, MOVES, 40, 3, always);
        portfolio.run();

        assertThat(portfolio.soFar().seed()).isEqualTo(40); // not 41 or 42, which found the same
    }

    @Test
    void tellsOnlyWhatIsBetterThanAllBefore() {
        var told = new CopyOnWriteArrayList<Score>();

        var portfolio = new Portfolio(Collections.nCopies(3, SOLVE), MOVES, 0, 3, each -> told.add(each.best()));
        portfolio.run();

        assertThat(told).isSorted().doesNotHaveDuplicates().endsWith(portfolio.bestScore());
    }

    @Test
    void stopsAllRunsFromAnotherThread() throws InterruptedException {
        var found = new CountDownLatch(1);
        var limits = SearchLimits.ofTime(Duration.ofHours(3));
        var portfolio = new Portfolio(Collections.nCopies(3, SOLVE), limits, 0, 2, _ -> found.countDown());
        var stopping = Thread.ofPlatform().start(() -> {
            awaitQuietly(found);
            portfolio.stop();
        });

        var timetable = portfolio.run();

        stopping.join();
        assertThat(timetable).isSameAs(portfolio.best());
        assertThat(portfolio.bestScore())
                .isGreaterThan(Problems.solve(CONFERENCE, MOVES, 0).bestScore());
    }

    @Test
    void endsAtOnceWhereItWasStoppedBefore() {
        var portfolio = portfolio(3, SearchLimits.ofTime(Duration.ofHours(3)), 0, 2, SOLVE);

        portfolio.stop();

        assertThat(portfolio.run().leftOut()).isNotEmpty();
    }

    @Test
    void endsAllRunsWhereOneReachesTheTarget() {
        var portfolio = portfolio(3, AN_HOUR_OR_COMPLETE, 0, 3, SOLVE);

        portfolio.run();

        assertThat(portfolio.bestScore()).isGreaterThanOrEqualTo(COMPLETE);
    }

    /** Which one reaches it first in time is up to the threads; which one by number is not. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void takesTheFirstThatReachesTheTargetWhereMovesCount(int atOnce) {
        var limits = new SearchLimits(Optional.empty(), Optional.empty(), Optional.of(400_000L), Optional.of(COMPLETE));
        var portfolio = new Portfolio(List.of(IDLE, SOLVE, SOLVE, SOLVE), limits, 0, atOnce, _ -> {});
        var alone = SOLVE.begin(limits, 1, _ -> {});

        assertThat(Problems.positions(portfolio.run())).isEqualTo(Problems.positions(alone.run()));
        assertThat(portfolio.soFar().seed()).isEqualTo(1);
    }

    @Test
    void sharesTheTimeAmongThoseThatWaitForAProcessor() {
        var given = new ArrayList<Duration>();
        Strategy noting = (limits, seed, onBetter) -> {
            limits.spent().ifPresent(given::add);
            return SOLVE.begin(limits, seed, onBetter);
        };

        var _ = portfolio(5, SearchLimits.ofTime(Duration.ofHours(3)), 0, 2, noting);

        // the first of five has two more behind it on its processor: an hour each, less what beginning takes
        assertThat(given)
                .singleElement(InstanceOfAssertFactories.DURATION)
                .isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
    }

    @Test
    void failsWhereOneRunFails() {
        Strategy failing = (_, _, _) -> {
            throw new IllegalStateException("no search today");
        };
        var portfolio = new Portfolio(List.of(SOLVE, failing), AN_HOUR_OR_COMPLETE, 0, 2, _ -> {});

        assertThatIllegalStateException()
                .isThrownBy(portfolio::run)
                .havingCause()
                .withMessage("no search today");
    }

    @Test
    void hasAtLeastOneRun() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portfolio(0, MOVES, 0, 1, SOLVE))
                .withMessage("A portfolio cannot have (0) runs, (1) at once.\n"
                        + "Take 1 to (1000) runs, at least one at once.");
    }

    private static Portfolio portfolio(int runs, SearchLimits limits, long seed, int atOnce, Strategy strategy) {
        Consumer<SearchProgress> nobody = _ -> {};
        return new Portfolio(Collections.nCopies(runs, strategy), limits, seed, atOnce, nobody);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
