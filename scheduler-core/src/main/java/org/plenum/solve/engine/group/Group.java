package org.plenum.solve.engine.group;

import org.plenum.conference.Conference;
import org.plenum.rule.GroupRule;
import org.plenum.rule.Tariff;

/** What has been added to one key of a rule. */
final class Group<I extends Comparable<I>> {
    private final GroupRule<I> rule;
    private final Tariff tariff;
    private final String key;
    private final Tally<I> amounts;
    private final long free;

    Group(GroupRule<I> rule, Tariff tariff, String key, Items<I> items) {
        this.rule = rule;
        this.tariff = tariff;
        this.key = key;
        this.amounts = new Tally<>(items);
        this.free = rule.free();
    }

    /** Adds to an item, by its number. */
    void add(int item, long amount) {
        amounts.add(item, amount);
    }

    /** Whether it has so little that it costs nothing. */
    boolean isFree() {
        return amounts.total() <= free;
    }

    long cost(Conference conference) {
        return tariff.cost(rule.penalty(conference, key, amounts));
    }
}
