package org.plenum.search;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Person;
import org.plenum.conference.RoomBuilder;
import org.plenum.conference.SessionBuilder;

/**
 * Conferences whose talks fill every minute of every room: four blocks a day, half an hour apart.
 *
 * <p>There is a timetable for each, since that is how its talks were drawn.
 */
final class FullBlocks {
    private static final int BLOCKS = 4;
    private static final int PAUSE = 30;

    /** A talk where it could be. */
    private record Talk(Interval time, int minutes) {}

    private final int days;
    private final int blockMinutes;
    private final List<Talk> talks = new ArrayList<>();

    private FullBlocks(int days, int blockMinutes) {
        this.days = days;
        this.blockMinutes = blockMinutes;
    }

    /**
     * One of so many rooms and days.
     *
     * @param patterns the lengths with which a block can be filled
     * @param speakers how many people give two talks each
     */
    static Conference of(int rooms, int days, int grid, List<List<Integer>> patterns, int speakers, long seed) {
        var random = new Random(seed);
        var minutes = patterns.getFirst().stream().mapToInt(Integer::intValue).sum();
        var blocks = new FullBlocks(days, minutes);
        blocks.fill(rooms, patterns, random);
        return blocks.conference(rooms, grid, speakers);
    }

    private void fill(int rooms, List<List<Integer>> patterns, Random random) {
        for (var block = 0; block < days * BLOCKS; block++) {
            for (var room = 0; room < rooms; room++) {
                var start = startOf(block % BLOCKS, MONDAY.plusDays(block / BLOCKS));
                for (var length : patterns.get(random.nextInt(patterns.size()))) {
                    talks.add(new Talk(Interval.of(start, Duration.ofMinutes(length)), length));
                    start = start.plusMinutes(length);
                }
            }
        }
        Collections.shuffle(talks, random);
    }

    private LocalDateTime startOf(int block, LocalDate day) {
        return day.atTime(9, 0).plusMinutes((long) block * (blockMinutes + PAUSE));
    }

    private Conference conference(int rooms, int grid, int speakers) {
        var sessions = IntStream.range(0, talks.size())
                .mapToObj(i -> aSession("t" + i).lasting(talks.get(i).minutes))
                .toList();
        return aConference()
                .withGrid(grid)
                .withDays(IntStream.range(0, days)
                        .mapToObj(day -> day(MONDAY.plusDays(day)))
                        .toArray(Day[]::new))
                .withRooms(IntStream.range(0, rooms)
                        .mapToObj(room -> aRoom("r" + room))
                        .toArray(RoomBuilder[]::new))
                .withPeople(speak(sessions, speakers))
                .withSessions(sessions.toArray(SessionBuilder[]::new))
                .build();
    }

    private Day day(LocalDate date) {
        var closes = startOf(BLOCKS - 1, date).plusMinutes(blockMinutes);
        var breaks = IntStream.range(1, BLOCKS)
                .mapToObj(block -> startOf(block, date))
                .map(start -> new Day.Break("Break", new Interval(start.minusMinutes(PAUSE), start)))
                .toList();
        return new Day(date, new Interval(startOf(0, date), closes), breaks, List.of(), List.of());
    }

    /** Each speaks in the next talk that has no speaker, and in the first after it that could be at another time. */
    private Person[] speak(List<SessionBuilder> sessions, int speakers) {
        var free = new ArrayList<>(IntStream.range(0, sessions.size()).boxed().toList());
        return IntStream.range(0, speakers)
                .mapToObj(i -> {
                    var one = free.removeFirst();
                    var other = free.stream()
                            .filter(each -> !talks.get(each).time.overlaps(talks.get(one).time))
                            .findFirst()
                            .orElseThrow();
                    free.removeIf(other::equals);
                    sessions.get(one).with("p" + i);
                    sessions.get(other).with("p" + i);
                    return aPerson("p" + i);
                })
                .toArray(Person[]::new);
    }
}
