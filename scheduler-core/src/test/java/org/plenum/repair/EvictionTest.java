package org.plenum.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.repair.Standing.at;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.board.Place;

/** Who would have to go for a talk to be at nine in the hall. */
class EvictionTest {
    private static final long ANY = Long.MAX_VALUE;

    /** What each session weighs: its importance. */
    private static long[] weights(Standing standing) {
        return standing.timetable().placements().stream()
                .mapToLong(placement -> placement.session().importance())
                .toArray();
    }

    private static ConferenceBuilder aMorning() {
        return aConference().withGrid(60).withDays(aDay(MONDAY, 9, 12)).withRooms("hall", "annex");
    }

    private static Optional<Eviction.Result> talkToNine(Standing standing, long bound, MoveBudget budget) {
        var before = standing.engine().cost(ScoreLevel.HARD);
        var places = standing.told();
        var result = new Eviction(
                        standing.timetable(),
                        standing.engine(),
                        SessionClusters.of(standing.timetable()),
                        weights(standing),
                        budget)
                .tryOut(standing.indexes("talk"), new Place[] {standing.place(9, "hall")}, before, bound);
        assertThat(standing.told()).isEqualTo(places); // all is put back
        assertThat(standing.engine().cost(ScoreLevel.HARD)).isEqualTo(before);
        return result;
    }

    private static Optional<Eviction.Result> talkToNine(Standing standing) {
        return talkToNine(standing, ANY, new MoveBudget(1000));
    }

    @Test
    void nobodyWhereThePlaceIsFree() {
        var standing = Standing.of(aMorning().withSessions("talk", "panel"), at("panel", 9, "annex"));
        assertThat(talkToNine(standing)).hasValueSatisfying(result -> {
            assertThat(result.ejected()).isEmpty();
            assertThat(result.weight()).isZero();
            assertThat(Standing.told(result.places())).containsExactly("9 hall");
        });
    }

    @Test
    void whoeverIsInTheRoomAndWhoeverNeedsTheSamePerson() {
        var standing = Standing.of(
                aMorning()
                        .withPeople(aPerson("ada"))
                        .withSessions(
                                aSession("talk").with("ada"),
                                aSession("panel").ofImportance(2),
                                aSession("demo").ofImportance(3).with("ada"),
                                aSession("later").with("ada")),
                at("panel", 9, "hall"),
                at("demo", 9, "annex"),
                at("later", 10, "annex"));
        assertThat(talkToNine(standing)).hasValueSatisfying(result -> {
            assertThat(standing.ids(result.ejected())).containsExactlyInAnyOrder("panel", "demo");
            assertThat(result.weight()).isEqualTo(5);
        });
    }

    /** Of two that need the one team either is enough: the lighter goes. */
    @Test
    void theLighterOfTwoWhereEitherIsEnough() {
        var standing = Standing.of(
                aMorning()
                        .withRooms("hall", "annex", "nook")
                        .withResources(aTeam("arabic", "ar", 2))
                        .withSessions(
                                aSession("talk").interpretedFor("ar"),
                                aSession("heavy").ofImportance(9).interpretedFor("ar"),
                                aSession("light").ofImportance(2).interpretedFor("ar")),
                at("heavy", 9, "annex"),
                at("light", 9, "nook"));
        assertThat(talkToNine(standing)).hasValueSatisfying(result -> {
            assertThat(standing.ids(result.ejected())).containsExactly("light");
            assertThat(result.weight()).isEqualTo(2);
        });
    }

    @Test
    void withThoseWhoseTimesHangTogetherWithTheirs() {
        var standing = Standing.of(
                aMorning()
                        .withSessions(
                                aSession("talk"),
                                aSession("panel").ofImportance(2),
                                aSession("summary").ofImportance(3))
                        .withRelations(aRelation(Relation.Type.CONSECUTIVE, "panel", "summary")),
                at("panel", 9, "hall"),
                at("summary", 10, "annex"));
        assertThat(talkToNine(standing)).hasValueSatisfying(result -> {
            assertThat(standing.ids(result.ejected())).containsExactlyInAnyOrder("panel", "summary");
            assertThat(result.weight()).isEqualTo(5);
        });
    }

    @Test
    void noneWhereOneIsPinned() {
        var standing = Standing.of(
                aMorning().withSessions(aSession("talk"), aSession("panel").pinnedTo(monday(9), "hall")));
        assertThat(talkToNine(standing)).isEmpty();
    }

    @Test
    void noneWhereThatWeighsAsMuchAsIsKnownToBeEnough() {
        var standing = Standing.of(
                aMorning().withSessions(aSession("talk"), aSession("panel").ofImportance(5)), at("panel", 9, "hall"));
        assertThat(talkToNine(standing, 5, new MoveBudget(1000))).isEmpty();
        assertThat(talkToNine(standing, 6, new MoveBudget(1000))).isPresent();
    }

    @Test
    void countsItsMovesAndEndsWhereTheyAreSpent() {
        var standing = Standing.of(aMorning().withSessions("talk", "panel"), at("panel", 9, "hall"));
        var budget = new MoveBudget(1000);
        assertThat(talkToNine(standing, ANY, budget)).isPresent();
        assertThat(budget.count()).isEqualTo(3); // the talk comes, the panel is looked at, and goes
        assertThat(talkToNine(standing, ANY, new MoveBudget(1))).isEmpty(); // which the talk takes
    }
}
