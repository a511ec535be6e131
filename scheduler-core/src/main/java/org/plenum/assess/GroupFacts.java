package org.plenum.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.Fact;
import org.plenum.rule.GroupRule;
import org.plenum.rule.ItemSums;
import org.plenum.rule.Message;

/** Finds the sums of a group rule that the session would raise too far, and the sessions that already add to them. */
final class GroupFacts<I extends Comparable<I>> implements FactFinder {
    private final GroupRule<I> rule;
    private final Conference conference;
    private final Map<String, List<Placed>> members = new HashMap<>();

    GroupFacts(GroupRule<I> rule, Conference conference, Collection<Placed> placed) {
        this.rule = rule;
        this.conference = conference;
        for (var one : placed) {
            keys(one)
                    .forEach(key ->
                            members.computeIfAbsent(key, _ -> new ArrayList<>()).add(one));
        }
    }

    private Stream<String> keys(Placed one) {
        return rule.shares(conference, one).stream().map(GroupRule.Share::key).distinct();
    }

    @Override
    public void find(Candidates candidates, Blockage blockage) {
        candidates.oneOfEach(rule.dependsOn()).forEach(index -> {
            var one = candidates.get(index);
            keys(one)
                    .filter(key -> penalty(key, and(one, members(key))) > penalty(key, members(key)))
                    .forEach(key -> candidates.addAlike(
                            rule.dependsOn(), index, blockage.blockedBy(new Fact.ExceededSum(rule.id(), key))));
        });
    }

    private List<Placed> members(String key) {
        return members.getOrDefault(key, List.of());
    }

    private static List<Placed> and(Placed candidate, List<Placed> others) {
        return Stream.concat(others.stream(), Stream.of(candidate))
                .sorted(Comparator.comparing(Placed::start))
                .toList();
    }

    private long penalty(String key, List<Placed> group) {
        return group.isEmpty() ? 0 : rule.penalty(conference, key, amounts(key, group));
    }

    private ItemSums<I> amounts(String key, List<Placed> group) {
        var sums = new TreeMap<I, Long>();
        for (var one : group) {
            for (var share : rule.shares(conference, one)) {
                if (share.key().equals(key)) {
                    sums.merge(share.item(), (long) share.amount(), Math::addExact);
                }
            }
        }
        return ItemSums.of(sums);
    }

    @Override
    public Message finding(Fact fact, Placed candidate) {
        var key = key(fact);
        var group = and(candidate, members(key));
        return rule.message(conference, key, amounts(key, group), group);
    }

    @Override
    public Cause blame(Fact fact, Placed candidate) {
        var key = key(fact);
        var others = members(key);
        var together = penalty(key, and(candidate, others));
        var inTheWay = others.stream()
                .filter(other -> penalty(key, and(candidate, without(other, others))) < together)
                .map(Placed::session)
                .toList();
        return new Cause(
                inTheWay.isEmpty() ? others.stream().map(Placed::session).toList() : inTheWay,
                candidate.interval(),
                candidate.room());
    }

    private static List<Placed> without(Placed one, List<Placed> all) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }

    private static String key(Fact fact) {
        return ((Fact.ExceededSum) fact).key();
    }
}
