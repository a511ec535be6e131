package org.plenum.problem.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.problem.board.Occupancy;
import org.plenum.rule.GroupRule;
import org.plenum.rule.ItemSums;
import org.plenum.rule.Scorecard;
import org.plenum.rule.UnitCost;

/** The sums under the keys of some rules: each key is a group, numbered in the order of appearance. */
final class Groups {
    private final Conference conference;
    private final List<OfRule<?>> byRule = new ArrayList<>();
    private final KeySums sums = new KeySums();
    private OfRule<?>[] ruleOf = new OfRule<?>[64];
    private String[] keyOf = new String[64];

    Groups(Collection<GroupContributions<?>> rules, Conference conference, Scorecard scorecard) {
        this.conference = conference;
        rules.forEach(shares -> byRule.add(new OfRule<>(shares, scorecard.unitCost(shares.rule()))));
    }

    /** The shares that a session adds at its place, as a row: for each share its group, its item and its amount. */
    int row(Occupancy state, int session, InternedRows rows) {
        rows.begin();
        for (var each : byRule) {
            each.addTo(rows, state, session);
        }
        return rows.end();
    }

    /** The number of groups. */
    int count() {
        return sums.count();
    }

    /** Adds to an item of a group; returns whether the group's sum is large enough to cost something. */
    boolean add(int group, int item, long amount) {
        var rule = ruleOf[group];
        sums.add(group, item, amount, rule.items);
        return sums.total(group) > rule.free;
    }

    long cost(int group) {
        return ruleOf[group].cost(group);
    }

    /** The groups of one rule; the rule sees one of them at a time. */
    private final class OfRule<I extends Comparable<I>> implements ItemSums<I> {
        private final GroupContributions<I> shares;
        private final GroupRule<I> rule;
        private final UnitCost unitCost;
        private final long free;
        private final Items<I> items = new Items<>();
        private final Map<String, Integer> numberOf = new HashMap<>();
        private int shown;

        OfRule(GroupContributions<I> shares, UnitCost unitCost) {
            this.shares = shares;
            this.rule = shares.rule();
            this.unitCost = unitCost;
            this.free = rule.allowance();
        }

        void addTo(InternedRows rows, Occupancy state, int session) {
            for (var share : shares.of(session, state.startIndex[session], state.placed(session))) {
                rows.add(numberOf.computeIfAbsent(share.key(), this::open));
                rows.add(items.idOf(share.item()));
                rows.add(share.amount());
            }
        }

        private int open(String key) {
            var number = sums.open();
            if (number == keyOf.length) {
                ruleOf = Arrays.copyOf(ruleOf, 2 * number);
                keyOf = Arrays.copyOf(keyOf, 2 * number);
            }
            ruleOf[number] = this;
            keyOf[number] = key;
            return number;
        }

        long cost(int group) {
            shown = group;
            return unitCost.cost(rule.penalty(conference, keyOf[group], this));
        }

        @Override
        public int size() {
            return sums.size(shown);
        }

        @Override
        public I item(int index) {
            return items.get(sums.item(shown, index));
        }

        @Override
        public long amount(int index) {
            return sums.amount(shown, index);
        }

        @Override
        public long total() {
            return sums.total(shown);
        }
    }
}
