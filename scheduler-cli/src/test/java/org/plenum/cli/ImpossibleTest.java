package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are impossible for one reason each: that reason is given, with all that it takes and nothing else. */
class ImpossibleTest {
    private static final List<Arguments> DOCUMENTS = List.of(
            Arguments.of("crowd", """
                        impossible: Gala (gala) expects 500 people, and the largest room, aula, seats 400. Expect fewer people, or show it in a second room as well.
                          because at /sessions/0/heads: Gala (gala) expects 500 people. Expect fewer people, or show it in a second room as well.
                        A crowd that no room seats (crowd) can be read, but no timetable can have all of it: 1 day, 2 rooms, 2 sessions.
                        """),
            Arguments.of("window", """
                        impossible: Workshop (workshop) lasts 300 minutes, and no time between opening, breaks and closing is that long: counted from a possible start, the longest has 240. Shorten it, or let it go on across breaks.
                          because at /sessions/0/duration: Workshop (workshop) lasts 300 minutes. Shorten it.
                        Longer than the time between breaks (window) can be read, but no timetable can have all of it: 1 day, 1 room, 2 sessions.
                        """),
            Arguments.of("speaker", """
                        impossible: sg must be in 2 sessions of 120 minutes in all, within Monday 6 May 09:00–10:30, and has only 90 then. Ask somebody else for one of them, or move one.
                          because at /sessions/0/duration: Speech (speech) lasts 60 minutes. Shorten it.
                          because at /sessions/0/pinned/start: Speech (speech) is pinned to Monday 6 May at 09:00. Remove the pin.
                          because at /sessions/0/people/0: sg speaks in Speech (speech). Ask somebody else.
                          because at /sessions/1/pinned/start: Panel (panel) is pinned to Monday 6 May at 09:30. Remove the pin.
                          because at /sessions/1/people/0: sg is on the panel of Panel (panel). Ask somebody else.
                        A speaker pinned to two places (speaker) can be read, but no timetable can have all of it: 1 day, 2 rooms, 2 sessions.
                        """),
            Arguments.of("minister", """
                        impossible: minister must be in 2 sessions of 120 minutes in all, within Monday 6 May 09:00–10:00, and has only 60 then. Ask somebody else for one of them, or move one.
                          because at /sessions/0/duration: Speech (speech) lasts 60 minutes. Shorten it.
                          because at /sessions/0/people/0: minister speaks in Speech (speech). Ask somebody else.
                          because at /people/0/unavailable/0: minister is away on Monday 6 May 10:00–12:00. Ask them to come then.
                          because at /sessions/1/people/0: minister is on the panel of Panel (panel). Ask somebody else.
                        A minister who is there for an hour (minister) can be read, but no timetable can have all of it: 1 day, 2 rooms, 2 sessions.
                        """),
            Arguments.of("lectures", """
                        impossible: professor must be in 3 sessions of 300 minutes or more, within Monday 6 May 09:00 – Tuesday 7 May 18:00, and between breaks, absences and pauses there is room for only 2. Ask somebody else for one of them, or shorten them.
                          because at /sessions/0/duration: One (one) lasts 300 minutes. Shorten it.
                          because at /sessions/0/people/0: professor speaks in One (one). Ask somebody else.
                          because at /sessions/1/duration: Two (two) lasts 300 minutes. Shorten it.
                          because at /sessions/1/people/0: professor speaks in Two (two). Ask somebody else.
                          because at /sessions/2/duration: Three (three) lasts 300 minutes. Shorten it.
                          because at /sessions/2/people/0: professor speaks in Three (three). Ask somebody else.
                        Three long lectures in two days (lectures) can be read, but no timetable can have all of it: 2 days, 2 rooms, 3 sessions.
                        """),
            Arguments.of("circle", """
                        impossible: Each of these sessions must come before another of them, in a circle: Draft (draft), Debate (debate) and Vote (vote). Remove one of the relations.
                          because at /relations/0: In this order, each must end before the next starts: Draft (draft), Debate (debate) and Vote (vote). Remove this relation, or make it a wish.
                          because at /relations/1: In this order, each must end before the next starts: Vote (vote) and Draft (draft). Remove this relation, or make it a wish.
                        Each before the next (circle) can be read, but no timetable can have all of it: 1 day, 1 room, 3 sessions.
                        """),
            Arguments.of("days", """
                        impossible: There are no times at which all relations of North (north), South (south) and Press (press) hold. Remove one of the relations, or allow them other times.
                          because at /relations/0: These must be on the same day: North (north) and Press (press). Remove this relation, or make it a wish.
                          because at /relations/1: These must be on the same day: South (south) and Press (press). Remove this relation, or make it a wish.
                          because at /relations/2: These must be on different days: North (north) and South (south). Remove this relation, or make it a wish.
                        On one day and on two (days) can be read, but no timetable can have all of it: 2 days, 1 room, 3 sessions.
                        """),
            Arguments.of("chain", """
                        impossible: There are no times at which all relations of Part one (one), Part two (two) and Part three (three) hold. Remove one of the relations, or allow them other times.
                          because at /relations/0: In this order, each must end before the next starts: Part one (one), Part two (two) and Part three (three). Remove this relation, or make it a wish.
                          because at /sessions/0/duration: Part one (one) lasts 300 minutes. Shorten it.
                          because at /sessions/1/duration: Part two (two) lasts 300 minutes. Shorten it.
                          because at /sessions/2/duration: Part three (three) lasts 300 minutes. Shorten it.
                        A chain longer than the days (chain) can be read, but no timetable can have all of it: 2 days, 2 rooms, 3 sessions.
                        """),
            Arguments.of("region", """
                        impossible: The region europe must be in 3 sessions of 210 minutes in all, within Monday 6 May 09:00–12:00, and has only 180 then. Make one voluntary, or shorten them.
                          because at /sessions/1/duration: Round table (table) lasts 90 minutes. Shorten it.
                          because at /sessions/1/compulsory: Round table (table) is compulsory for its audience. Make it voluntary.
                          because at /sessions/0/duration: Opening (opening) lasts 60 minutes. Shorten it.
                          because at /sessions/0/compulsory: Opening (opening) is compulsory for its audience. Make it voluntary.
                          because at /sessions/2/duration: Training (training) lasts 60 minutes. Shorten it.
                          because at /sessions/2/compulsory: Training (training) is compulsory for its audience. Make it voluntary.
                        A region with more compulsory minutes than the day (region) can be read, but no timetable can have all of it: 1 day, 2 rooms, 3 sessions.
                        """),
            Arguments.of("teams", """
                        impossible: 2 sessions need interpretation in Arabic (ar) for 135 minutes in all, within Monday 6 May 09:00–12:00, and the teams have only 120 then. Hire another team, or do without in one of them.
                          because at /sessions/0/duration: Cyber briefing (cyber) lasts 75 minutes. Shorten it.
                          because at /sessions/0/interpretation/0: Cyber briefing (cyber) needs interpretation in Arabic (ar). Make it a wish.
                          because at /sessions/1/duration: Forensics (forensics) lasts 60 minutes. Shorten it.
                          because at /sessions/1/interpretation/0: Forensics (forensics) needs interpretation in Arabic (ar). Make it a wish.
                          because at /resources/0/unavailable/0: ar-team is not available on Monday 6 May 09:00–10:00. Make it available then.
                        More interpretation than there are teams (teams) can be read, but no timetable can have all of it: 1 day, 2 rooms, 2 sessions.
                        """),
            Arguments.of("rooms", """
                        impossible: 4 sessions of 300 minutes in all, within Monday 6 May 09:00–12:00, can only be in hall and aula, where there are only 240. Open another room, or shorten them.
                          because at /sessions/0/duration: A (a) lasts 120 minutes. Shorten it.
                          because at /sessions/1/duration: B (b) lasts 60 minutes. Shorten it.
                          because at /sessions/2/duration: C (c) lasts 60 minutes. Shorten it.
                          because at /sessions/3/duration: D (d) lasts 60 minutes. Shorten it.
                          because at /rooms/1/unavailable/0: aula is closed on Monday 6 May 10:00–12:00. Open it then.
                        More sessions than room-hours (rooms) can be read, but no timetable can have all of it: 1 day, 2 rooms, 4 sessions.
                        """));

    @TempDir
    private Path folder;

    static List<Arguments> documents() {
        return DOCUMENTS;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void saysWhyItIsImpossible(String name, String said) {
        var document = Run.file(folder, name + ".json", Run.resource("impossible/" + name + ".json"));

        var run = Run.plenum("check", document);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().replace(document + ": ", "")).isEqualToNormalizingNewlines(said);
        assertThat(run.err()).isEmpty();
    }
}
