package org.plenum.assess.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.Finding;
import org.plenum.rule.Score;
import org.plenum.timetable.rules.TimetableRules;

class WhatIfTest {
    /** Ada speaks twice on a Monday morning in two rooms, of which the small one has 10 seats too few for the talk. */
    private static final Conference CONFERENCE = aConference()
            .withGrid(15)
            .withDays(aDay(MONDAY, 9, 12))
            .withRooms(aRoom("hall").seating(30), aRoom("nook").seating(20))
            .withPeople(aPerson("ada"))
            .withSessions(
                    aSession("talk").lasting(60).expecting(30).with("ada"),
                    aSession("panel").lasting(60).expecting(20).with("ada"))
            .build();

    private static final Session TALK = CONFERENCE.sessions().get("talk");
    private static final Session PANEL = CONFERENCE.sessions().get("panel");

    private static Placed in(String room, Session session, int hour, int minute) {
        return new Placed(session, monday(hour, minute), CONFERENCE.rooms().get(room));
    }

    private static WhatIf whatIf(List<Placed> placed, Move... moves) {
        return WhatIf.of(CONFERENCE, TimetableRules.ALL, placed, List.of(moves));
    }

    private static Move to(String room, Session session, int hour, int minute) {
        return Move.to(session, monday(hour, minute), CONFERENCE.rooms().get(room));
    }

    private static List<Placed> asItIs() {
        return List.of(in("hall", TALK, 9, 0), in("nook", PANEL, 10, 0));
    }

    @Test
    void saysWhatAMoveWouldBreak() {
        var whatIf = whatIf(asItIs(), to("nook", PANEL, 9, 30));
        assertThat(whatIf.before()).isEqualTo(Score.ZERO);
        assertThat(whatIf.after()).isEqualTo(new Score(-30, 0, 0)); // Ada is in both from 9:30 to 10
        assertThat(whatIf.change().appearing()).extracting(Finding::rule).containsExactly("person-double-booked");
        assertThat(whatIf.change().disappearing()).isEmpty();
        assertThat(whatIf.change().changing()).isEmpty();
    }

    @Test
    void knowsTheSameTroubleInWhicheverOrder() {
        var clash = List.of(in("hall", TALK, 9, 0), in("nook", PANEL, 9, 30));
        var whatIf = whatIf(clash, to("hall", TALK, 9, 45)); // now the panel is the first to start
        assertThat(whatIf.change().appearing()).isEmpty();
        assertThat(whatIf.change().disappearing()).isEmpty();
        assertThat(whatIf.change().changing()).singleElement().satisfies(changed -> {
            assertThat(changed.before().penalty()).isEqualTo(30); // from 9:30 to 10
            assertThat(changed.after().penalty()).isEqualTo(45); // from 9:45 to 10:30
        });
    }

    @Test
    void saysWhatSeveralMovesAtOnceWouldMend() {
        var swapped = List.of(in("nook", TALK, 9, 0), in("hall", PANEL, 10, 0));
        var whatIf = whatIf(swapped, to("hall", TALK, 9, 0), to("nook", PANEL, 10, 0));
        assertThat(whatIf.before().hard()).isEqualTo(-10); // people without a seat
        assertThat(whatIf.after()).isEqualTo(Score.ZERO);
        assertThat(whatIf.change().disappearing())
                .extracting(Finding::rule)
                .containsExactly("room-too-small", "room-too-big");
    }

    @Test
    void takesOutAndPutsIn() {
        var out = whatIf(asItIs(), Move.out(TALK));
        assertThat(out.after()).isEqualTo(new Score(0, -1, 0)); // its importance
        var back = whatIf(List.of(in("nook", PANEL, 10, 0)), to("hall", TALK, 9, 0));
        assertThat(back.change().disappearing()).extracting(Finding::rule).containsExactly("session-left-out");
        assertThat(back.change().appearing()).isEmpty();
    }
}
