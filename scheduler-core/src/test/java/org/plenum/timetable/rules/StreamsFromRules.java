package org.plenum.timetable.rules;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.plenum.conference.Placed;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.CrowdRule;
import org.plenum.rule.GroupRule;
import org.plenum.rule.LoadRule;
import org.plenum.rule.PairRule;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.RelationRule;
import org.plenum.rule.Rule;
import org.plenum.rule.UnplacedRule;
import org.plenum.search.timefold.PlanningPlacement;
import org.plenum.search.timefold.RulesInUse;

/**
 * The second opinion: any rules as constraint streams, one stream for each shape and level.
 *
 * <p>It shares with findings and engine the rules' own functions and nothing else: Timefold does the joining, the
 * grouping and the counting. The streams are the same whatever the rules are, since Timefold fixes constraints when it
 * is set up.
 */
public final class StreamsFromRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return Arrays.stream(ScoreLevel.values())
                .flatMap(level -> Stream.of(
                        placements(factory, level),
                        pairs(factory, level),
                        loads(factory, level),
                        crowds(factory, level),
                        relations(factory, level),
                        groups(factory, level),
                        unplaced(factory, level)))
                .toArray(Constraint[]::new);
    }

    private static Constraint placements(ConstraintFactory factory, ScoreLevel level) {
        return factory.forEach(PlanningPlacement.class)
                .join(RulesInUse.class)
                .penalize(one(level), (placement, inUse) -> {
                    var at = at(placement);
                    return sum(
                            inUse,
                            PlacementRule.class,
                            level,
                            rule -> rule.penalty(inUse.conference(), at.session(), at.start(), at.room()));
                })
                .asConstraint(level + " placement");
    }

    private static Constraint pairs(ConstraintFactory factory, ScoreLevel level) {
        return factory.forEachUniquePair(PlanningPlacement.class)
                .join(RulesInUse.class)
                .penalize(
                        one(level),
                        (one, other, inUse) -> sum(
                                inUse,
                                PairRule.class,
                                level,
                                rule -> rule.penalty(inUse.conference(), at(one), at(other))))
                .asConstraint(level + " pair");
    }

    private static Constraint loads(ConstraintFactory factory, ScoreLevel level) {
        return factory.forEach(PlanningPlacement.class)
                .join(RulesInUse.class)
                .map((placement, inUse) -> of(inUse, LoadRule.class, level)
                        .flatMap(rule -> MinuteLoad.taken(rule, inUse.conference(), at(placement)))
                        .toList())
                .flattenLast(taken -> taken)
                .groupBy(MinuteLoad.Taken::day, ConstraintCollectors.toList())
                .join(RulesInUse.class)
                .penalize(
                        one(level),
                        (day, taken, inUse) ->
                                cost(inUse, day.rule(), MinuteLoad.penalty(inUse.conference(), day, taken)))
                .asConstraint(level + " load");
    }

    private static Constraint crowds(ConstraintFactory factory, ScoreLevel level) {
        return factory.forEach(PlanningPlacement.class)
                .join(RulesInUse.class)
                .map((placement, inUse) -> of(inUse, CrowdRule.class, level)
                        .flatMap(rule -> MinuteCrowd.called(rule, inUse.conference(), at(placement)))
                        .toList())
                .flattenLast(called -> called)
                .groupBy(MinuteCrowd.Called::day, ConstraintCollectors.toList())
                .join(RulesInUse.class)
                .penalize(
                        one(level),
                        (day, called, inUse) ->
                                cost(inUse, day.rule(), MinuteCrowd.penalty(inUse.conference(), day, called)))
                .asConstraint(level + " crowd");
    }

    private static Constraint relations(ConstraintFactory factory, ScoreLevel level) {
        return factory.forEach(PlanningPlacement.class)
                .join(RulesInUse.class)
                .map((placement, inUse) -> of(inUse, RelationRule.class, level)
                        .flatMap(rule -> Memberships.of(rule, inUse.conference(), at(placement)))
                        .toList())
                .flattenLast(members -> members)
                .groupBy(Memberships.Member::relation, ConstraintCollectors.toList())
                .join(RulesInUse.class)
                .penalize(
                        one(level),
                        (named, members, inUse) ->
                                cost(inUse, named.rule(), Memberships.penalty(inUse.conference(), named, members)))
                .asConstraint(level + " relation");
    }

    private static Constraint groups(ConstraintFactory factory, ScoreLevel level) {
        return factory.forEach(PlanningPlacement.class)
                .join(RulesInUse.class)
                .map((placement, inUse) -> of(inUse, GroupRule.class, level)
                        .flatMap(rule -> Additions.of((GroupRule<?>) rule, inUse.conference(), at(placement)))
                        .toList())
                .flattenLast(added -> added)
                .groupBy(
                        Additions.Added::group,
                        ConstraintCollectors.toList((Function<Additions.Added<?>, Additions.Added<?>>) added -> added))
                .join(RulesInUse.class)
                .penalize(
                        one(level),
                        (group, added, inUse) ->
                                cost(inUse, group.rule(), Additions.penalty(inUse.conference(), group, added)))
                .asConstraint(level + " group");
    }

    private static Constraint unplaced(ConstraintFactory factory, ScoreLevel level) {
        return factory.forEachIncludingUnassigned(PlanningPlacement.class)
                .filter(placement -> placement.getPlace() == null)
                .join(RulesInUse.class)
                .penalize(
                        one(level),
                        (placement, inUse) -> sum(
                                inUse,
                                UnplacedRule.class,
                                level,
                                rule -> rule.penalty(
                                        inUse.conference(),
                                        placement.placement().session())))
                .asConstraint(level + " unplaced");
    }

    private static Placed at(PlanningPlacement placement) {
        return placement.placement().placed().orElseThrow();
    }

    private static <R extends Rule> Stream<R> of(RulesInUse inUse, Class<R> shape, ScoreLevel level) {
        return inUse.scorecard().rules(shape).stream()
                .filter(rule -> rule.weight().level() == level);
    }

    private static <R extends Rule> long sum(
            RulesInUse inUse, Class<R> shape, ScoreLevel level, ToLongFunction<R> penalty) {
        return of(inUse, shape, level)
                .mapToLong(rule -> cost(inUse, rule, penalty.applyAsLong(rule)))
                .sum();
    }

    private static long cost(RulesInUse inUse, Rule rule, long penalty) {
        return inUse.scorecard().unitCost(rule).cost(penalty);
    }

    private static HardMediumSoftScore one(ScoreLevel level) {
        return switch (level) {
            case HARD -> HardMediumSoftScore.ONE_HARD;
            case MEDIUM -> HardMediumSoftScore.ONE_MEDIUM;
            case SOFT -> HardMediumSoftScore.ONE_SOFT;
        };
    }
}
