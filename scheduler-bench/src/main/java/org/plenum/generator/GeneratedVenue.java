package org.plenum.generator;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;

/**
 * The days and the rooms, before any room is closed.
 *
 * @param sitting the sitting minutes of each day
 */
record GeneratedVenue(List<Day> days, List<Room> rooms, int sitting) {
    static final Duration GRID = Duration.ofMinutes(15);

    /** Seats of the hall, and of large, medium and small rooms. */
    static final List<Integer> CAPACITIES = List.of(500, 100, 50, 20);

    static final String BOOTHS = "interpretation-booths";
    static final String VIDEO = "video";

    private static final LocalDate FIRST_DATE = LocalDate.of(2027, 5, 3);
    private static final int SHORT_DAY = 330;
    private static final int LONG_DAY = 450;
    private static final long HALF_HOUR = 30;
    private static final int WANTED_MINUTES = 90;

    /** A venue large enough for sessions of about an hour each, with two thirds of the time in use. */
    static GeneratedVenue of(Size size) {
        var wanted = (long) size.sessions() * WANTED_MINUTES / ((long) size.rooms() * size.days());
        var sitting = Math.clamp(wanted / HALF_HOUR * HALF_HOUR, SHORT_DAY, LONG_DAY);
        var days = IntStream.range(0, size.days())
                .mapToObj(number -> day(FIRST_DATE.plusDays(number), sitting))
                .toList();
        var rooms =
                IntStream.range(0, size.rooms()).mapToObj(GeneratedVenue::room).toList();
        return new GeneratedVenue(days, rooms, sitting);
    }

    private static Day day(LocalDate date, int sitting) {
        var breaks = new ArrayList<>(List.of(
                new Day.Break("Coffee", between(date, "10:30", "11:00")),
                new Day.Break("Lunch", between(date, "12:30", "14:00"))));
        var closes = date.atTime(16, 0);
        if (sitting > SHORT_DAY) {
            breaks.add(new Day.Break("Tea", between(date, "16:00", "16:30")));
            closes = date.atTime(16, 30).plusMinutes(sitting - SHORT_DAY);
        }
        return new Day(date, new Interval(date.atTime(8, 30), closes), breaks, List.of(), List.of());
    }

    private static Interval between(LocalDate date, String start, String end) {
        return new Interval(LocalDateTime.parse(date + "T" + start), LocalDateTime.parse(date + "T" + end));
    }

    private static Room room(int number) {
        var rank = number == 0 ? 0 : List.of(3, 1, 2, 2, 3).get(number % 5);
        var features = switch (rank) {
            case 0 -> List.of(BOOTHS, VIDEO, "stage");
            case 1 -> List.of(BOOTHS, VIDEO);
            case 2 -> List.of(VIDEO, number % 5 == 2 ? BOOTHS : "computers");
            default -> List.of("whiteboard");
        };
        var turnaround = number % 2 == 0 ? GRID : Duration.ZERO;
        var building = number % 3 == 2 ? "South" : "North";
        return new Room(
                "room-" + number,
                (number == 0 ? "Hall" : "Room " + number),
                Optional.of(building),
                CAPACITIES.get(rank),
                features,
                turnaround,
                List.of(),
                List.of(),
                false,
                List.of());
    }

    /** The only room that seats everyone. */
    Room hall() {
        return rooms.getFirst();
    }

    /** The halves of every day: from opening to lunch, and from lunch to closing. */
    List<Interval> halves() {
        return days.stream().flatMap(GeneratedVenue::halves).toList();
    }

    /** The half of a day in which a moment lies; the lunch break belongs to the morning. */
    Interval half(LocalDateTime moment) {
        return halves().stream()
                .reduce((found, next) -> next.start().isAfter(moment) ? found : next)
                .orElseThrow();
    }

    private static Stream<Interval> halves(Day day) {
        var lunch = day.breaks().get(1).interval();
        return Stream.of(
                new Interval(day.hours().start(), lunch.start()),
                new Interval(lunch.end(), day.hours().end()));
    }

    /** The stretches between a day's breaks. */
    static List<Interval> blocks(Day day) {
        var blocks = new ArrayList<Interval>();
        var start = day.hours().start();
        for (var pause : day.breaks()) {
            blocks.add(new Interval(start, pause.interval().start()));
            start = pause.interval().end();
        }
        blocks.add(new Interval(start, day.hours().end()));
        return blocks;
    }
}
