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
import org.plenum.assess.whatif.PlaceOption.Kind;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.Score;
import org.plenum.timetable.rules.TimetableRules;

class PlaceOptionsTest {
    /** Ada speaks twice, the nook has 10 seats too few for the talk; a third session stands at 11 in the hall. */
    private static final Conference CONFERENCE = aConference()
            .withGrid(60)
            .withDays(aDay(MONDAY, 9, 12))
            .withRooms(aRoom("hall").seating(30), aRoom("nook").seating(20))
            .withPeople(aPerson("ada"))
            .withSessions(
                    aSession("talk").lasting(60).expecting(30).with("ada"),
                    aSession("panel").lasting(60).expecting(20).with("ada"),
                    aSession("demo").lasting(60).expecting(30))
            .build();

    private static final Session TALK = CONFERENCE.sessions().get("talk");

    private static Placed in(String room, String session, int hour) {
        return new Placed(
                CONFERENCE.sessions().get(session),
                monday(hour),
                CONFERENCE.rooms().get(room));
    }

    private static PlaceOption at(List<PlaceOption> options, String room, int hour) {
        return options.stream()
                .filter(option -> option.place().start().equals(monday(hour))
                        && option.place().room().id().equals(room))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsOfEveryPlace() {
        var placed = List.of(in("hall", "talk", 9), in("nook", "panel", 10), in("hall", "demo", 11));
        var options = PlaceOptions.of(CONFERENCE, TimetableRules.ALL).of(placed, TALK);
        assertThat(options).hasSize(6); // three starts in two rooms

        var home = at(options, "hall", 9);
        assertThat(home.kind()).isEqualTo(Kind.OK);
        assertThat(home.change()).isEqualTo(Score.ZERO);
        assertThat(home.worse()).isEmpty();

        var besideThePanel = at(options, "hall", 10);
        assertThat(besideThePanel.kind()).isEqualTo(Kind.BAD);
        assertThat(besideThePanel.change()).isEqualTo(new Score(-60, 0, 0)); // Ada's minutes
        assertThat(besideThePanel.worse()).containsExactly("person-double-booked");

        var tooSmall = at(options, "nook", 9);
        assertThat(tooSmall.change()).isEqualTo(new Score(-10, 0, 0)); // people without a seat
        assertThat(tooSmall.worse()).containsExactly("room-too-small");

        var demo = at(options, "hall", 11);
        assertThat(demo.kind()).isEqualTo(Kind.SWAP);
        assertThat(demo.swap()).map(Session::id).hasValue("demo");
        assertThat(demo.change()).isEqualTo(Score.ZERO);

        var panel = at(options, "nook", 10); // to swap would leave the talk in too small a room
        assertThat(panel.kind()).isEqualTo(Kind.BAD);
        assertThat(panel.swap()).isEmpty();
        assertThat(panel.worse()).contains("room-double-booking", "room-too-small", "person-double-booked");
    }

    @Test
    void offersNoSwapToWhomHasNoPlaceAndNoneWithTwoAtOnce() {
        var options = PlaceOptions.of(CONFERENCE, TimetableRules.ALL);
        var leftOut = options.of(List.of(in("nook", "panel", 10), in("hall", "demo", 11)), TALK);
        assertThat(at(leftOut, "hall", 11).kind()).isEqualTo(Kind.BAD);
        assertThat(at(leftOut, "hall", 9).kind()).isEqualTo(Kind.OK);
        assertThat(at(leftOut, "hall", 9).change()).isEqualTo(new Score(0, 1, 0)); // not left out any more

        var crowded = options.of(List.of(in("hall", "talk", 9), in("hall", "panel", 11), in("hall", "demo", 11)), TALK);
        assertThat(at(crowded, "hall", 11).swap()).isEmpty();
    }
}
