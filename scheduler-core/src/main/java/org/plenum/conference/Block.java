package org.plenum.conference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of programme without a break, in which an audience stays in its room.
 *
 * @param index its position among all blocks of the conference, in the order of time
 * @param name as people call it; empty if it has none
 */
public record Block(int index, String name, Interval interval) {

    /** The blocks that the days name; for days that name none, the stretches between their breaks. */
    static List<Block> of(Days days) {
        var blocks = new ArrayList<Block>();
        for (var day : days.stream().sorted(Comparator.comparing(Day::date)).toList()) {
            for (var named : day.blocks().isEmpty() ? betweenBreaks(days, day) : day.blocks()) {
                blocks.add(new Block(blocks.size(), named.name(), named.interval()));
            }
        }
        return blocks;
    }

    /** If a night belongs to two days, each day has its own part of it. */
    private static List<Day.NamedBlock> betweenBreaks(Days days, Day day) {
        return day.hours().common(days.wholeOf(day.date())).without(day.rests()).stream()
                .map(stretch -> new Day.NamedBlock("", stretch))
                .toList();
    }
}
