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
                        impossible: No room can hold session (gala). Maybe relax what it asks of rooms.
                          because at /sessions/0/heads: Session (gala) expects (500) heads. Maybe expect fewer, or show it in a second room as well.
                        The conference (crowd) can be used; days (1), rooms (2), sessions (2).
                        """),
            Arguments.of("window", """
                        impossible: Session (workshop) lasts (300) minutes, and no time between opening, breaks and closing is that long: from a start on, the longest has (240). Maybe shorten it, or let it go on across breaks.
                          because at /sessions/0/duration: Session (workshop) lasts (300) minutes. Maybe shorten it.
                        The conference (window) can be used; days (1), rooms (1), sessions (2).
                        """),
            Arguments.of("speaker", """
                        impossible: Person (sg) is needed in (2) sessions for (120) minutes within (2030-05-06 09:00–10:30), and has (90). Maybe ask somebody else for one, or move one.
                          because at /sessions/0/duration: Session (speech) lasts (60) minutes. Maybe shorten it.
                          because at /sessions/0/pinned/start: Session (speech) is pinned to start at (2030-05-06 09:00). Maybe remove the pin.
                          because at /sessions/0/people/0: Session (speech) needs person (sg). Maybe ask somebody else.
                          because at /sessions/1/pinned/start: Session (panel) is pinned to start at (2030-05-06 09:30). Maybe remove the pin.
                          because at /sessions/1/people/0: Session (panel) needs person (sg). Maybe ask somebody else.
                        The conference (speaker) can be used; days (1), rooms (2), sessions (2).
                        """),
            Arguments.of("minister", """
                        impossible: Person (minister) is needed in (2) sessions for (120) minutes within (2030-05-06 09:00–10:00), and has (60). Maybe ask somebody else for one, or move one.
                          because at /sessions/0/duration: Session (speech) lasts (60) minutes. Maybe shorten it.
                          because at /sessions/0/people/0: Session (speech) needs person (minister). Maybe ask somebody else.
                          because at /people/0/unavailable/0: Person (minister) is away at (2030-05-06 10:00–12:00). Maybe ask them to come then.
                          because at /sessions/1/people/0: Session (panel) needs person (minister). Maybe ask somebody else.
                        The conference (minister) can be used; days (1), rooms (2), sessions (2).
                        """),
            Arguments.of("lectures", """
                        impossible: Person (professor) is needed in (3) sessions of (300) minutes or more within (2030-05-06 09:00–2030-05-07 18:00), and between breaks, absences and pauses there is room for (2). Maybe ask somebody else for one, or shorten them.
                          because at /sessions/0/duration: Session (one) lasts (300) minutes. Maybe shorten it.
                          because at /sessions/0/people/0: Session (one) needs person (professor). Maybe ask somebody else.
                          because at /sessions/1/duration: Session (two) lasts (300) minutes. Maybe shorten it.
                          because at /sessions/1/people/0: Session (two) needs person (professor). Maybe ask somebody else.
                          because at /sessions/2/duration: Session (three) lasts (300) minutes. Maybe shorten it.
                          because at /sessions/2/people/0: Session (three) needs person (professor). Maybe ask somebody else.
                        The conference (lectures) can be used; days (2), rooms (2), sessions (3).
                        """),
            Arguments.of("circle", """
                        impossible: Each of the sessions (draft, debate, vote) is to come before another of them, in a circle. Maybe drop one of the relations.
                          because at /relations/0: The relation (BEFORE) ties sessions (draft, debate, vote). Maybe drop it, or make it a wish.
                          because at /relations/1: The relation (BEFORE) ties sessions (vote, draft). Maybe drop it, or make it a wish.
                        The conference (circle) can be used; days (1), rooms (1), sessions (3).
                        """),
            Arguments.of("days", """
                        impossible: There are no times for sessions (north, south, press) that all their relations allow. Maybe drop one of the relations, or widen their times.
                          because at /relations/0: The relation (SAME_DAY) ties sessions (north, press). Maybe drop it, or make it a wish.
                          because at /relations/1: The relation (SAME_DAY) ties sessions (south, press). Maybe drop it, or make it a wish.
                          because at /relations/2: The relation (DIFFERENT_DAY) ties sessions (north, south). Maybe drop it, or make it a wish.
                        The conference (days) can be used; days (2), rooms (1), sessions (3).
                        """),
            Arguments.of("chain", """
                        impossible: There are no times for sessions (one, two, three) that all their relations allow. Maybe drop one of the relations, or widen their times.
                          because at /relations/0: The relation (BEFORE) ties sessions (one, two, three). Maybe drop it, or make it a wish.
                          because at /sessions/0/duration: Session (one) lasts (300) minutes. Maybe shorten it.
                          because at /sessions/1/duration: Session (two) lasts (300) minutes. Maybe shorten it.
                          because at /sessions/2/duration: Session (three) lasts (300) minutes. Maybe shorten it.
                        The conference (chain) can be used; days (2), rooms (2), sessions (3).
                        """),
            Arguments.of("region", """
                        impossible: Region (europe) must be in (3) sessions for (210) minutes within (2030-05-06 09:00–12:00), and has (180). Maybe make one voluntary, or shorten them.
                          because at /sessions/1/duration: Session (table) lasts (90) minutes. Maybe shorten it.
                          because at /sessions/1/compulsory: Session (table) is compulsory for its audience. Maybe make it voluntary.
                          because at /sessions/0/duration: Session (opening) lasts (60) minutes. Maybe shorten it.
                          because at /sessions/0/compulsory: Session (opening) is compulsory for its audience. Maybe make it voluntary.
                          because at /sessions/2/duration: Session (training) lasts (60) minutes. Maybe shorten it.
                          because at /sessions/2/compulsory: Session (training) is compulsory for its audience. Maybe make it voluntary.
                        The conference (region) can be used; days (1), rooms (2), sessions (3).
                        """),
            Arguments.of("teams", """
                        impossible: (2) sessions need (135) team-minutes of interpretation in Arabic (ar) within (2030-05-06 09:00–12:00), and there are (120). Maybe hire another team, or do without in one.
                          because at /sessions/0/duration: Session (cyber) lasts (75) minutes. Maybe shorten it.
                          because at /sessions/0/interpretation/0: Session (cyber) needs interpretation in Arabic (ar). Maybe make it a wish.
                          because at /sessions/1/duration: Session (forensics) lasts (60) minutes. Maybe shorten it.
                          because at /sessions/1/interpretation/0: Session (forensics) needs interpretation in Arabic (ar). Maybe make it a wish.
                          because at /resources/0/unavailable/0: Resource (ar-team) cannot be had at (2030-05-06 09:00–10:00). Maybe have it ready then.
                        The conference (teams) can be used; days (1), rooms (2), sessions (2).
                        """),
            Arguments.of("rooms", """
                        impossible: The rooms (hall, aula) are the only ones for (4) sessions of (300) minutes within (2030-05-06 09:00–12:00), and have (240). Maybe open another room, or shorten them.
                          because at /sessions/0/duration: Session (a) lasts (120) minutes. Maybe shorten it.
                          because at /sessions/1/duration: Session (b) lasts (60) minutes. Maybe shorten it.
                          because at /sessions/2/duration: Session (c) lasts (60) minutes. Maybe shorten it.
                          because at /sessions/3/duration: Session (d) lasts (60) minutes. Maybe shorten it.
                          because at /rooms/1/unavailable/0: Room (aula) is unavailable at (2030-05-06 10:00–12:00). Maybe have it free then.
                        The conference (rooms) can be used; days (1), rooms (2), sessions (4).
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
