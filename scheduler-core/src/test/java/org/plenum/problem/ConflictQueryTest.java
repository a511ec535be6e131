package org.plenum.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Placed;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.PairRule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.When;
import org.plenum.timetable.rules.Flavour;
import org.plenum.timetable.rules.RandomPlan;
import org.plenum.timetable.rules.TimetableRules;

/** What is in the way, held against the plain rules: they are asked about each two sessions, and with each of them gone. */
@Tag("random")
class ConflictQueryTest {
    private static final int PLANS = 24;
    private static final Flavour LIVELY = Flavour.MEDIUM.withSessions(8).withZest(0.4);

    /** A plan in an engine. */
    private record Board(RandomPlan plan, Scorecard scorecard, Engine engine, CompiledProblem compiled) {

        static Board of(RandomPlan plan) {
            var compiled = CompiledProblem.of(plan.conference(), TimetableRules.ALL);
            var engine = new Engine(compiled);
            var board = new Board(
                    plan, Scorecard.of(TimetableRules.ALL, plan.conference().weights()), engine, compiled);
            plan.placed().forEach(placed -> board.move(placed));
            return board;
        }

        void move(Placed placed) {
            engine.move(index(placed), compiled.grid().place(start(placed), room(placed)));
        }

        int start(Placed placed) {
            return compiled.grid().findStart(placed.start()).orElseThrow();
        }

        int room(Placed placed) {
            return compiled.grid().rooms().indexOf(placed.room());
        }

        int index(Placed placed) {
            return plan.conference().sessions().list().indexOf(placed.session());
        }

        ConflictQuery query() {
            return new ConflictQuery(compiled, engine.state());
        }

        long hard(Collection<Placed> placed) {
            return Findings.of(plan.conference(), scorecard, placed).stream()
                    .filter(finding -> finding.level() == ScoreLevel.HARD)
                    .mapToLong(Finding::cost)
                    .sum();
        }
    }

    /** Odd seeds: all starts are ones that the conference offers. */
    private static List<Board> boards() {
        return LongStream.range(0, PLANS)
                .mapToObj(seed -> Board.of(RandomPlan.of(2 * seed + 1, LIVELY)))
                .toList();
    }

    @Test
    void whatIsCertainlyInTheWayIsWhatThePlainRulesSayOfEachTwo() {
        var found = 0;
        for (var board : boards()) {
            var random = new Random(board.plan().places().size());
            for (var session : board.plan().conference().sessions()) {
                var place = board.plan()
                        .places()
                        .get(random.nextInt(board.plan().places().size()));
                var candidate = new Placed(session, place.start(), place.room());
                var expected = board.plan().placed().stream()
                        .filter(other -> !other.session().equals(session))
                        .filter(other -> isInTheWay(board, candidate, other))
                        .map(board::index)
                        .collect(Collectors.toCollection(TreeSet::new));
                var certain =
                        board.query().certain(board.index(candidate), board.start(candidate), board.room(candidate));
                assertThat(IntStream.of(certain).boxed())
                        .as("%s", candidate)
                        .containsExactlyInAnyOrderElementsOf(expected);
                assertThat(board.query().isClear(board.index(candidate), board.start(candidate), board.room(candidate)))
                        .isEqualTo(expected.isEmpty());
                found += certain.length;
            }
        }
        assertThat(found).isGreaterThan(PLANS); // else the plans are too empty to say anything
    }

    private static boolean isInTheWay(Board board, Placed candidate, Placed other) {
        return board.scorecard().rules(PairRule.class).stream()
                .filter(rule -> rule.weight().level() == ScoreLevel.HARD)
                .filter(rule -> rule.when() instanceof When.Overlap || rule.when() instanceof When.SameSpace)
                .anyMatch(rule -> rule.penalty(board.plan().conference(), candidate, other) > 0);
    }

    @Test
    void whateverBreaksLessOnceItLeavesIsAmongThePossible() {
        var found = 0;
        for (var board : boards()) {
            var placed = board.plan().placed();
            var all = board.hard(placed);
            for (var one : placed) {
                var owed = all - board.hard(without(placed, one));
                var possible =
                        board.query().possible(board.index(one)).boxed().collect(Collectors.toCollection(TreeSet::new));
                for (var other : placed) {
                    var rest = without(placed, other);
                    if (!other.equals(one) && board.hard(rest) - board.hard(without(rest, one)) < owed) {
                        assertThat(possible)
                                .as("%s is in the way of %s", other, one)
                                .contains(board.index(other));
                        found++;
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(PLANS);
    }

    private static List<Placed> without(List<Placed> placed, Placed one) {
        return placed.stream().filter(each -> !each.equals(one)).toList();
    }
}
