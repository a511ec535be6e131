package org.plenum.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.repair.Standing.at;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Relation;
import org.plenum.timetable.TimetableDocument.Position;

/** A session without a place gets one, in the hall between nine and eleven. */
class InsertionTest {
    private static ConferenceBuilder twoHours() {
        return aConference().withGrid(60).withDays(aDay(MONDAY, 9, 11));
    }

    private static Insertion insertion(Standing standing, long most) {
        return new Insertion(standing.timetable(), standing.engine(), new SplittableRandom(0), most);
    }

    private static Insertion insertion(Standing standing) {
        return insertion(standing, 1000);
    }

    @Test
    void takesTheFreePlaceThatCostsLeast() {
        var standing = Standing.of(twoHours().withSessions(aSession("talk").undesiredAt(MONDAY_9_TO_10)));
        assertThat(insertion(standing).insert(0)).hasValue(List.of());
        assertThat(standing.told()).containsExactly("talk 10 hall");
    }

    @Test
    void theFirstFreePlaceIsGoodEnoughWhereNobodyHasToMakeWay() {
        var standing = Standing.of(twoHours().withSessions(aSession("talk").undesiredAt(MONDAY_9_TO_10)));
        insertion(standing).insertFree(0);
        assertThat(standing.told()).containsExactly("talk 9 hall");
    }

    @Test
    void whereNothingIsFreeNobodyMakesWayForWhatWantsNoMore() {
        var standing = Standing.of(
                twoHours().withSessions("talk", "panel", "demo"), at("panel", 9, "hall"), at("demo", 10, "hall"));
        insertion(standing).insertFree(0);
        assertThat(standing.told()).containsExactly("panel 9 hall", "demo 10 hall");
    }

    @Test
    void theLighterMakesWay() {
        var standing = Standing.of(
                twoHours()
                        .withSessions(
                                aSession("talk"),
                                aSession("panel").ofImportance(3),
                                aSession("demo").ofImportance(2)),
                at("panel", 9, "hall"),
                at("demo", 10, "hall"));
        assertThat(insertion(standing).insert(0))
                .hasValueSatisfying(ejected -> assertThat(standing.ids(ejected)).containsExactly("demo"));
        assertThat(standing.told()).containsExactly("talk 10 hall", "panel 9 hall");
    }

    /** The demonstration weighs 2, then 2 + 2 more: the panel, of 3, is lighter the second time. */
    @Test
    void whoMadeWayWeighsMoreUntilThatIsForgotten() {
        var conference = twoHours()
                .withSessions(
                        aSession("talk"),
                        aSession("panel").ofImportance(3),
                        aSession("demo").ofImportance(2).allowedAt(MONDAY_9_TO_10));
        var standing = Standing.of(conference, at("panel", 10, "hall"), at("demo", 9, "hall"));
        var insertion = insertion(standing);
        assertThat(standing.ids(insertion.insert(0).orElseThrow())).containsExactly("demo");

        standing.engine().move(0, null);
        standing.engine().move(2, standing.place(9, "hall"));
        assertThat(standing.ids(insertion.insert(0).orElseThrow())).containsExactly("panel");

        standing.engine().move(0, null);
        standing.engine().move(1, standing.place(10, "hall"));
        insertion.forget();
        assertThat(standing.ids(insertion.insert(0).orElseThrow())).containsExactly("demo");
    }

    @Test
    void whatIsPinnedDoesNotMakeWay() {
        var standing = Standing.of(aConference()
                .withGrid(60)
                .withDays(aDay(MONDAY, 9, 10))
                .withSessions(aSession("talk"), aSession("panel").pinnedTo(monday(9), "hall")));
        assertThat(insertion(standing).insert(0)).isEmpty();
        assertThat(standing.told()).containsExactly("panel 9 hall");
    }

    /** A quarter of an hour is left before the panel, and half an hour after it: together enough for the talk. */
    @Test
    void whatIsThereMovesTogetherWhereThatIsEnough() {
        var standing = Standing.of(
                twoHours()
                        .withGrid(15)
                        .withDays(aDay(MONDAY, 9, 11))
                        .withSessions(
                                aSession("talk").lasting(45), aSession("panel").lasting(75)),
                new Position("panel", monday(9, 15), "hall", false));
        assertThat(insertion(standing).insert(0)).hasValue(List.of()); // nobody goes
        assertThat(standing.told()).hasSize(2);
        assertThat(standing.engine().score().isFeasible()).isTrue();
    }

    @Test
    void whoCannotComeTogetherComesAlone() {
        // europe must start with africa, and there is one room
        var standing = Standing.of(twoHours()
                .withSessions("africa", "europe")
                .withRelations(aRelation(Relation.Type.SAME_START, "africa", "europe")));
        assertThat(insertion(standing).insert(0)).hasValue(List.of());
        assertThat(standing.told()).containsExactly("africa 9 hall");
    }

    @Test
    void theSmallestRoomThatDoesIsTaken() {
        var standing = Standing.of(twoHours()
                .withRooms(aRoom("hall").seating(500), aRoom("nook").seating(20))
                .withSessions(aSession("talk").expecting(20)));
        assertThat(insertion(standing).insert(0)).hasValue(List.of());
        assertThat(standing.told()).singleElement().asString().endsWith("nook");
    }

    @Test
    void nothingChangesWhereTheMovesAreSpent() {
        var standing = Standing.of(twoHours().withSessions("talk"));
        var insertion = insertion(standing, 1);
        assertThat(insertion.insert(0)).isEmpty();
        assertThat(insertion.moves()).isEqualTo(1);
        assertThat(standing.told()).isEmpty();
    }
}
