package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.withBlocks;
import static org.plenum.conference.Agenda.withBreaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.Conference;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.SessionBuilder;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Scorecard;
import org.plenum.timetable.rules.TimetableRules;

/**
 * Two halls, each of two parts, in six blocks of eighty minutes, all of them full: five tracks and five sessions need a whole
 * hall, and what is left just holds the others in the parts.
 */
class DividedHallsTest {
    private static final int DAYS = 2;
    private static final int TALKS = 4; // that a block has time for
    private static final int LARGE = 150; // more than a part seats

    /** Blocks of a hall: two times six, of which five are for large tracks. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2})
    void tracksInBlocksShareHallsAndTheirParts(long seed) {
        var sessions = new ArrayList<SessionBuilder>();
        var tracks = new ArrayList<String>();
        IntStream.range(0, 5).forEach(number -> addTrack("large" + number, LARGE, tracks, sessions));
        IntStream.range(0, 2 * (2 * 6 - 5)).forEach(number -> addTrack("small" + number, 80, tracks, sessions));
        var conference = conference(sessions);
        tracks.forEach(conference::withBlocksOf);
        assertPlacesAll(conference.build(), seed);
    }

    private static void addTrack(String track, int heads, List<String> tracks, List<SessionBuilder> sessions) {
        tracks.add(track);
        IntStream.range(0, TALKS)
                .forEach(talk -> sessions.add(
                        aSession(track + "-" + talk).lasting(20).onTrack(track).expecting(heads)));
    }

    /** Of 12 × 80 minutes of halls, 5 × 60 are for large sessions: 20 are left beside each, and 7 × 80, in both parts. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2})
    void sessionsOfSeveralLengthsShareHallsAndTheirParts(long seed) {
        var sessions = new ArrayList<SessionBuilder>();
        IntStream.range(0, 5)
                .forEach(number ->
                        sessions.add(aSession("large" + number).lasting(60).expecting(LARGE)));
        IntStream.range(0, 2 * 5)
                .forEach(number ->
                        sessions.add(aSession("short" + number).lasting(20).expecting(80)));
        IntStream.range(0, 2 * 2 * 7)
                .forEach(number ->
                        sessions.add(aSession("small" + number).lasting(40).expecting(80)));
        assertPlacesAll(conference(sessions).build(), seed);
    }

    private static ConferenceBuilder conference(List<SessionBuilder> sessions) {
        return aConference()
                .withGrid(20)
                .withDays(
                        IntStream.range(0, DAYS).mapToObj(DividedHallsTest::day).toArray(Day[]::new))
                .withRooms(
                        aRoom("east").madeOf("east-1", "east-2").seating(200),
                        aRoom("east-1").seating(100),
                        aRoom("east-2").seating(100),
                        aRoom("west").madeOf("west-1", "west-2").seating(200),
                        aRoom("west-1").seating(100),
                        aRoom("west-2").seating(100))
                .withSessions(sessions.toArray(SessionBuilder[]::new));
    }

    /** From nine to three, in blocks of eighty minutes, an hour apart. */
    private static Day day(int number) {
        var date = MONDAY.plusDays(number);
        var breaks = new Interval[] {
            between(date.atTime(10, 20), date.atTime(11, 20)), between(date.atTime(12, 40), date.atTime(13, 40))
        };
        return withBlocks(
                withBreaks(aDay(date, 9, 15), breaks),
                between(date.atTime(9, 0), date.atTime(10, 20)),
                between(date.atTime(11, 20), date.atTime(12, 40)),
                between(date.atTime(13, 40), date.atTime(15, 0)));
    }

    /** What was found is counted afresh: nothing is left out, and no hall is in use at once with a part of it. */
    private static void assertPlacesAll(Conference conference, long seed) {
        var solve = Problems.solve(conference, SearchLimits.ofMoves(10_000), seed);
        solve.run();
        var placed = solve.best().placed();
        assertThat(placed)
                .as("with seed %d", seed)
                .hasSize(conference.sessions().size());
        assertThat(Findings.of(conference, Scorecard.of(TimetableRules.ALL, Map.of()), placed))
                .filteredOn(finding -> finding.rule().equals("room-double-booking"))
                .extracting(Finding::subjects)
                .isEmpty();
        assertThat(placed)
                .filteredOn(one -> one.session().heads().orElseThrow() == LARGE)
                .extracting(Placed::room)
                .allMatch(room -> !room.parts().isEmpty());
    }
}
