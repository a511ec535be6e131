package org.plenum.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Relation.Type.BEFORE;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.Conference;
import org.plenum.conference.Relation;
import org.plenum.search.Problems;
import org.plenum.timetable.rules.TimetableRules;

class CompiledProblemTest {
    private static final int TIMETABLES = 20;

    /** From half of the orders to all and to none: by the first and the last of them a rule comes into use and goes out of it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void withOtherOrdersIsAsIfItWereCompiledAnew(long seed) {
        var all = Problems.sample("heads-of-ncb-15.json");
        var number = new AtomicInteger();
        var half = without(relation -> relation.type() == BEFORE && number.getAndIncrement() % 2 == 0, all);
        var none = without(relation -> relation.type() == BEFORE, all);
        assertThat(half.relations())
                .hasSizeBetween(none.relations().size() + 1, all.relations().size() - 1);

        for (var from : List.of(half, none)) {
            var problem = CompiledProblem.of(from, TimetableRules.ALL);
            for (var to : List.of(all, half, none)) {
                assertIsAsIfCompiledAnew(problem.withOrdersOf(to, TimetableRules.ALL), to, seed);
            }
        }
    }

    private static Conference without(Predicate<Relation> some, Conference conference) {
        return conference.withRelations(
                conference.relations().stream().filter(Predicate.not(some)).toList());
    }

    private static void assertIsAsIfCompiledAnew(CompiledProblem problem, Conference conference, long seed) {
        var anew = CompiledProblem.of(conference, TimetableRules.ALL);
        for (var number = 0; number < TIMETABLES; number++) {
            var random = seed + number;
            assertThat(Engine.of(scattered(problem, random)).score())
                    .isEqualTo(Engine.of(scattered(anew, random)).score());
        }
        assertThat(problem.ceiling()).isEqualTo(anew.ceiling());
        for (var session = 0; session < conference.sessions().size(); session++) {
            assertThat(problem.conflicts().anyPlaceConflictsOf(session))
                    .isEqualTo(anew.conflicts().anyPlaceConflictsOf(session));
            assertThat(problem.conflicts().relatedSessionsOf(session))
                    .isEqualTo(anew.conflicts().relatedSessionsOf(session));
        }
    }

    private static Timetable scattered(CompiledProblem problem, long seed) {
        var random = new Random(seed);
        var timetable = problem.toTimetable();
        timetable.placements().stream()
                .filter(placement -> !placement.isPinned())
                .forEach(placement -> placement.setPlace(
                        placement.places().get(random.nextInt(placement.places().size()))));
        return timetable;
    }
}
