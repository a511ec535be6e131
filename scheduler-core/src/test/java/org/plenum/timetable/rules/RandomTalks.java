package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.conference.Agenda.withBlocks;

import java.util.List;
import java.util.Random;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Day;
import org.plenum.conference.Preferences.Dislike;
import org.plenum.conference.SessionBuilder;

/** What makes a programme of talks of a random conference: by a chance of its own, so that all else stays as it was. */
final class RandomTalks {
    private static final List<String> PEOPLE = List.of("ada", "ben", "cyd");
    private static final List<String> ZONES = List.of("Asia/Tokyo", "America/New_York", "Etc/GMT-1");
    private static final List<String> TRACKS = List.of("cyber", "borders");

    private final Random random;
    private final List<String> ids;

    private RandomTalks(Random random, List<String> ids) {
        this.random = random;
        this.ids = ids;
    }

    static RandomTalks givenTo(List<SessionBuilder> sessions) {
        var made = sessions.stream().map(SessionBuilder::build).toList();
        var talks = new RandomTalks(
                new Random(made.hashCode()),
                made.stream().map(session -> session.id()).toList());
        sessions.forEach(talks::give);
        return talks;
    }

    private void give(SessionBuilder session) {
        if (random.nextInt(3) == 0) {
            session.presentedBy(any(PEOPLE));
        }
        if (random.nextInt(3) == 0) {
            session.wantedBy(any(PEOPLE));
        }
        if (random.nextInt(3) == 0) {
            session.at(1 + random.nextInt(3));
        }
        if (random.nextInt(4) == 0) {
            session.from(any(ZONES));
        }
    }

    Day inBlocks(Day day) {
        return random.nextBoolean()
                ? withBlocks(day, between(tuesday(9), tuesday(11)), between(tuesday(11, 30), tuesday(15)))
                : day;
    }

    void prefer(ConferenceBuilder conference, List<String> rooms) {
        for (var track : TRACKS) {
            var chair = any(PEOPLE);
            if (random.nextBoolean()) {
                conference.withBlocksOf(track, chair);
            } else if (random.nextBoolean()) {
                conference.withChairsOf(track, chair);
            }
        }
        if (random.nextBoolean()) {
            conference.withSimilar("cyber", "borders", 1 + random.nextInt(4));
        }
        conference.withTracks(TRACKS);
        for (var i = random.nextInt(4); i > 0; i--) {
            var time = random.nextBoolean() ? between(monday(9), monday(12)) : between(tuesday(10), tuesday(14));
            conference
                    .withDislike(Dislike.Of.TRACK, any(TRACKS), time, 1 + random.nextInt(5))
                    .withDislike(Dislike.Of.TRACK, any(TRACKS), any(rooms), 1 + random.nextInt(5))
                    .withDislike(Dislike.Of.ROOM, any(rooms), time, 1 + random.nextInt(5))
                    .withDislike(Dislike.Of.SESSION, any(ids), time, 1 + random.nextInt(5))
                    .withDislike(Dislike.Of.SESSION, any(ids), any(rooms), 1 + random.nextInt(5));
        }
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
