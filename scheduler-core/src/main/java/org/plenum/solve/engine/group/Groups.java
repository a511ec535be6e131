package org.plenum.solve.engine.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.GroupRule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.Tariff;

/** The groups of some rules, numbered as they turn up. */
final class Groups {
    private final Conference conference;
    private final List<OfRule<?>> byRule = new ArrayList<>();
    private final List<Group<?>> groups = new ArrayList<>();

    Groups(Collection<GroupRule<?>> rules, Conference conference, Scorecard scorecard) {
        this.conference = conference;
        rules.forEach(rule -> byRule.add(new OfRule<>(rule, scorecard.tariff(rule))));
    }

    /** What a placement adds, as a row: for each add its group, its item and its amount. */
    int row(Placed placed, Rows rows) {
        rows.begin();
        for (var each : byRule) {
            each.addTo(rows, placed);
        }
        return rows.end();
    }

    Group<?> get(int number) {
        return groups.get(number);
    }

    private final class OfRule<I extends Comparable<I>> {
        private final GroupRule<I> rule;
        private final Tariff tariff;
        private final Items<I> items = new Items<>();
        private final Map<String, Integer> numberOf = new HashMap<>();

        OfRule(GroupRule<I> rule, Tariff tariff) {
            this.rule = rule;
            this.tariff = tariff;
        }

        void addTo(Rows rows, Placed placed) {
            for (var share : rule.shares(conference, placed)) {
                rows.add(numberOf.computeIfAbsent(share.key(), this::number));
                rows.add(items.idOf(share.item()));
                rows.add(share.amount());
            }
        }

        private int number(String key) {
            groups.add(new Group<>(rule, tariff, key, items));
            return groups.size() - 1;
        }
    }

    /** What has been added to one key of a rule. */
    static final class Group<I extends Comparable<I>> {
        private final GroupRule<I> rule;
        private final Tariff tariff;
        private final String key;
        private final Tally<I> amounts;
        private final long free;
        private long total;
        private long counted;
        private boolean isMarked;

        private Group(GroupRule<I> rule, Tariff tariff, String key, Items<I> items) {
            this.rule = rule;
            this.tariff = tariff;
            this.key = key;
            this.amounts = new Tally<>(items);
            this.free = rule.free();
        }

        /** Adds to an item; whether the group has to be marked now, to be counted anew. */
        boolean add(int item, long amount) {
            amounts.add(item, amount);
            total += amount;
            if (isMarked || (total <= free && counted == 0)) {
                return false;
            }
            isMarked = true;
            return true;
        }

        /** Counts anew: by how much it costs more than before. */
        long settle(Conference conference) {
            var cost = tariff.cost(rule.penalty(conference, key, amounts));
            var more = cost - counted;
            counted = cost;
            isMarked = false;
            return more;
        }
    }
}
