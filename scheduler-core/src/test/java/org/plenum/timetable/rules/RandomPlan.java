package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plenum.conference.Agenda;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.problem.board.Place;
import org.plenum.problem.board.PlaceGrid;

/**
 * A random conference with sessions placed at random, so that they meet, miss and overrun. Those with an even seed are strange:
 * now and then a session starts off the grid, at night or on a date that is none of the conference's days.
 *
 * @param places where sessions go
 * @param placed most of its sessions
 */
public record RandomPlan(Conference conference, List<Place> places, List<Placed> placed) {
    private static final int STARTS = 7;
    private static final double PLACED = 0.8;

    public static RandomPlan of(long seed, Flavour flavour) {
        var random = new Random(seed);
        var conference = RandomConference.of(random, flavour);
        var grid = PlaceGrid.of(conference);
        var isStrange = seed % 2 == 0;
        var places = new ArrayList<Place>();
        for (var i = 0; i < STARTS; i++) {
            var start = start(random, time -> isStrange || grid.findStart(time).isPresent());
            conference.rooms().forEach(room -> places.add(new Place(places.size(), start, room)));
        }
        var placed = new ArrayList<Placed>();
        for (var session : conference.sessions()) {
            if (random.nextDouble() < PLACED) {
                var place = places.get(random.nextInt(places.size()));
                placed.add(new Placed(session, place.start(), place.room()));
            }
        }
        return new RandomPlan(conference, places, placed);
    }

    /** When sessions start that are placed. */
    List<LocalDateTime> starts() {
        return places.stream().map(Place::start).distinct().toList();
    }

    private static LocalDateTime start(Random random, Predicate<LocalDateTime> isFit) {
        return Stream.generate(() -> start(random)).filter(isFit).findFirst().orElseThrow();
    }

    private static LocalDateTime start(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> Agenda.monday(23).plusMinutes(30);
            case 1 -> Agenda.WEDNESDAY.atTime(10, 0);
            case 2 -> Agenda.monday(9 + random.nextInt(9), 5);
            case 3, 4 -> Agenda.tuesday(17, 15 * random.nextInt(4));
            case 5, 6, 7, 8 -> Agenda.tuesday(9 + random.nextInt(7), 15 * random.nextInt(4));
            default -> Agenda.monday(9 + random.nextInt(6), 15 * random.nextInt(4));
        };
    }
}
