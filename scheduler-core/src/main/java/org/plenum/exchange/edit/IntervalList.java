package org.plenum.exchange.edit;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.plenum.conference.Interval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * A list of intervals of a conference, and the same list in its document's tree.
 *
 * @param tree may be absent where there are none
 */
record IntervalList(List<Interval> intervals, JsonNode tree) {

    /** Removes some of them from the tree, and returns these. */
    List<Interval> remove(Predicate<Interval> condition) {
        IntStream.iterate(intervals.size() - 1, position -> position >= 0, position -> position - 1)
                .filter(position -> condition.test(intervals.get(position)))
                .forEach(position -> ((ArrayNode) tree).remove(position));
        return intervals.stream().filter(condition).toList();
    }
}
