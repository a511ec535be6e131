package org.plenum.conference;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of programme without a break, in which an audience stays where it is.
 *
 * @param index its position among all blocks of the conference, in the order of time
 * @param name as people call it; empty where nobody said
 */
public record Block(int index, String name, Interval interval) {

    /** Those that the days name, and of days that name none what lies between their breaks. */
    static List<Block> of(Iterable<Day> days) {
        var blocks = new ArrayList<Block>();
        for (var day : days) {
            for (var named : day.blocks().isEmpty() ? betweenBreaks(day) : day.blocks()) {
                blocks.add(new Block(blocks.size(), named.name(), named.interval()));
            }
        }
        return blocks;
    }

    private static List<Day.NamedBlock> betweenBreaks(Day day) {
        var blocks = new ArrayList<Day.NamedBlock>();
        LocalDateTime from = day.hours().start();
        for (var pause :
                Interval.merged(day.breaks().stream().map(Day.Break::interval).toList())) {
            if (from.isBefore(pause.start())) {
                blocks.add(new Day.NamedBlock("", new Interval(from, pause.start())));
            }
            from = pause.end();
        }
        if (from.isBefore(day.hours().end())) {
            blocks.add(new Day.NamedBlock("", new Interval(from, day.hours().end())));
        }
        return blocks;
    }
}
