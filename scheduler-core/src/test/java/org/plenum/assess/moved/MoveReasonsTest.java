package org.plenum.repair.reoptimise;

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
import org.plenum.rule.Finding;
import org.plenum.rule.Sentences;
import org.plenum.timetable.rules.TimetableRules;

/** Why a session moved: what would be if it went back. */
class MoveReasonsTest {

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
                    assertThat(moved.because()).extracting(Finding::rule).containsExactly("room-unavailable");
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
                .satisfies(moved ->
                        assertThat(moved.because()).extracting(Finding::rule).containsExactly("room-double-booking"));
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
                    assertThat(moved.because()).extracting(Finding::rule).containsExactly("undesired-time");
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
                .satisfies(moved -> assertThat(moved.why()).isEqualTo(MovedSession.Why.HAD_TO));
    }

    /** Who reads it knows the room by its name. */
    @Test
    void theOldRoomIsNamedAsTheNewOneIs() {
        var conference = aConference()
                .withRooms(aRoom("hall").named("Hemicycle"), aRoom("annex").named("Annexe"))
                .withSessions("drones")
                .withPublished("drones", monday(9), "annex")
                .build();
        var sentences = Sentences.of(Locale.ENGLISH, Assessor.BUNDLE);

        assertThat(moves(conference, at(conference, "drones", 9, "hall")).getFirst().messages().stream()
                        .map(sentences::say))
                .first(STRING)
                .contains("from Monday 6 May at 09:00 in Annexe (annex) to Monday 6 May at 09:00 in Hemicycle (hall)");
    }
}
