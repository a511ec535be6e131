package org.plenum.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.plenum.conference.Placed;
import org.plenum.rule.GroupRule;
import org.plenum.rule.ItemSums;

/** What a group rule promises to whoever counts, beside the part of a place that matters to it. */
final class GroupChecks {

    private GroupChecks() {}

    static <I extends Comparable<I>> void check(GroupRule<I> rule, RandomPlan plan) {
        checkShares(rule, plan);
        checkCircles(rule, plan);
        checkFree(rule, plan);
    }

    private static void checkShares(GroupRule<?> rule, RandomPlan plan) {
        for (var place : plan.places()) {
            var known = new HashMap<Object, Object>();
            for (var session : plan.conference().sessions()) {
                var shares = rule.shares(plan.conference(), new Placed(session, place.start(), place.room()));
                assertThat(shares)
                        .as("shares of %s beside those of one like it", session)
                        .isEqualTo(known.computeIfAbsent(rule.equivalenceKey(plan.conference(), session), _ -> shares));
            }
        }
        for (var one : plan.placed()) {
            assertThat(rule.shares(plan.conference(), one))
                    .allSatisfy(share -> assertThat(share.amount()).isPositive());
        }
    }

    /** Who adds to one key shares a group, or leaves it open. */
    private static void checkCircles(GroupRule<?> rule, RandomPlan plan) {
        for (var one : plan.placed()) {
            for (var other : plan.placed()) {
                if (!Collections.disjoint(keys(rule, plan, one), keys(rule, plan, other))) {
                    var ones = rule.candidateGroups(plan.conference(), one.session());
                    var others = rule.candidateGroups(plan.conference(), other.session());
                    assertThat(ones.isEmpty() || others.isEmpty() || !Collections.disjoint(ones.get(), others.get()))
                            .as("%s and %s share a group", one, other)
                            .isTrue();
                }
            }
        }
    }

    private static List<String> keys(GroupRule<?> rule, RandomPlan plan, Placed placed) {
        return rule.shares(plan.conference(), placed).stream()
                .map(GroupRule.Share::key)
                .toList();
    }

    /** Adds up plan by plan what sessions bring to each key, as long as that is free. */
    private static <I extends Comparable<I>> void checkFree(GroupRule<I> rule, RandomPlan plan) {
        var sums = new HashMap<String, TreeMap<I, Long>>();
        for (var one : plan.placed()) {
            for (var share : rule.shares(plan.conference(), one)) {
                var amounts = sums.computeIfAbsent(share.key(), _ -> new TreeMap<>());
                amounts.merge(share.item(), (long) share.amount(), Long::sum);
                if (ItemSums.of(amounts).total() <= rule.allowance()) {
                    assertThat(rule.penalty(plan.conference(), share.key(), ItemSums.of(amounts)))
                            .isZero();
                }
            }
        }
    }
}
