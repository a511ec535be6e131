package org.plenum.search;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.withBlocks;
import static org.plenum.conference.Agenda.withBreaks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Preferences.Dislike;
import org.plenum.conference.SessionBuilder;

/**
 * Programmes of talks of tracks that come in blocks, nearly all of which are used.
 *
 * <p>There is a timetable for each, since that is how its talks were drawn.
 */
final class TalkProgrammes {
    private static final int BLOCKS = 4; // a day
    private static final int PAUSE = 30; // minutes between two of them

    private final int rooms;
    private final int days;
    private final int slots; // of a block
    private final int slotMinutes;
    private final Random random;
    private final List<SessionBuilder> talks = new ArrayList<>();
    private final List<String> tracks = new ArrayList<>();

    private TalkProgrammes(int rooms, int days, int slots, int slotMinutes, long seed) {
        this.rooms = rooms;
        this.days = days;
        this.slots = slots;
        this.slotMinutes = slotMinutes;
        this.random = new Random(seed);
    }

    /** Talks that take a whole block of a hundred minutes, one in three blocks, among some of ten to forty minutes. */
    static Conference ofVeryLongTalks(long seed) {
        var programme = new TalkProgrammes(6, 3, 10, 10, seed);
        programme.draw(6 * 3 * BLOCKS, 5, 3, 4);
        return programme.conference();
    }

    /** A thousand and more talks in 32 blocks of time and 23 rooms, a few of which take a whole block. */
    static Conference ofAThousandTalks(long seed) {
        var programme = new TalkProgrammes(23, 8, 3, 30, seed);
        programme.draw(23 * 8 * BLOCKS * 56 / 100, 6, 12, 2);
        return programme.conference();
    }

    /**
     * Draws the talks of so many blocks.
     *
     * @param most blocks of a track
     * @param longs one of so many blocks is a single talk
     * @param longest slots of another talk
     */
    private void draw(int blocks, int most, int longs, int longest) {
        for (var block = 0; block < blocks; ) {
            var track = "track" + tracks.size();
            tracks.add(track);
            for (var theirs = 1 + random.nextInt(most); theirs > 0 && block < blocks; theirs--, block++) {
                for (var left = slots; left > 0; ) {
                    var taken = left == slots && random.nextInt(longs) == 0
                            ? slots
                            : 1 + random.nextInt(Math.min(left, longest));
                    talks.add(talk(track, taken));
                    left -= taken;
                }
            }
        }
        Collections.shuffle(talks, random);
    }

    private SessionBuilder talk(String track, int taken) {
        return aSession("t" + talks.size())
                .lasting(taken * slotMinutes)
                .onTrack(track)
                .presentedBy("p" + random.nextInt(1000));
    }

    private Conference conference() {
        var conference = aConference()
                .withGrid(slotMinutes)
                .withDays(IntStream.range(0, days).mapToObj(this::day).toArray(Day[]::new))
                .withRooms(
                        IntStream.range(0, rooms).mapToObj(room -> "r" + room).toArray(String[]::new))
                .withSessions(talks.toArray(SessionBuilder[]::new));
        for (var track : tracks) {
            conference.withBlocksOf(track, "c" + random.nextInt(tracks.size()));
            conference.withDislike(Dislike.Of.TRACK, track, "r" + random.nextInt(rooms), 5);
        }
        return conference.build();
    }

    private Day day(int number) {
        var date = MONDAY.plusDays(number);
        var minutes = slots * slotMinutes;
        var blocks = IntStream.range(0, BLOCKS)
                .mapToObj(block -> date.atTime(8, 0).plusMinutes((long) block * (minutes + PAUSE)))
                .map(start -> between(start, start.plusMinutes(minutes)))
                .toArray(Interval[]::new);
        var breaks = IntStream.range(1, BLOCKS)
                .mapToObj(block -> between(blocks[block].start().minusMinutes(PAUSE), blocks[block].start()))
                .toArray(Interval[]::new);
        return withBlocks(withBreaks(aDay(date, 8, 18), breaks), blocks);
    }

    /** Posters of four tracks that hang for an hour each: each track fills one of two yards in the morning or at noon. */
    static Conference ofPosters(int posters, long seed) {
        var random = new Random(seed);
        var morning = between(MONDAY.atTime(9, 0), MONDAY.atTime(10, 0));
        var noon = between(MONDAY.atTime(11, 0), MONDAY.atTime(12, 0));
        var conference = aConference()
                .withGrid(60)
                .withDays(withBreaks(aDay(MONDAY, 9, 12), between(/* start= */ morning.end(), /* end= */ noon.start())))
                .withRooms(
                        aRoom("north").seating(posters).shared(),
                        aRoom("south").seating(posters).shared())
                .withWeights(Map.of("track-in-parallel", 0)); // posters are meant to hang side by side
        for (var track : List.of("a", "b", "c", "d")) {
            conference.withBlocksOf(track);
            conference.withDislike(Dislike.Of.TRACK, track, random.nextBoolean() ? morning : noon, 5);
            for (var i = 0; i < posters; i++) {
                conference.withSessions(
                        aSession(track + i).lasting(60).onTrack(track).expecting(1));
            }
        }
        return conference.build();
    }
}
