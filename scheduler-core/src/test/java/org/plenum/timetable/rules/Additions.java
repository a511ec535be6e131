package org.plenum.timetable.rules;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.GroupRule;
import org.plenum.rule.ItemSums;
import org.plenum.rule.Rule;

/** Brings together, for the streams, what placements add to one key of a group rule. */
final class Additions {

    /** A key of a rule. */
    record Group(Rule rule, String key) {}

    /** What one placement adds to a key. */
    record Added<I extends Comparable<I>>(GroupRule<I> rule, GroupRule.Share<I> share) {

        Group group() {
            return new Group(rule, share.key());
        }
    }

    private Additions() {}

    static <I extends Comparable<I>> Stream<Added<?>> of(GroupRule<I> rule, Conference conference, Placed placed) {
        return rule.shares(conference, placed).stream().map(share -> new Added<>(rule, share));
    }

    static long penalty(Conference conference, Group group, List<Added<?>> added) {
        return penalty(conference, added.getFirst(), group.key(), added);
    }

    @SuppressWarnings("unchecked") // what is in one group was added by one rule, so its items have one type
    private static <I extends Comparable<I>> long penalty(
            Conference conference, Added<I> first, String key, List<Added<?>> added) {
        var amounts = new TreeMap<I, Long>();
        for (var one : added) {
            amounts.merge((I) one.share().item(), (long) one.share().amount(), Long::sum);
        }
        return first.rule().penalty(conference, key, ItemSums.of(amounts));
    }
}
