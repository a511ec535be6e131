package org.plenum.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.asWish;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.withBreaks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Relation;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Engine;
import org.plenum.problem.Timetable;
import org.plenum.timetable.rules.TimetableRules;

/** Sessions of an hour, and when they can start between nine and one, with or without a break from eleven to twelve. */
class SessionClustersTest {

    private static ConferenceBuilder aMorning() {
        return aConference()
                .withGrid(60)
                .withDays(aDay(MONDAY, 9, 13))
                .withRooms("aula", "library")
                .withSessions("africa", "europe", "summary");
    }

    private static Timetable timetable(ConferenceBuilder conference) {
        return CompiledProblem.of(conference.build(), TimetableRules.ALL).toTimetable();
    }

    /** The hours of each schedule of the first session's convoy. */
    private static List<List<Integer>> hours(Timetable timetable) {
        var grid = timetable.problem().grid();
        return SessionClusters.of(timetable).of(0).schedules().stream()
                .map(starts -> IntStream.of(starts)
                        .mapToObj(start -> grid.starts().get(start).getHour())
                        .toList())
                .toList();
    }

    @Test
    void whoMustStartTogetherDoes() {
        var timetable = timetable(aMorning().withRelations(aRelation(Relation.Type.SAME_START, "africa", "europe")));
        assertThat(SessionClusters.of(timetable).of(0).sessions()).containsExactly(0, 1);
        assertThat(hours(timetable)).containsExactly(List.of(9, 9), List.of(10, 10), List.of(11, 11), List.of(12, 12));
    }

    @Test
    void whoMustFollowStartsWhenTheOtherEnds() {
        var timetable = timetable(
                aMorning().withRelations(aRelation(Relation.Type.CONSECUTIVE, "africa", "europe", "summary")));
        assertThat(hours(timetable)).containsExactly(List.of(9, 10, 11), List.of(10, 11, 12)); // until one o'clock
    }

    @Test
    void aBreakLiesBetweenWhoFollowsAndWhomItFollows() {
        var timetable = timetable(aMorning()
                .withDays(withBreaks(aDay(MONDAY, 9, 13), between(monday(11), monday(12))))
                .withRelations(aRelation(Relation.Type.CONSECUTIVE, "africa", "europe")));
        assertThat(hours(timetable)).containsExactly(List.of(9, 10), List.of(10, 12)); // nobody sits from eleven on
    }

    @Test
    void whoIsPinnedOrOnlyWishedForIsNotInIt() {
        var timetable = timetable(aConference()
                .withGrid(60)
                .withDays(aDay(MONDAY, 9, 13))
                .withRooms("aula", "library")
                .withSessions(aSession("africa"), aSession("europe").pinnedTo(monday(9), "aula"), aSession("summary"))
                .withRelations(
                        aRelation(Relation.Type.SAME_START, "africa", "europe"),
                        asWish(aRelation(Relation.Type.CONSECUTIVE, "africa", "summary"), 1)));
        assertThat(SessionClusters.of(timetable).of(0).sessions()).containsExactly(0);
    }

    @Test
    void theyComeInTogetherAndSendAwayWhoeverIsInTheWay() {
        var timetable = timetable(aConference()
                .withGrid(60)
                .withDays(aDay(MONDAY, 9, 11))
                .withRooms("aula", "library")
                .withSessions("africa", "europe", "summary")
                .withRelations(aRelation(Relation.Type.SAME_START, "africa", "europe")));
        var engine = Engine.of(timetable);
        var places = timetable.problem().places();
        engine.move(2, places.getFirst()); // nine o'clock in the aula
        var insertion = new Insertion(timetable, engine, new SplittableRandom(0), 1000);
        assertThat(insertion.insert(0)).contains(List.of()); // there is ten o'clock
        assertThat(engine.place(0)).isIn(places.subList(2, 4));
        assertThat(engine.place(1)).isIn(places.subList(2, 4)).isNotEqualTo(engine.place(0));
    }
}
