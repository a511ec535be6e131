package org.plenum.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.problem.board.Place;
import org.plenum.rule.CrowdRule;
import org.plenum.rule.GroupRule;
import org.plenum.rule.LoadProfile;
import org.plenum.rule.LoadRule;
import org.plenum.rule.PairRule;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.RelationRule;
import org.plenum.rule.Rule;
import org.plenum.rule.UnplacedRule;
import org.plenum.rule.When;

/** What the shapes promise to whoever counts, and what would make a count wrong if a rule did not keep it. */
final class ShapeChecks {

    private ShapeChecks() {}

    static void check(Rule rule, List<RandomPlan> plans) {
        switch (rule) {
            case PlacementRule alone -> {
                checkAspect(
                        alone.dependsOn(),
                        plans,
                        (conference, at) -> alone.penalty(conference, at.session(), at.start(), at.room()));
                plans.forEach(plan -> checkEquivalence(alone, plan));
            }
            case PairRule pair -> plans.forEach(plan -> checkPairs(pair, plan));
            case LoadRule load -> plans.forEach(plan -> checkLoad(load, plan));
            case CrowdRule crowd -> plans.forEach(plan -> checkCalls(crowd, plan));
            case RelationRule relation -> plans.forEach(plan -> checkRelations(relation, plan));
            case GroupRule<?> group -> {
                checkAspect(group.dependsOn(), plans, group::shares);
                plans.forEach(plan -> GroupChecks.check(group, plan));
            }
            case UnplacedRule unplaced -> plans.forEach(plan -> checkUnplaced(unplaced, plan));
        }
    }

    private static void checkAspect(
            PlacePart part, List<RandomPlan> plans, BiFunction<Conference, Placed, Object> answer) {
        var byStart = plans.stream()
                .anyMatch(plan -> varies(answer, plan, place -> place.room().id()));
        var byRoom = plans.stream().anyMatch(plan -> varies(answer, plan, Place::start));
        assertThat(part).isEqualTo(part(byStart, byRoom));
    }

    private static PlacePart part(boolean byStart, boolean byRoom) {
        if (byStart && byRoom) {
            return PlacePart.PLACE;
        }
        return byStart ? PlacePart.START : PlacePart.ROOM;
    }

    /** Whether the answer about some session differs between two places that have this in common. */
    private static boolean varies(
            BiFunction<Conference, Placed, Object> answer, RandomPlan plan, Function<Place, Object> common) {
        for (var session : plan.conference().sessions()) {
            var answers = new HashMap<Object, Object>();
            for (var place : plan.places()) {
                var given = answer.apply(plan.conference(), new Placed(session, place.start(), place.room()));
                if (!given.equals(answers.computeIfAbsent(common.apply(place), _ -> given))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Sessions with equal keys have the same penalty, wherever they are put. */
    private static void checkEquivalence(PlacementRule rule, RandomPlan plan) {
        var charges = new HashMap<Object, Object>();
        for (var session : plan.conference().sessions()) {
            var charged = plan.places().stream()
                    .map(place -> rule.penalty(plan.conference(), session, place.start(), place.room()))
                    .toList();
            assertThat(charges.computeIfAbsent(rule.equivalenceKey(plan.conference(), session), _ -> charged))
                    .isEqualTo(charged);
        }
    }

    private static void checkPairs(PairRule rule, RandomPlan plan) {
        for (var one : plan.placed()) {
            for (var other : plan.placed()) {
                if (!one.equals(other)) {
                    checkPair(rule, plan.conference(), one, other);
                }
            }
        }
    }

    private static void checkPair(PairRule rule, Conference conference, Placed one, Placed other) {
        var penalty = rule.penalty(conference, one, other);
        assertThat(penalty).isNotNegative().isEqualTo(rule.penalty(conference, other, one));
        var concerned = rule.concerns(conference, one.session(), other.session());
        assertThat(concerned).isEqualTo(rule.concerns(conference, other.session(), one.session()));
        if (concerned) {
            assertThat(shareAGroup(rule, conference, one.session(), other.session()))
                    .as("%s and %s share a group", one, other)
                    .isTrue();
        }
        checkWhen(rule, conference, one, other);
        if (penalty > 0) {
            assertThat(concerned).as("%s and %s concern each other", one, other).isTrue();
            assertThat(rule.message(conference, one, other).subjects())
                    .contains(one.session().subject(), other.session().subject());
        }
    }

    /** What a case of {@code When} says of two that cost something. */
    private static void checkWhen(PairRule rule, Conference conference, Placed one, Placed other) {
        var isOrder = rule.when() instanceof When.Order;
        if (!isOrder) {
            assertThat(rule.unitPenalty(conference, one.session(), other.session()))
                    .isEqualTo(rule.unitPenalty(conference, other.session(), one.session()));
        }
        if (rule.owed(conference, one, other) > 0) {
            var between = Math.max(one.startMinute() - other.endMinute(), other.startMinute() - one.endMinute());
            assertThat(between)
                    .as("%s and %s are in reach", one, other)
                    .isLessThan(rule.when().reach(conference));
            assertThat(!rule.when().isInOneRoom() || conference.overlap(one.room(), other.room()))
                    .as("%s and %s are in one room where only those count", one, other)
                    .isTrue();
            assertThat(!isOrder
                            || rule.candidateGroups(conference, one.session()).isEmpty())
                    .as("%s owes, so it may owe for any other", one)
                    .isTrue();
        }
    }

    /** Whether they share one, or leave in the open whom they concern. */
    private static boolean shareAGroup(PairRule rule, Conference conference, Session one, Session other) {
        var ones = rule.candidateGroups(conference, one);
        var others = rule.candidateGroups(conference, other);
        return ones.isEmpty() || others.isEmpty() || !Collections.disjoint(ones.get(), others.get());
    }

    private static void checkLoad(LoadRule rule, RandomPlan plan) {
        for (var session : plan.conference().sessions()) {
            assertThat(rule.demand(plan.conference(), session).values()).allMatch(units -> units > 0);
            assertThat(rule.wish(plan.conference(), session).values()).allMatch(units -> units > 0);
            for (var key : rule.keys(plan.conference(), session)) {
                var supply = rule.supply(plan.conference(), key).units();
                var cut = 1 + new Random(session.minutes()).nextInt(59);
                for (var use = 0; use < 4; use++) {
                    for (var wished = 0; wished < 3; wished++) {
                        assertThat(rule.measure().penalty(profile(use, wished, supply, 0, cut, 60)))
                                .as("%d used of %d, %d wished, cut after %d minutes", use, supply, wished, cut)
                                .isEqualTo(rule.measure().penalty(profile(use, wished, supply, 0, 60)));
                    }
                }
            }
        }
    }

    /** A profile of spans with these bounds, in each of which all else is the same. */
    private static LoadProfile profile(int use, int wished, int supply, long... minutes) {
        var spans = minutes.length - 1;
        return new LoadProfile(minutes, filled(use, spans), filled(wished, spans), filled(supply, spans), 0, spans);
    }

    private static void checkCalls(CrowdRule rule, RandomPlan plan) {
        var crowds = rule.crowds(plan.conference());
        var members = crowds.values().stream().flatMap(crowd -> crowd.keySet().stream());
        assertThat(members).doesNotHaveDuplicates();
        for (var session : plan.conference().sessions()) {
            var call = rule.call(plan.conference(), session);
            assertThat(crowds.keySet()).containsAll(call.crowds());
            assertThat(call.members())
                    .allSatisfy(member -> assertThat(crowds.entrySet().stream()
                                    .filter(crowd -> crowd.getValue().containsKey(member))
                                    .map(Map.Entry::getKey))
                            .hasSize(1)
                            .noneMatch(call.crowds()::contains));
            assertThat(crowds.values().stream().flatMap(crowd -> crowd.keySet().stream()))
                    .containsAll(call.engaged().values());
        }
    }

    private static int[] filled(int value, int length) {
        return LongStream.range(0, length).mapToInt(_ -> value).toArray();
    }

    private static void checkRelations(RelationRule rule, RandomPlan plan) {
        for (var relation : plan.conference().relations()) {
            var placed = relation.sessions().stream()
                    .flatMap(id -> plan.placed().stream()
                            .filter(one -> one.session().id().equals(id)))
                    .toList();
            if (rule.concerns(relation)) {
                assertThat(rule.penalty(plan.conference(), relation, List.of())).isZero();
                assertThat(rule.penalty(plan.conference(), relation, placed)).isNotNegative();
                assertThat(rule.message(plan.conference(), relation, placed).subjects())
                        .containsAll(placed.stream()
                                .map(Placed::session)
                                .map(Session::subject)
                                .toList());
            }
        }
    }

    private static void checkUnplaced(UnplacedRule rule, RandomPlan plan) {
        for (var session : plan.conference().sessions()) {
            assertThat(rule.penalty(plan.conference(), session)).isNotNegative();
            assertThat(rule.message(plan.conference(), session).subjects()).contains(session.subject());
        }
    }
}
