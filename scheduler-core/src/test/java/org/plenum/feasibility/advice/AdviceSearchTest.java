package org.plenum.feasibility.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.withBreaks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Day;
import org.plenum.conference.Relation;
import org.plenum.feasibility.proof.Proofs;
import org.plenum.feasibility.requirement.Advice;
import org.plenum.feasibility.requirement.LocatedRequirement;
import org.plenum.search.SearchLimits;
import org.plenum.timetable.rules.TimetableRules;

class AdviceSearchTest {
    private static final SearchLimits SHORT = SearchLimits.ofMoves(2000);

    /** Two halves of 90 minutes: of sessions of an hour, each half holds one. */
    private static final Day HALVES = withBreaks(
            new Day(MONDAY, between(monday(9), monday(13)), List.of(), List.of(), List.of()),
            between(monday(10, 30), monday(11, 30)));

    private static List<Advice> advice(ConferenceBuilder conference) {
        return new AdviceSearch(conference.build(), TimetableRules.ALL, SHORT, 0, _ -> {}).run();
    }

    /** Where the document asks for what is to be given up, by piece of advice. */
    private static List<List<String>> relaxed(List<Advice> advice) {
        return advice.stream()
                .map(each -> each.relaxed().stream()
                        .map(LocatedRequirement::pointer)
                        .sorted()
                        .toList())
                .toList();
    }

    private static boolean isUnproven(ConferenceBuilder conference) {
        return Proofs.of(conference.build(), TimetableRules.ALL).isEmpty();
    }

    @Test
    void advisesToOpenARoomThatIsClosed() { // three sessions, two halves, one room
        var conference = aConference()
                .withDays(HALVES)
                .withRooms(aRoom("hall"), aRoom("aula").unavailable(between(monday(9), monday(13))))
                .withSessions("a", "b", "c");
        assertThat(isUnproven(conference)).isFalse(); // three do not fit into two halves of one hall's day
        assertThat(relaxed(advice(conference))).containsExactly(List.of("/rooms/1/unavailable/0"));
    }

    @Test
    void advisesToDoWithoutALanguage() { // three sessions, two halves, one team
        var conference = aConference()
                .withDays(HALVES)
                .withRooms("hall", "aula", "annex")
                .withResources(aTeam("ar-team", "ar", 1))
                .withSessions(
                        aSession("a").interpretedFor("ar"),
                        aSession("b").interpretedFor("ar"),
                        aSession("c").interpretedFor("ar"));
        assertThat(isUnproven(conference)).isTrue();
        assertThat(relaxed(advice(conference)))
                .containsExactlyInAnyOrder(
                        List.of("/sessions/0/interpretation/0"),
                        List.of("/sessions/1/interpretation/0"),
                        List.of("/sessions/2/interpretation/0"));
    }

    @Test
    void advisesToWidenAWindowOrToDropARelation() { // b is after a, and both want the first half
        var conference = aConference()
                .withDays(HALVES)
                .withRooms("hall", "aula")
                .withSessions(aSession("a"), aSession("b").allowedAt(between(monday(9), monday(10, 30))))
                .withRelations(aRelation(Relation.Type.BEFORE, "a", "b"));
        assertThat(relaxed(advice(conference)))
                .containsExactlyInAnyOrder(List.of("/sessions/1/allowed"), List.of("/relations/0"));
    }

    @Test
    void advisesToGiveUpTwoRequestsWhereNoneSuffices() { // each of the two comes with a hindrance of its own
        var conference = aConference()
                .withDays(aDay(MONDAY, 9, 12))
                .withRooms(aRoom("hall"))
                .withPeople(aPerson("sg", between(monday(9), monday(12))))
                .withSessions(
                        aSession("a").with("sg"),
                        aSession("b").allowedAt(between(monday(14), monday(16))),
                        aSession("c"));
        assertThat(relaxed(advice(conference)))
                .containsExactlyInAnyOrder(
                        List.of("/people/0/unavailable/0", "/sessions/1/allowed"),
                        List.of("/sessions/0/people/0", "/sessions/1/allowed"));
    }

    @Test
    void hasNothingToAdviseWhereEverythingFits() {
        var advising =
                new AdviceSearch(aConference().withSessions("a", "b").build(), TimetableRules.ALL, SHORT, 0, _ -> {});
        assertThat(advising.run()).isEmpty();
        assertThat(advising.isNeedless()).isTrue();
    }

    @Test
    void hasNoAdviceWhereThreeRequestsWouldHaveToGo() {
        var conference = aConference()
                .withDays(aDay(MONDAY, 9, 12))
                .withSessions(
                        aSession("a").allowedAt(between(monday(14), monday(16))),
                        aSession("b").allowedAt(between(monday(14), monday(16))),
                        aSession("c").allowedAt(between(monday(14), monday(16))));
        var advising = new AdviceSearch(conference.build(), TimetableRules.ALL, SHORT, 0, _ -> {});
        assertThat(advising.run()).isEmpty();
        assertThat(advising.score().medium()).isEqualTo(-3); // three left out, of importance 1
    }

    @Test
    void putsTheBetterTimetableFirst() { // the aula is large for it, the annex is not
        var conference = aConference()
                .withDays(aDay(MONDAY, 9, 10))
                .withRooms(
                        aRoom("aula").seating(400).unavailable(MONDAY_9_TO_10),
                        aRoom("annex").seating(20).unavailable(MONDAY_9_TO_10))
                .withSessions(aSession("a").expecting(20));
        assertThat(relaxed(advice(conference)))
                .containsExactly(List.of("/rooms/1/unavailable/0"), List.of("/rooms/0/unavailable/0"));
    }

    @Test
    void tellsOfEachPieceOfAdviceOnce() {
        var told = new ArrayList<Advice>();
        var conference = aConference()
                .withDays(HALVES)
                .withRooms(aRoom("hall"), aRoom("aula").unavailable(between(monday(9), monday(13))))
                .withSessions("a", "b", "c");
        var found = new AdviceSearch(conference.build(), TimetableRules.ALL, SHORT, 0, told::add).run();
        assertThat(told).containsExactlyElementsOf(found);
    }

    @Test
    void keepsToItsTime() {
        var conference = aConference()
                .withDays(aDay(MONDAY, 9, 12))
                .withSessions(aSession("a").allowedAt(between(monday(14), monday(16))));
        var none = new SearchLimits(Optional.of(Duration.ZERO), Optional.empty(), Optional.empty(), Optional.empty());
        var advising = new AdviceSearch(conference.build(), TimetableRules.ALL, none, 0, _ -> {});
        assertThat(advising.run()).isEmpty();
        assertThat(advising.score().medium()).isEqualTo(-1); // there was no time to try anything
    }
}
