package org.plenum.assess.moved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plenum.assess.Assessor;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.Sentences;
import org.plenum.timetable.rules.TimetableRules;

/** Why a session moved: what would be if it went back. */
class MoveReasonsTest {
    private static final Sentences SENTENCES =
            Sentences.of(Locale.ENGLISH, Assessor.BUNDLE, TimetableRules.FACTS, TimetableRules.TITLES);

    private static Placed at(Conference conference, String session, int hour, String room) {
        return new Placed(
                conference.sessions().get(session),
                monday(hour),
                conference.rooms().get(room));
    }

    private static List<MovedSession> moves(Conference conference, Placed... placed) {
        return MoveReasons.of(conference, TimetableRules.ALL, List.of(placed));
    }

    @Test
    void whoStayedDidNotMove() {
        var conference = aConference()
                .withSessions("drones", "added")
                .withPublished("drones", monday(9), "hall")
                .build();

        assertThat(moves(conference, at(conference, "drones", 9, "hall"), at(conference, "added", 11, "hall")))
                .isEmpty();
    }

    @Test
    void whoseRoomIsClosedHadToMove() {
        var conference = aConference()
                .withRooms(aRoom("hall").unavailable(between(monday(9), monday(10))))
                .withSessions("drones")
                .withPublished("drones", monday(9), "hall")
                .build();

        assertThat(moves(conference, at(conference, "drones", 11, "hall")))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.why()).isEqualTo(MovedSession.Why.HAD_TO);
                    assertThat(reasons(moved))
                            .containsExactly("At its old place: hall is closed on Monday 6 May 09:00–10:00.");
                });
    }

    @Test
    void whoMadeWayHadToMove() {
        var conference = aConference()
                .withSessions("drones", "added")
                .withPublished("drones", monday(9), "hall")
                .build();

        assertThat(moves(conference, at(conference, "drones", 11, "hall"), at(conference, "added", 9, "hall")))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.why()).isEqualTo(MovedSession.Why.HAD_TO);
                    assertThat(reasons(moved)) // added is new, and so did not move itself
                            .containsExactly("At its old place: hall is taken by added on Monday 6 May 09:00–10:00.");
                });
    }

    /** The hall is closed at 9: each session takes the place of the next, and the last one a free place. */
    @Test
    void whoMadeWayForOneThatMovedIsToldHowItBegan() {
        var conference = aConference()
                .withRooms(aRoom("hall").unavailable(between(monday(9), monday(10))))
                .withSessions("darknet", "americas", "africa")
                .withPublished("darknet", monday(9), "hall")
                .withPublished("americas", monday(10), "hall")
                .withPublished("africa", monday(11), "hall")
                .build();

        var moved = moves(
                conference,
                at(conference, "darknet", 10, "hall"),
                at(conference, "americas", 11, "hall"),
                at(conference, "africa", 12, "hall"));

        assertThat(moved).extracting(MovedSession::why).containsOnly(MovedSession.Why.HAD_TO);
        assertThat(moved.stream().map(MoveReasonsTest::reasons))
                .containsExactly(
                        List.of("At its old place: hall is closed on Monday 6 May 09:00–10:00."),
                        List.of("It began with darknet: hall is closed on Monday 6 May 09:00–10:00."
                                + " One after the other made way: darknet → americas."),
                        List.of("It began with darknet: hall is closed on Monday 6 May 09:00–10:00."
                                + " One after the other made way: darknet → americas → africa."));
    }

    /** Each is at the old place of the other: neither is the reason for the other. */
    @Test
    void twoThatChangedPlacesDoNotExplainEachOther() {
        var conference = aConference()
                .withSessions(
                        aSession("drones").expecting(9).undesiredAt(between(monday(9), monday(10))), aSession("other"))
                .withPublished("drones", monday(9), "hall")
                .withPublished("other", monday(10), "hall")
                .build();

        var moved = moves(conference, at(conference, "drones", 10, "hall"), at(conference, "other", 9, "hall"));

        assertThat(moved).extracting(MovedSession::why).containsOnly(MovedSession.Why.WORTH);
        assertThat(moved.stream().map(MoveReasonsTest::reasons))
                .containsExactly(List.of("It changed places with other."), List.of("It changed places with drones."));
    }

    /** drones has moved to a better place, where other was. */
    @Test
    void whoMadeWayForABetterPlaceIsToldSo() {
        var conference = aConference()
                .withSessions(
                        aSession("drones").expecting(9).undesiredAt(between(monday(9), monday(10))), aSession("other"))
                .withPublished("drones", monday(9), "hall")
                .withPublished("other", monday(10), "hall")
                .build();

        assertThat(moves(conference, at(conference, "drones", 10, "hall"), at(conference, "other", 11, "hall"))
                        .getLast())
                .satisfies(moved -> {
                    assertThat(moved.why()).isEqualTo(MovedSession.Why.HAD_TO);
                    assertThat(reasons(moved))
                            .containsExactly("It began with drones, which has a better place now."
                                    + " One after the other made way: drones → other.");
                });
    }

    @Test
    void whoIsBetterOffWasWorthMoving() {
        var conference = aConference()
                .withSessions(aSession("drones").expecting(9).undesiredAt(between(monday(9), monday(10))))
                .withPublished("drones", monday(9), "hall")
                .build();

        assertThat(moves(conference, at(conference, "drones", 11, "hall")))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.why()).isEqualTo(MovedSession.Why.WORTH);
                    assertThat(reasons(moved)) // 60 minutes, 2 points each
                            .containsExactly("Undesired time: 120 points more at its old place.");
                });
    }

    @Test
    void whoMovedForNothingCouldGoBack() {
        var conference = aConference()
                .withSessions("drones")
                .withPublished("drones", monday(9), "hall")
                .build();

        assertThat(moves(conference, at(conference, "drones", 11, "hall")))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.why()).isEqualTo(MovedSession.Why.CHANCE);
                    assertThat(moved.gain()).isEqualTo(-3); // nobody is expected, but who runs it has to be told: 1 × 3
                    assertThat(moved.because()).isEmpty();
                });
    }

    @Test
    void whoseRoomIsNoMoreHadToMove() {
        var conference = aConference()
                .withSessions("drones")
                .withPublished("drones", monday(9), "annex")
                .build();

        assertThat(moves(conference, at(conference, "drones", 9, "hall")))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.why()).isEqualTo(MovedSession.Why.HAD_TO);
                    assertThat(reasons(moved))
                            .containsExactly("At its old place: annex is no longer a room of the conference.");
                });
    }

    private static List<String> reasons(MovedSession moved) {
        return moved.because().stream().map(SENTENCES::say).toList();
    }

    /** Who reads it knows the room by its name. */
    @Test
    void theOldRoomIsNamedAsTheNewOneIs() {
        var conference = aConference()
                .withRooms(aRoom("hall").named("Hemicycle"), aRoom("annex").named("Annexe"))
                .withSessions("drones")
                .withPublished("drones", monday(9), "annex")
                .build();
        assertThat(moves(conference, at(conference, "drones", 9, "hall")).getFirst().messages().stream()
                        .map(SENTENCES::say))
                .first(STRING)
                .contains("from Monday 6 May at 09:00 in Annexe (annex) to Monday 6 May at 09:00 in Hemicycle (hall)");
    }
}
