package org.plenum.feasibility.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aDelegation;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenum.conference.Conference;
import org.plenum.conference.RoomBuilder;
import org.plenum.conference.SessionBuilder;
import org.plenum.feasibility.requirement.LocatedRequirement;
import org.plenum.feasibility.requirement.Proof;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.feasibility.requirement.Requirements;
import org.plenum.rule.Sentences;
import org.plenum.search.Problems;
import org.plenum.timetable.rules.TimetableRules;

class ProofsTest {
    private static final Sentences ENGLISH = Sentences.of(Locale.ENGLISH, Proofs.BUNDLE);

    static List<Impossible> impossible() {
        return Stream.of(
                        ImpossibleAlone.ALL,
                        ImpossibleTimes.ALL,
                        ImpossibleTogether.ALL,
                        ImpossibleWhole.ALL,
                        ImpossibleRelated.ALL,
                        ImpossibleHalls.ALL)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Proof> proofs(Conference conference) {
        return Proofs.of(conference, TimetableRules.ALL);
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void saysWhatCannotBeAndWhy(Impossible impossible) {
        assertThat(proofs(impossible.conference())).singleElement().satisfies(proof -> {
            assertThat(ENGLISH.say(proof.message())).isEqualTo(impossible.sentence());
            assertThat(pointers(proof)).isEqualTo(impossible.because());
        });
    }

    private static List<String> pointers(Proof proof) {
        return proof.because().stream()
                .map(LocatedRequirement::pointer)
                .sorted()
                .toList();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("impossible")
    void saysNoMoreThanItTakes(Impossible impossible) {
        var conference = impossible.conference();
        var because = proofs(conference).getFirst().requirements();
        assertThat(proofs(Requirements.of(conference).only(because))).isNotEmpty();
        assertThat(isSolved(Requirements.of(conference).only(because))).isFalse();
        for (var requirement : because) {
            var rest = Requirements.of(conference).only(without(requirement, because));
            assertThat(proofs(rest)).as(requirement.toString()).isEmpty();
            assertThat(isSolved(rest)).as(requirement.toString()).isTrue();
        }
    }

    private static List<Requirement> without(Requirement requirement, List<Requirement> because) {
        var rest = new ArrayList<>(because);
        rest.remove(requirement);
        return rest;
    }

    /** Whether a search finds a timetable of everything that breaks no hard rule. */
    private static boolean isSolved(Conference conference) {
        var solve = Problems.solve(conference, Problems.untilSolved(5000), 0);
        solve.run();
        return solve.bestScore().isFeasible() && solve.bestScore().isComplete();
    }

    @Test
    void provesNothingWhereThereIsNowhereToGo() {
        assertThat(proofs(aConference()
                        .withRooms(new RoomBuilder[0])
                        .withSessions("talk")
                        .build()))
                .isEmpty(); // the reader warns of it
    }

    @Test
    void provesNothingOfWhatJustFitsBetweenTheNights() {
        var conference = aConference()
                .withRooms("hall", "aula")
                .withPeople(aPerson("sg"))
                .withSessions(
                        aSession("a").with("sg").lasting(300),
                        aSession("b").with("sg").lasting(300),
                        aSession("c").with("sg").lasting(240)) // 300 + 240 are a day from 9 to 18
                .build();
        assertThat(proofs(conference)).isEmpty();
        assertThat(isSolved(conference)).isTrue();
    }

    @Test
    void provesNothingOfWhatJustFitsWithItsTurnaround() {
        var conference = aConference()
                .withDays(aDay(MONDAY, 9, 18))
                .withRooms(aRoom("hall").readyAfter(60))
                .withSessions(aSession("a").lasting(240), aSession("b").lasting(240)) // 240 + 60 + 240 are the day
                .build();
        assertThat(proofs(conference)).isEmpty();
        assertThat(isSolved(conference)).isTrue();
    }

    /** The delegation is short of time because of what its region must attend, not of the one session that names it. */
    @Test
    void blamesTheRegionOnceForWhatItsDelegationsLack() {
        var conference = aConference()
                .withDays(aDay(MONDAY, 9, 12))
                .withRooms("hall", "aula", "annex")
                .withDelegations(aDelegation("FR", "europe", 3))
                .withSessions(
                        aSession("a").lasting(120).forRegions("europe").compulsory(),
                        aSession("b").lasting(120).forRegions("europe").compulsory(),
                        aSession("c").lasting(15).forDelegations("FR").compulsory())
                .build();
        assertThat(proofs(conference))
                .singleElement()
                .satisfies(proof -> assertThat(pointers(proof))
                        .containsExactly(
                                "/sessions/0/compulsory",
                                "/sessions/0/duration",
                                "/sessions/1/compulsory",
                                "/sessions/1/duration"));
    }

    @Test
    void givesNoMoreProofsThanOneCanRead() {
        var crowds = IntStream.range(0, 60)
                .mapToObj(number -> aSession("crowd-" + number).expecting(100))
                .toArray(SessionBuilder[]::new);
        var conference = aConference()
                .withRooms(aRoom("hall").seating(99))
                .withSessions(crowds)
                .build();
        assertThat(proofs(conference)).hasSize(50);
    }

    /** No two sessions are alike: 150 of 15 to 119 minutes, for 4 rooms on a day of 9 hours, of which the larger have less choice. */
    private static Conference overfull() {
        return aConference()
                .withDays(aDay(MONDAY, 9, 18))
                .withRooms(IntStream.range(0, 4)
                        .mapToObj(number -> aRoom("room-" + number).seating(100 + 50 * number))
                        .toArray(RoomBuilder[]::new))
                .withSessions(IntStream.range(0, 150)
                        .mapToObj(number -> aSession("s" + number)
                                .lasting(15 + number * 37 % 105)
                                .expecting(50 + number))
                        .toArray(SessionBuilder[]::new))
                .build();
    }

    @Test
    void provesWhatIsFarTooMuch() {
        assertThat(proofs(overfull()).stream().map(proof -> ENGLISH.say(proof.message())))
                .containsExactly(
                        "17 sessions of 107 minutes or more, within Monday 6 May 09:00–17:59, can only be in room-0, room-1,"
                                + " room-2 and room-3, and between breaks and closures there is room for only 16. Open"
                                + " another room, or shorten them.",
                        "13 sessions of 106 minutes or more, within Monday 6 May 09:00–17:59, can only be in room-1, room-2 and"
                                + " room-3, and between breaks and closures there is room for only 12. Open another room,"
                                + " or shorten them.",
                        "49 sessions of 3290 minutes in all, within Monday 6 May 09:00–18:00, can only be in room-2 and room-3,"
                                + " where there are only 1080. Open another room, or shorten them.");
    }

    @Test
    void doesNothingWhereNobodyWaits() {
        var asked = new AtomicInteger();
        assertThat(Proofs.of(overfull(), TimetableRules.ALL, () -> asked.incrementAndGet() < 1))
                .isEmpty();
        assertThat(asked).hasValue(1); // before the first prover, and not again
    }

    @Test
    void showsNothingThatItHasNotEnded() {
        var asked = new AtomicInteger();
        assertThat(Proofs.of(overfull(), TimetableRules.ALL, () -> asked.incrementAndGet() < 20))
                .isEmpty(); // the first proof takes more questions
    }
}
