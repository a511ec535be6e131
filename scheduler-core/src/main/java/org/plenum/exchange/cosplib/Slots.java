package org.plenum.exchange.cosplib;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Block;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;

/**
 * The slots of a block: the day's timeslots that start in it, if it has timeslots, else the steps of the grid.
 *
 * @param name the block's, or its start if it has none
 */
record Slots(String name, List<LocalDateTime> starts) {

    static List<Slots> of(Conference conference) {
        return conference.blocks().stream().map(block -> of(conference, block)).toList();
    }

    private static Slots of(Conference conference, Block block) {
        var day = conference.findDay(block.interval().start()).orElseThrow();
        var starts = day.timeslots().isEmpty()
                ? steps(conference, block.interval())
                : day.timeslots().stream()
                        .map(Interval::start)
                        .filter(block.interval()::contains)
                        .distinct()
                        .sorted()
                        .toList();
        return new Slots(block.name().isEmpty() ? block.interval().start().toString() : block.name(), starts);
    }

    private static List<LocalDateTime> steps(Conference conference, Interval interval) {
        return Stream.iterate(interval.start(), interval::contains, time -> time.plus(conference.grid()))
                .toList();
    }

    /** The indices of the slots that start while the interval lasts. */
    List<Integer> taken(Interval interval) {
        var taken = new ArrayList<Integer>();
        for (var slot = 0; slot < starts.size(); slot++) {
            if (interval.contains(starts.get(slot))) {
                taken.add(slot);
            }
        }
        return taken;
    }

    static int count(Collection<Slots> blocks) {
        return blocks.stream().mapToInt(block -> block.starts.size()).sum();
    }
}
