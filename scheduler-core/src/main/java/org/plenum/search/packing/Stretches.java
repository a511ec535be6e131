package org.plenum.search.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.conference.Block;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.board.Place;
import org.plenum.problem.board.PlaceGrid;
import org.plenum.problem.board.RoomBlocks;

/**
 * The time of all rooms that hold one session at a time, as stretches: each block of time, and the parts of a day
 * outside all blocks, without the closures of the room.
 */
final class Stretches {
    static final int NONE = -1;

    private final PlaceGrid grid;
    private final List<Stretch> all = new ArrayList<>();
    private final int[] ofPlace;
    private final RoomBlocks blocks;

    Stretches(Conference conference, CompiledProblem compiled) {
        this.grid = compiled.grid();
        this.blocks = compiled.conflicts().roomBlocks();
        this.ofPlace = new int[grid.places().size()];
        Arrays.fill(ofPlace, NONE);
        if (!grid.starts().isEmpty()) {
            var origin = Interval.minuteOf(grid.starts().getFirst());
            var times = times(conference);
            for (var room = 0; room < grid.rooms().size(); room++) {
                if (!grid.rooms().get(room).shared()) {
                    addAll(times, room, pause(room), origin);
                }
            }
        }
    }

    private int pause(int room) {
        return IntStream.range(0, blocks.of(room).length)
                .filter(i -> blocks.of(room)[i] == room)
                .map(i -> blocks.reach(room)[i])
                .findFirst()
                .orElse(0);
    }

    private static List<Interval> times(Conference conference) {
        var named = conference.blocks().stream().map(Block::interval).toList();
        var taken = Stream.concat(named.stream(), conference.days().stream().flatMap(day -> day.rests().stream()))
                .sorted(Interval.BY_START)
                .toList();
        var between = conference.days().stream()
                .flatMap(day -> day.hours().common(conference.wholeOf(day.date())).without(taken).stream())
                .distinct();
        return Stream.concat(named.stream(), between).toList();
    }

    private void addAll(List<Interval> times, int room, int pause, long origin) {
        var closures = grid.rooms().get(room).unavailable();
        for (var time : times) {
            for (var open : time.without(closures)) {
                add(new Stretch(
                        room,
                        (int) (Interval.minuteOf(open.start()) - origin),
                        (int) (Interval.minuteOf(open.end()) - origin),
                        pause));
            }
        }
    }

    private void add(Stretch stretch) {
        for (var start = grid.startFrom(stretch.from());
                start < grid.starts().size() && grid.minuteOf(start) < stretch.to();
                start++) {
            ofPlace[grid.place(start, stretch.room()).id()] = all.size();
        }
        all.add(stretch);
    }

    int count() {
        return all.size();
    }

    Stretch get(int number) {
        return all.get(number);
    }

    /**
     * The numbers of the stretches at that time in rooms that overlap its room: its parts, or the whole that it is a
     * part of.
     */
    List<Integer> overlapping(int number) {
        var stretch = all.get(number);
        var rooms = blocks.of(stretch.room());
        var found = new ArrayList<Integer>();
        for (var room : rooms) {
            for (var other = 0; room != stretch.room() && other < all.size(); other++) {
                if (all.get(other).overlaps(stretch.in(room))) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    /** The number of the stretch in which a place lies; {@link #NONE} where it lies in none. */
    int of(Place place) {
        return ofPlace[place.id()];
    }
}
