package org.plenum.generator;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Session.Kind;

/** Plants the timetable from which everything else is derived: plenaries, then waves of roundtables, then the rest. */
final class PlantedTimetable {
    static final int REGIONS = 5;

    /** Share of the rooms' minutes in use, turnaround included; closing rooms then raises it a little. */
    private static final double USE = 0.63;

    private static final int SHORTEST = 30;
    private static final int LONGEST = 120;
    private static final int QUARTER = 15;
    private static final int ROUNDTABLE = 75;
    private static final int SESSIONS_PER_ROUND = 150;
    private static final int LARGE_CONFERENCE = 100;

    private final Size size;
    private final GeneratedVenue venue;
    private final SeededRandom random;
    private final List<Free> free = new ArrayList<>();
    private final List<PlantedSession> sessions = new ArrayList<>();

    /** A stretch of a room without a session. */
    private record Free(Room room, Interval interval) {}

    private PlantedTimetable(Size size, GeneratedVenue venue, SeededRandom random) {
        this.size = size;
        this.venue = venue;
        this.random = random;
    }

    /** As many sessions as the size requires: first the plenaries in their order, then the roundtables by wave. */
    static List<PlantedSession> lay(Size size, GeneratedVenue venue, SeededRandom random) {
        var timetable = new PlantedTimetable(size, venue, random);
        for (var day : venue.days()) {
            for (var block : GeneratedVenue.blocks(day)) {
                venue.rooms().forEach(room -> timetable.free.add(new Free(room, block)));
            }
        }
        timetable.layPlenaries();
        timetable.layWaves();
        timetable.fill();
        return List.copyOf(timetable.sessions);
    }

    private void layPlenaries() {
        var large = size.sessions() > LARGE_CONFERENCE;
        var length = Duration.ofMinutes(large ? 60 : 45);
        var first = venue.days().getFirst();
        var second = venue.days().get(1);
        var last = venue.days().getLast();
        layPlenary(Interval.of(first.hours().start(), length));
        layPlenary(Interval.of(second.hours().start(), length));
        if (large) {
            layPlenary(Interval.of(
                    GeneratedVenue.blocks(random.pick(venue.days())).get(2).start(), length));
        }
        layPlenary(Interval.of(last.hours().end().minus(length), length));
    }

    private void layPlenary(Interval interval) {
        sessions.add(new PlantedSession("plenary-" + (sessions.size() + 1), Kind.PLENARY, interval, venue.hall()));
        for (var stretch : List.copyOf(free)) {
            if (stretch.interval().overlaps(interval)) {
                take(stretch, interval, stretch.room().equals(venue.hall()));
            }
        }
    }

    /**
     * Plants waves of roundtables, which start together: each region once a round, first three regions, then the other
     * two.
     */
    private void layWaves() {
        var rounds = Math.max(1, size.sessions() / SESSIONS_PER_ROUND);
        var starts = random.sample(waveStarts(), 2 * rounds);
        var region = 0;
        for (var start : starts) {
            var together = region % REGIONS == 0 ? 3 : 2;
            var rooms = random.sample(waveRooms(start), together);
            for (var stretch : rooms) {
                var interval = Interval.of(start, Duration.ofMinutes(ROUNDTABLE));
                region++;
                sessions.add(new PlantedSession("roundtable-" + region, Kind.ROUNDTABLE, interval, stretch.room()));
                take(stretch, interval, true);
            }
        }
    }

    private List<LocalDateTime> waveStarts() {
        return venue.days().stream()
                .map(GeneratedVenue::blocks)
                .flatMap(List::stream)
                .map(Interval::start)
                .filter(start -> waveRooms(start).size() >= 3)
                .toList();
    }

    private List<Free> waveRooms(LocalDateTime start) {
        return free.stream()
                .filter(stretch -> stretch.interval().start().equals(start)
                        && stretch.interval().minutes() >= ROUNDTABLE
                        && !stretch.room().equals(venue.hall())
                        && stretch.room().features().contains(GeneratedVenue.BOOTHS))
                .toList();
    }

    /** Plants the other sessions, the longest first, each where the least time is left over. */
    private void fill() {
        for (var minutes : lengths()) {
            var stretch = tightest(minutes);
            var length = Duration.ofMinutes(Math.min(minutes, stretch.interval().minutes()));
            var interval = random.chance(50)
                    ? Interval.of(stretch.interval().start(), length)
                    : Interval.of(stretch.interval().end().minus(length), length);
            var kind = random.pick(kinds(stretch.room()));
            var name = kind.name().toLowerCase(Locale.ROOT);
            sessions.add(new PlantedSession(name + "-" + (sessions.size() + 1), kind, interval, stretch.room()));
            take(stretch, interval, true);
        }
    }

    /** Lengths on the grid around a mean that follows from the time left, the longest first. */
    private List<Integer> lengths() {
        var left = USE * size.rooms() * size.days() * venue.sitting();
        for (var session : sessions) {
            left -= session.interval().minutes();
        }
        var lengths = new ArrayList<Integer>();
        for (var count = size.sessions() - sessions.size(); count > 0; count--) {
            var drawn = (int) (left / count) + QUARTER * random.between(-2, 2) - QUARTER / 2;
            var length = Math.clamp(drawn, SHORTEST, LONGEST) / QUARTER * QUARTER;
            lengths.add(length);
            left -= length + QUARTER / 2.0;
        }
        lengths.sort(Comparator.reverseOrder());
        return lengths;
    }

    private Free tightest(int minutes) {
        var fitting = free.stream()
                .filter(stretch -> stretch.interval().minutes() >= minutes)
                .toList();
        if (fitting.isEmpty()) {
            return free.stream()
                    .max(Comparator.comparingLong(stretch -> stretch.interval().minutes()))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The size (%s) has more sessions than its rooms can hold.\nAdd rooms or days."
                                    .formatted(size)));
        }
        var least = fitting.stream()
                .mapToLong(stretch -> stretch.interval().minutes())
                .min()
                .orElseThrow();
        return random.pick(fitting.stream()
                .filter(stretch -> stretch.interval().minutes() == least)
                .toList());
    }

    private static List<Kind> kinds(Room room) {
        return switch (GeneratedVenue.CAPACITIES.indexOf(room.capacity())) {
            case 0 -> List.of(Kind.BRIEFING, Kind.PANEL, Kind.SOCIAL);
            case 1 -> List.of(Kind.BRIEFING, Kind.PANEL);
            case 2 -> List.of(Kind.BRIEFING, Kind.PANEL, Kind.WORKSHOP, Kind.WORKSHOP);
            default -> List.of(Kind.WORKSHOP, Kind.BILATERAL, Kind.BILATERAL, Kind.MEETING);
        };
    }

    /** Cuts an interval out of a stretch, with the room's turnaround on both sides where a session uses the room. */
    private void take(Free stretch, Interval interval, boolean used) {
        var pause = used ? stretch.room().turnaround() : Duration.ZERO;
        free.remove(stretch);
        keep(stretch.room(), stretch.interval().start(), interval.start().minus(pause));
        keep(stretch.room(), interval.end().plus(pause), stretch.interval().end());
    }

    private void keep(Room room, LocalDateTime start, LocalDateTime end) {
        if (Duration.between(start, end).toMinutes() >= SHORTEST) {
            free.add(new Free(room, new Interval(start, end)));
        }
    }
}
