package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aSession;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.assess.Assessor;
import org.plenum.assess.LeftOutReasons;
import org.plenum.assess.ReasonBudget;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.RoomBuilder;
import org.plenum.rule.Message;
import org.plenum.rule.Score;
import org.plenum.timetable.TimetableDocument.LeftOut;
import org.plenum.timetable.rules.TimetableRules;

/** How a solve is repeated, watched and ended. */
class SearchLimitsTest {
    private static final Conference SUMMIT = Problems.sample("heads-of-ncb-15.json");
    private static final Conference SMALL = Problems.sample("small.json");
    private static final Conference IN_BLOCKS = Problems.sample("academic-conference.json");

    static Stream<Conference> empty() {
        return Stream.of(
                aConference().build(),
                aConference()
                        .withSessions("alone")
                        .withRooms(new RoomBuilder[0])
                        .build(),
                aConference().withSessions("alone").withDays(new Day[0]).build());
    }

    @Test
    void givesTheSameTimetableForTheSameSeedAndMoves() {
        var solve = Problems.solve(SUMMIT, SearchLimits.ofMoves(100_000), 7);
        var again = Problems.solve(SUMMIT, SearchLimits.ofMoves(100_000), 7);
        assertThat(Problems.positions(solve.run())).isEqualTo(Problems.positions(again.run()));
        assertThat(solve.soFar().moves()).isEqualTo(again.soFar().moves());
    }

    @ParameterizedTest
    @MethodSource("moves")
    void triesNoMoreMovesThanItMay(long moves) {
        assertThat(tried(SMALL, moves)).isLessThanOrEqualTo(moves);
        assertThat(tried(IN_BLOCKS, moves)).isLessThanOrEqualTo(moves);
    }

    private static long tried(Conference conference, long moves) {
        var solve = Problems.solve(conference, SearchLimits.ofMoves(moves), 0);
        solve.run();
        return solve.soFar().moves();
    }

    /** From 100 on: whoever places a session looks at several places, 8 here, before it counts them. */
    static Stream<Long> moves() {
        return Stream.of(0L, 100L, 1000L, 1001L, 4321L);
    }

    /** However short the time: what is left out then is left out because something is in its way. */
    @ParameterizedTest
    @MethodSource("samples")
    void givesEverySessionItsTurnWhateverTheTime(Conference conference) {
        var noTime = Problems.solve(conference, SearchLimits.ofTime(Duration.ZERO), 0)
                .run();
        assertThat(LeftOutReasons.of(
                        noTime.conference(), noTime.placed(), TimetableRules.ALL, ReasonBudget.ofLooks(Long.MAX_VALUE)))
                .flatExtracting(LeftOut::because)
                .extracting(Message::key)
                .doesNotContain("left-out-early");
        // by first fit alone, where nobody makes way for anybody, nearly all have a place
        assertThat(noTime.placed()).hasSizeGreaterThan(conference.sessions().size() * 3 / 4);
    }

    /** Whatever the order in which they are tried otherwise, which differs by seed. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void leavesOutTheLeastImportantWhereThereIsNoTime(long seed) {
        var conference = aConference()
                .withDays(aDay(MONDAY, 9, 10)) // room for one
                .withSessions(
                        aSession("talk").ofImportance(1),
                        aSession("opening").ofImportance(10),
                        aSession("panel").ofImportance(5))
                .build();
        assertThat(Problems.solve(conference, SearchLimits.ofTime(Duration.ZERO), seed)
                        .run()
                        .placed())
                .extracting(placed -> placed.session().id())
                .containsExactly("opening");
    }

    static Stream<Conference> samples() {
        return Stream.of(SMALL, SUMMIT, IN_BLOCKS);
    }

    @Test
    void goesOnFromATimetableWithoutTimeAndFillsIt() {
        var complete = Problems.positions(
                Problems.solve(SMALL, SearchLimits.ofMoves(10_000), 0).run());
        var all = SMALL.sessions().size();
        assertThat(complete).hasSize(all);
        var one = complete.subList(1, all);
        assertThat(Problems.solve(SMALL, SearchLimits.ofTime(Duration.ZERO), 0)
                        .from(one)
                        .run()
                        .placed())
                .hasSize(all); // the place of the one that was taken out is free
    }

    @Test
    void triesNothingWhereItMayNotMove() {
        var solve = Problems.solve(SUMMIT, SearchLimits.ofMoves(0), 0);
        var timetable = solve.run();
        assertThat(timetable.placed())
                .allMatch(placed -> placed.session().pinned().isWhole());
        assertThat(solve.soFar().moves()).isZero();
    }

    @ParameterizedTest
    @MethodSource("empty")
    void hasNothingToDoWhereThereIsNothingToPlaceOrNowhere(Conference conference) {
        var solve = Problems.solve(conference, SearchLimits.ofMoves(1000), 0);
        assertThat(solve.run().placed()).isEmpty();
        // each session left out costs its importance, 1
        assertThat(solve.bestScore())
                .isEqualTo(new Score(0, -conference.sessions().list().size(), 0));
    }

    @ParameterizedTest
    @MethodSource("empty")
    void endsInTimeWhereThereIsNothingToPlaceOrNowhere(Conference conference) {
        var solve = Problems.solve(conference, SearchLimits.ofTime(Duration.ofMillis(50)), 0);
        assertThat(solve.run().placed()).isEmpty();
    }

    @Test
    void keepsTheBestWhereItIsStoppedByWhoeverWatches() {
        var solving = new AtomicReference<SingleSearch>();
        var seen = Collections.synchronizedList(new ArrayList<Score>());
        var solve =
                new SingleSearch(SUMMIT, TimetableRules.ALL, SearchLimits.ofTime(Duration.ofHours(1)), 0, progress -> {
                    seen.add(progress.best());
                    if (seen.size() == 3) {
                        solving.get().stop();
                    }
                });
        solving.set(solve);
        var timetable = solve.run();
        assertThat(solve.best()).isSameAs(timetable);
        assertThat(seen).hasSizeGreaterThanOrEqualTo(3).isSorted();
        assertThat(solve.bestScore()).isEqualTo(seen.getLast());
        assertThat(scoreOf(solve)).isEqualTo(solve.bestScore());
    }

    @Test
    void placesNothingWhereItIsStoppedBeforeItBegins() {
        var solve = Problems.solve(SMALL, SearchLimits.ofTime(Duration.ofHours(1)), 0);
        solve.stop();
        assertThat(solve.run().placed())
                .allMatch(placed -> placed.session().pinned().isWhole());
    }

    @Test
    void endsWhereItsTargetIsReached() {
        var target = new Score(0, 0, -1_000_000);
        var hour = new SearchLimits(
                Optional.of(Duration.ofHours(1)), Optional.empty(), Optional.empty(), Optional.of(target));
        var solve = Problems.solve(SUMMIT, hour, 0);
        solve.run();
        assertThat(solve.bestScore()).isGreaterThanOrEqualTo(target);
    }

    @Test
    void endsWhereNothingGetsBetter() {
        var alone = aConference().withSessions("alone").build();
        var impatient = new SearchLimits(
                Optional.of(Duration.ofHours(1)),
                Optional.of(Duration.ofMillis(100)),
                Optional.empty(),
                Optional.empty());
        var solve = Problems.solve(alone, impatient, 0);
        assertThat(solve.run().leftOut()).isEmpty();
    }

    @Test
    void refusesLimitsBelowZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> SearchLimits.ofMoves(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> SearchLimits.ofTime(Duration.ofMillis(-1)));
    }

    @Test
    void forgetsTheTimeWhereMovesCount() {
        var hour = Optional.of(Duration.ofHours(1));
        assertThat(new SearchLimits(hour, hour, Optional.of(5L), Optional.empty()))
                .isEqualTo(SearchLimits.ofMoves(5));
    }

    private static Score scoreOf(SingleSearch solve) {
        return Assessor.of(solve.best(), TimetableRules.ALL, solve.soFar())
                .assessment()
                .orElseThrow()
                .score();
    }
}
