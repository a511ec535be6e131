package org.plenum.solve.engine.group;

import java.util.ArrayList;
import java.util.Arrays;
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
    private Group<?>[] groups = new Group<?>[64];
    private int count;

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

    /** How many there are. */
    int count() {
        return count;
    }

    Group<?> get(int number) {
        return groups[number];
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
            if (count == groups.length) {
                groups = Arrays.copyOf(groups, 2 * count);
            }
            groups[count] = new Group<>(rule, tariff, key, items);
            return count++;
        }
    }
}
